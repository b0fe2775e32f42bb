import { BROWSER_MAP, OS_MAP, parse as parseAgent } from 'bowser'
import type { Access } from './accesses.ts'
import type { Addresses } from './addresses.ts'
import type { Doors } from './authenticate.ts'
import { Sessions } from './sessions.ts'

/** What is known of a browser that signs in. */
export interface Browser {
  cookies: string | undefined
  /** As it calls itself. */
  agent: string | undefined
  /** Null: it has hung up. */
  address: string | null
  /** Whether the page came by https, if only as far as a proxy before us. */
  isOverTls: boolean
}

const BROWSERS: ReadonlySet<string> = new Set(Object.values(BROWSER_MAP))
const SYSTEMS: ReadonlySet<string> = new Set(Object.values(OS_MAP))
/** Longer names of browsers say nothing more. */
const MOST_AGENT = 300

export interface SigningInParts extends Doors {
  addresses: Addresses
  now: () => number
}

/**
 * Opens a session of an access for a browser: the Set-Cookie headers. A device that is signed in keeps its name; one that
 * was signed out does not, or whoever kept its cookie would be in again with it. Rejects with `StoreAway`.
 * @param person of those presiding, who signed in by name
 */
export async function signBrowserIn(parts: SigningInParts, access: Access, { cookies, agent, address, isOverTls }: Browser, person: string | null = null): Promise<string[]> {
  const { sessions, devices, addresses, now } = parts
  const { meetingId, accessId, generation } = access
  const known = await sessions.read(cookies, meetingId, accessId)
  const isIn = known?.generation === generation && (await devices.has(known))
  const device = isIn ? known.device : Sessions.newDevice()
  const session = { meetingId, accessId, generation, device }
  const all = await devices.add(session, { device, signedInAt: now(), ...programOf(agent), person })
  if (address !== null) await addresses.note(session, address, all)
  return [await sessions.seal(session, isOverTls), ...sessions.dropOldest(cookies)]
}

function programOf(agent: string | undefined): { browser: string | null; system: string | null } {
  const { browser, os } = parseAgent(agent?.slice(0, MOST_AGENT) || 'unknown')
  return { browser: oneOf(BROWSERS, browser.name), system: oneOf(SYSTEMS, os.name) }
}

/** What nobody knows could be any text. */
function oneOf(known: ReadonlySet<string>, name: string | undefined): string | null {
  return name !== undefined && known.has(name) ? name : null
}
