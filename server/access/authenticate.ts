import type { Actor } from '#shared/floor/model.ts'
import type { Accesses } from './accesses.ts'
import type { Sessions } from './sessions.ts'

/** Whoever looks without a code: the hall's view and no command. */
export const PUBLIC = 'public'

export interface Doors {
  accesses: Accesses
  sessions: Sessions
}

/**
 * The actor that a browser's cookies make of one access of a meeting. Null: no session, an ended one, or one whose code
 * was issued anew. Rejects with `StoreAway`.
 */
export async function authenticate({ accesses, sessions }: Doors, cookies: string | undefined, meetingId: string, accessId: string): Promise<Actor | null> {
  if (accessId === PUBLIC) return { role: 'public', delegationId: null, device: PUBLIC }
  const session = await sessions.read(cookies, meetingId, accessId)
  const access = session === null ? null : await accesses.find(meetingId, accessId)
  if (session === null || access?.generation !== session.generation) return null
  const { role, delegationId, seat } = access
  return { role, delegationId, ...(seat === undefined ? {} : { seat }), device: session.device }
}
