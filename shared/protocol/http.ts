import * as z from 'zod/mini'
import { meetingPlan } from '#shared/floor/plan.ts'
import { id } from '#shared/floor/scalars.ts'
import { role } from '#shared/floor/model.ts'

/** POST /api/sign-in: a code for a cookie. */
export const signInBody = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(64)) })
export const signInReply = z.strictObject({ meetingId: id, accessId: id, path: z.string() })
export type SignInReply = z.infer<typeof signInReply>

/** The header that says by which of a browser's accesses a request is made: `meetingId/accessId`. */
export const ACCESS_HEADER = 'rostrum-access'

/** POST /api/meetings, by an access that may create one. */
export const createMeetingBody = z.strictObject({ plan: meetingPlan })

/** The codes leave the server here and nowhere else: it keeps only hashes of them. */
export const accessCard = z.strictObject({ accessId: id, role, delegationId: z.nullable(id), code: z.string() })
export type AccessCard = z.infer<typeof accessCard>
export const createMeetingReply = z.strictObject({ meetingId: id, accesses: z.array(accessCard) })
export type CreateMeetingReply = z.infer<typeof createMeetingReply>

/** The path of the window of an access. */
export function windowPath(meetingId: string, accessId: string): string {
  return `/m/${meetingId}/${accessId}`
}

/** The id of the access of a role: one for each role of a meeting and one for each delegation. */
export function accessIdOf(of: { role: z.infer<typeof role>; delegationId: string | null }): string {
  return of.delegationId === null ? of.role : `${of.role}.${of.delegationId}`
}
