import type { Role } from '#shared/floor/model.ts'
import type { Access } from '#server/access/accesses.ts'
import type { Doors } from '#server/access/authenticate.ts'

/** The access of a seat, if anybody may come in by it: not one that was revoked, nor of a meeting that is over. Rejects with `StoreAway` or `LogFault`. */
export async function seatAccess({ accesses, expiry }: Pick<Doors, 'accesses' | 'expiry'>, meetingId: string, role: Role): Promise<Access | null> {
  const access = await accesses.find(meetingId, role)
  if (access === null || access.codeHash === null) return null
  return (await expiry.isCodeOver(access)) ? null : access
}
