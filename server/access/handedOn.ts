import type { Accesses } from './accesses.ts'
import type { Session } from './sessions.ts'

/** For so long the answer that brings a new session may be under way, ms. */
export const UNDER_WAY_MS = 10_000

/**
 * Whether a session has ended because its own device had a new code issued a moment ago: the answer to that brings its
 * browser another one, and may come later than the end of this one. Rejects with `StoreAway`.
 */
export async function isHandedOn(accesses: Pick<Accesses, 'find'>, { meetingId, accessId, generation, device }: Session, now: number): Promise<boolean> {
  const access = await accesses.find(meetingId, accessId)
  const last = access?.deeds.at(-1)
  if (access?.generation !== generation + 1 || last?.kind !== 'issued') return false
  return last.by?.accessId === accessId && last.by.device === device && now - last.at < UNDER_WAY_MS
}
