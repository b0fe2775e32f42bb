/** What an address asks for. */
export type Wanted =
  | { kind: 'enter'; code: string | null }
  | { kind: 'window'; window: WindowName; meetingId: string; accessId: string }
  | { kind: 'nothing' }

export type WindowName = 'chair' | 'delegate' | 'screen' | 'lower-third' | 'booth' | 'panellist' | 'public' | 'desk' | 'rapporteur'

/** Reads an address: `/enter#CODE`, `/start` where the installed app begins, or `/m/<meeting>/<access>` for the window of an access. Takes the path below the base. */
export function wantedOf(path: string, fragment: string): Wanted {
  if (/^\/?(enter|start)?$/.test(path)) return { kind: 'enter', code: fragment.length > 1 ? decoded(fragment.slice(1)) : null }
  const [, meetingId, name] = /^\/m\/([^/]+)\/([^/]+)\/?$/.exec(path) ?? []
  if (meetingId === undefined || name === undefined) return { kind: 'nothing' }
  const open = OPEN.get(name)
  if (open !== undefined) return { kind: 'window', window: open, meetingId, accessId: 'public' }
  if (name === 'desk') return { kind: 'window', window: 'desk', meetingId, accessId: 'secretariat' }
  const window = windowOf(name)
  return window === null ? { kind: 'nothing' } : { kind: 'window', window, meetingId, accessId: name }
}

/** Windows that show what the hall sees to everybody: they need no code, and have no access of their own. */
const OPEN: ReadonlyMap<string, WindowName> = new Map([['public', 'public'], ['verify', 'public'], ['public-screen', 'screen'], ['lower-third', 'lower-third']])

/** The windows of which there are several, by the beginning of their accesses. */
const SEVERAL: ReadonlyMap<string, WindowName> = new Map([['delegation', 'delegate'], ['booth', 'booth'], ['panellist', 'panellist']])

function windowOf(accessId: string): WindowName | null {
  if (accessId === 'chair' || accessId === 'secretariat') return 'chair'
  if (accessId === 'screen' || accessId === 'rapporteur') return accessId
  const [role = '', ...whose] = accessId.split('.')
  return whose.join('') === '' ? null : (SEVERAL.get(role) ?? null)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // not encoded, and holds a percent sign
  }
}
