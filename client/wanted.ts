/** What an address asks for. */
export type Wanted =
  | { kind: 'enter'; code: string | null }
  | { kind: 'window'; window: WindowName; meetingId: string; accessId: string }
  | { kind: 'nothing' }

export type WindowName = 'chair' | 'delegate' | 'screen'

/** Reads an address: `/enter#CODE`, or `/m/<meeting>/<access>` for the window of an access. Takes the path below the base. */
export function wantedOf(path: string, fragment: string): Wanted {
  if (path === '/' || path === '/enter') return { kind: 'enter', code: fragment.length > 1 ? decoded(fragment.slice(1)) : null }
  const [, meetingId, accessId] = /^\/m\/([^/]+)\/([^/]+)\/?$/.exec(path) ?? []
  const window = accessId === undefined ? null : windowOf(accessId)
  if (meetingId === undefined || accessId === undefined || window === null) return { kind: 'nothing' }
  return { kind: 'window', window, meetingId, accessId }
}

function windowOf(accessId: string): WindowName | null {
  if (accessId === 'chair' || accessId === 'secretariat') return 'chair'
  if (accessId === 'screen' || accessId === 'public') return 'screen'
  return accessId.startsWith('delegation.') ? 'delegate' : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // not encoded, and holds a percent sign
  }
}
