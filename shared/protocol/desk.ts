import * as z from 'zod/mini'
import { phase } from '#shared/floor/parts.ts'
import { meetingPlan } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { id, instant, line, paragraph, version } from '#shared/floor/scalars.ts'
import { commandId } from './commandId.ts'
import { publicStatement } from './publicState.ts'

/*
 * What the secretariat's desk asks besides: GET api/desk/meetings, those of which this browser has a session of a secretariat;
 * by ACCESS_HEADER, PUT and DELETE api/meetings/ID/archive, and GET and PUT api/meetings/ID/plan.
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
  openedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  /** When it must end, as it was opened; null: it was not. */
  endsAt: z.nullable(instant),
  /** The part of the programme that is under way. */
  segment: z.nullable(line),
  floor: z.nullable(publicStatement),
  /** How many are on the list of speakers. */
  onList: z.int(),
  delegations: z.int(),
  isArchived: z.boolean(),
})
export type DeskMeeting = z.infer<typeof deskMeeting>
export const deskMeetingsReply = z.strictObject({ meetings: z.array(deskMeeting) })

/** Where they are read. */
export const DESK_MEETINGS = 'api/desk/meetings'
/** Where a meeting is put into the archive (PUT) and taken out of it (DELETE). */
export const archivePath = (meetingId: string): string => `api/meetings/${meetingId}/archive`

/** What a meeting was prepared as: its plan, with the modalities that were in force when it was opened. It may be older than what is asked of a new one. */
export const planReply = z.strictObject({ plan: meetingPlan })

/** `changePlan` by http: a plan may be longer than a message on a line. */
export const putPlanBody = z.strictObject({ commandId, issuedAt: instant, plan: preparedPlan, seen: version })
export const putPlanReply = z.strictObject({ version })
export const planPath = (meetingId: string): string => `api/meetings/${meetingId}/plan`
