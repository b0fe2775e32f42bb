import * as z from 'zod/mini'
import { phase } from '#shared/floor/parts.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { id, instant, line, paragraph, version } from '#shared/floor/scalars.ts'
import { commandId } from './commandId.ts'

/*
 * What the secretariat's desk asks besides: GET api/desk/meetings, those of which this browser has a session of a secretariat;
 * by ACCESS_HEADER, PUT and DELETE api/meetings/ID/archive, and PUT api/meetings/ID/plan.
 */

/** A meeting as a list of several shows it. */
export const deskMeeting = z.strictObject({
  meetingId: id,
  title: paragraph,
  isRehearsal: z.boolean(),
  place: line,
  timeZone: line,
  plannedStartAt: instant,
  hardEndAt: instant,
  phase: phase.shape.name,
  delegations: z.int(),
  isArchived: z.boolean(),
})
export type DeskMeeting = z.infer<typeof deskMeeting>
export const deskMeetingsReply = z.strictObject({ meetings: z.array(deskMeeting) })

/** Where they are read. */
export const DESK_MEETINGS = 'api/desk/meetings'
/** Where a meeting is put into the archive (PUT) and taken out of it (DELETE). */
export const archivePath = (meetingId: string): string => `api/meetings/${meetingId}/archive`

/** `changePlan` by http: a plan may be longer than a message on a line. */
export const putPlanBody = z.strictObject({ commandId, issuedAt: instant, plan: preparedPlan, seen: version })
export const putPlanReply = z.strictObject({ version })
export const planPath = (meetingId: string): string => `api/meetings/${meetingId}/plan`
