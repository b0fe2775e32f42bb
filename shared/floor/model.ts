import * as z from 'zod/mini'
import { act } from './acts.ts'
import { absenceOutcome, reasonToDecline } from './commands.ts'
import { floorRequest, listState, phase, row, timing } from './parts.ts'
import { category, meetingPlan, type Capacity } from './plan.ts'
import { id, instant, version } from './scalars.ts'

export const role = z.enum(['chair', 'secretariat', 'delegation', 'screen', 'public', 'clock'])
export type Role = z.infer<typeof role>

/** Who gives a command: always from the session, never from the message. */
export const actor = z.strictObject({
  role,
  /** The delegation one acts for; null for every other role. */
  delegationId: z.nullable(id),
  /** Which of the actor's laptops or phones; in the log, for those presiding. */
  device: z.string().check(z.maxLength(64)),
})
export type Actor = z.infer<typeof actor>

/** Who has the floor: a request from the list, or a person on the podium. */
export const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), request: floorRequest }),
  z.strictObject({ kind: z.literal('podium'), personId: id }),
])
export type Holder = z.infer<typeof holder>

/** A statement that holds the floor. */
export const statement = z.strictObject({ statementId: id, holder, segmentId: id, givenAt: instant, timing })
export type Statement = z.infer<typeof statement>

/** A statement that has ended, and the version of the entry that ended it. */
export const heardStatement = z.extend(statement, { endedAt: instant, endedVersion: version })
export type HeardStatement = z.infer<typeof heardStatement>

const declined = z.strictObject({ request: floorRequest, reason: reasonToDecline, at: instant, version })
const absence = z.strictObject({ request: floorRequest, outcome: absenceOutcome, at: instant, version })
export type Declined = z.infer<typeof declined>
export type Absence = z.infer<typeof absence>

/** Everything a meeting is, folded from its log. Plain data: it travels as a snapshot. */
export const meeting = z.strictObject({
  meetingId: id,
  /** Null until the meeting has been created. */
  plan: z.nullable(meetingPlan),
  phase,
  /** The segments that have begun, and what the meeting had been suspended by then; the last is under way. */
  progress: z.array(z.strictObject({ segmentId: id, beganAt: instant, suspendedMs: z.int().check(z.minimum(0)), version })),
  list: listState,
  approval: z.strictObject({ automatic: z.array(category), version }),
  /** Requests that wait for the Chair, oldest first. */
  waiting: z.array(floorRequest),
  /** The list of speakers, in order. Stored, never sorted again. */
  rows: z.array(row),
  /** Version of the last entry that changed the order by hand. */
  orderVersion: version,
  floor: z.nullable(statement),
  heard: z.array(heardStatement),
  declined: z.array(declined),
  absences: z.array(absence),
  /** What those presiding did last, newest at the end: what can be undone. */
  acts: z.array(act),
})
export type Meeting = z.infer<typeof meeting>

/** The meeting before anything has happened. */
export function emptyMeeting(meetingId: string): Meeting {
  return {
    meetingId,
    plan: null,
    phase: { name: 'planned', openedAt: null, hardEndAt: null, closedAt: null, suspendedAt: null, suspendedMs: 0, version: 0 },
    progress: [],
    list: { openedAt: null, closesAt: null, isCutRecorded: false, earlier: [], version: 0 },
    approval: { automatic: [], version: 0 },
    waiting: [],
    rows: [],
    orderVersion: 0,
    floor: null,
    heard: [],
    declined: [],
    absences: [],
    acts: [],
  }
}

/** One text for a capacity, to compare by. */
export function capacityKey(capacity: Capacity): string {
  return capacity.kind === 'group' ? `group:${capacity.group}` : capacity.kind
}
