import * as z from 'zod/mini'
import { gender } from '#shared/floor/category.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { hash, id, instant, line, version } from '#shared/floor/scalars.ts'
import { role } from '#shared/floor/model.ts'
import { commandId } from './commandId.ts'

/** POST /api/sign-in: a code for a cookie. */
export const signInBody = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(64)) })
export const signInReply = z.strictObject({ meetingId: id, accessId: id, path: z.string() })
export type SignInReply = z.infer<typeof signInReply>

/** The header that says by which of a browser's accesses a request is made: `meetingId/accessId`. */
export const ACCESS_HEADER = 'rostrum-access'

/**
 * POST /api/meetings, by an access that may create one. `cards` false: no codes are told, for each is issued when its card is
 * printed; the browser that asks is signed in as the secretariat of the new meeting. Then it may name the press: sent again with
 * the same `commandId` it makes no second meeting, and is answered with the one there is. (Codes are told once, so not with them.)
 */
export const createMeetingBody = z.strictObject({ plan: preparedPlan, cards: z.optional(z.boolean()), commandId: z.optional(commandId) })
  .check(z.refine(({ cards, commandId: named }) => named === undefined || cards === false))

/** The codes leave the server here and nowhere else: it keeps only hashes of them. */
export const accessCard = z.strictObject({ accessId: id, role, delegationId: z.nullable(id), seat: z.optional(id), code: z.string() })
export type AccessCard = z.infer<typeof accessCard>
export const createMeetingReply = z.strictObject({ meetingId: id, accesses: z.array(accessCard) })
export type CreateMeetingReply = z.infer<typeof createMeetingReply>

/** The path of the window of an access. */
export function windowPath(meetingId: string, accessId: string): string {
  return `/m/${meetingId}/${accessId}`
}

/** The id of an access: one for each role of a meeting, for each delegation, each booth and each panellist. */
export function accessIdOf({ role: as, delegationId, seat }: { role: z.infer<typeof role>; delegationId: string | null; seat?: string | undefined }): string {
  const whose = seat ?? delegationId
  return whose === null ? as : `${as}.${whose}`
}

/** I11: who will read a statement, as a line each (P11); and, where the delegation says it, of which gender. */
export const speaker = z.strictObject({ name: line, title: z.nullable(line), gender: z.optional(gender) })
export type Speaker = z.infer<typeof speaker>

/** Where the speaker of a request is read (GET), written (PUT) and deleted (DELETE), by an access of ACCESS_HEADER. */
export function speakerPath(meetingId: string, requestId: string): string {
  return `api/meetings/${meetingId}/requests/${requestId}/speaker`
}

/** What a window makes of each press: sent again with these it acts once. */
const press = { commandId, issuedAt: instant }
export const putSpeakerBody = z.strictObject({ ...press, speaker })
export const deleteSpeakerBody = z.strictObject(press)
/** The entry that tells of it. */
export const speakerNoted = z.strictObject({ version })
/** `digest`: of the document that this is, as the log names it. */
export const speakerReply = z.strictObject({ speaker, digest: hash })
