import { parse as parseAgent } from 'bowser'
import type { Access } from './accesses.ts'
import type { Addresses } from './addresses.ts'
import type { Doors } from './authenticate.ts'
import { Sessions } from './sessions.ts'

/** What is known of a browser that signs in. */
export interface Browser {
  cookies: string | undefined
  /** As it calls itself. */
  agent: string | undefined
  address: string
  /** Whether the page came by https, if only as far as a proxy before us. */
  isOverTls: boolean
}

/** Longer names of browsers say nothing more. */
const MOST_AGENT = 300

export interface SigningInParts extends Doors {
  addresses: Addresses
  now: () => number
}

/**
 * Opens a session of an access for a browser: the Set-Cookie headers. A device keeps its name when it signs in again. Rejects with `StoreAway`.
 * @param person of those presiding, who signed in by name
 */
export async function signBrowserIn(parts: SigningInParts, access: Access, { cookies, agent, address, isOverTls }: Browser, person: string | null = null): Promise<string[]> {
  const { sessions, devices, addresses, now } = parts
  const { meetingId, accessId, generation } = access
  const known = await sessions.read(cookies, meetingId, accessId)
  const device = known?.device ?? Sessions.newDevice()
  const session = { meetingId, accessId, generation, device }
  await devices.add(session, { device, signedInAt: now(), ...programOf(agent), person })
  await addresses.note(session, address)
  return [await sessions.seal(session, isOverTls), ...sessions.dropOldest(cookies)]
}

function programOf(agent: string | undefined): { browser: string | null; system: string | null } {
  const { browser, os } = parseAgent(agent?.slice(0, MOST_AGENT) || 'unknown')
  return { browser: browser.name || null, system: os.name ?? null }
}
