import type { Access } from '#server/access/accesses.ts'
import type { Doors } from '#server/access/authenticate.ts'
import type { Over } from '#server/meetings/overMeetings.ts'
import type { StaffRole } from '#shared/protocol/staff.ts'

/**
 * The access of a seat, if anybody may come in by it: not one that was revoked, nor of a meeting that is over. Rejects with `StoreAway` or `LogFault`.
 * @param over what was put down of a meeting that is over: then it need not be opened
 */
export async function seatAccess({ accesses, expiry }: Pick<Doors, 'accesses' | 'expiry'>, meetingId: string, role: StaffRole, over: Over | null = null): Promise<Access | null> {
  if (over !== null && expiry.isCodeOverSince({ role }, over)) return null
  const access = await accesses.find(meetingId, role)
  if (access === null || access.codeHash === null) return null
  return over === null && (await expiry.isCodeOver(access)) ? null : access
}
