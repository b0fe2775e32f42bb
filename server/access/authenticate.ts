import type { Actor } from '#shared/floor/model.ts'
import type { Accesses } from './accesses.ts'
import type { Devices } from './devices.ts'
import type { Expiry } from './expiry.ts'
import type { Session, Sessions } from './sessions.ts'

/** Whoever looks without a code: the hall's view and no command. */
export const PUBLIC = 'public'

export const ONLOOKER: Actor = { role: 'public', delegationId: null, device: PUBLIC }

/** What says whether somebody may come in. */
export interface Doors {
  accesses: Accesses
  devices: Devices
  sessions: Sessions
  expiry: Expiry
}

/** What of them is asked for that. */
export interface Doorkeepers {
  accesses: Pick<Accesses, 'find'>
  devices: Pick<Devices, 'has'>
  sessions: Pick<Sessions, 'read'>
  expiry: Pick<Expiry, 'isSessionOver'>
}

/** Who came in, and by which generation of their access; `public` has none. */
export interface Entered {
  actor: Actor
  generation: number
}

/** The actor that a browser's cookies make of one access of a meeting; null: nobody, see `enteredBy`. Rejects with `StoreAway`. */
export async function authenticate(doors: Doorkeepers, cookies: string | undefined, meetingId: string, accessId: string): Promise<Actor | null> {
  return (await enteredBy(doors, cookies, meetingId, accessId))?.actor ?? null
}

/** Null: no session, an ended one, one whose code was issued anew or revoked, or one of a meeting that is over. Rejects with `StoreAway`. */
export async function enteredBy(doors: Doorkeepers, cookies: string | undefined, meetingId: string, accessId: string): Promise<Entered | null> {
  if (accessId === PUBLIC) return { actor: ONLOOKER, generation: 0 }
  const session = await doors.sessions.read(cookies, meetingId, accessId)
  return session === null ? null : enteredWith(doors, session)
}

/** The same by a session that was read already. */
export async function enteredWith({ accesses, devices, expiry }: Omit<Doorkeepers, 'sessions'>, session: Session): Promise<Entered | null> {
  const { meetingId, accessId } = session
  const [access, isSignedIn] = await Promise.all([accesses.find(meetingId, accessId), devices.has(session)])
  if (access === null || access.codeHash === null || access.generation !== session.generation || !isSignedIn) return null
  const { role, delegationId, seat } = access
  if (await expiry.isSessionOver(access)) return null
  return { actor: { role, delegationId, ...(seat === undefined ? {} : { seat }), device: session.device }, generation: session.generation }
}
