import * as z from 'zod/mini'
import { announcement } from './allotting/events.ts'
import { category } from './category.ts'
import { draw } from './drawing/draw.ts'
import { hearing } from './interrupting/order.ts'
import { correction, yieldedTime } from './concluding/correction.ts'
import { absenceOutcome, modalities } from './modalities.ts'
import { floorRequest, listState, phase, row, timing } from './parts.ts'
import { meetingPlan } from './plan.ts'
import { id, instant, version } from './scalars.ts'
import { veiledFrom } from './veiling/onlookers.ts'

/** Who has the floor: a request from the list, or a person on the podium. */
export const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), request: floorRequest }),
  z.strictObject({ kind: z.literal('podium'), personId: id }),
])

/** A statement that holds the floor. */
export const statement = z.strictObject({ statementId: id, holder, segmentId: id, givenAt: instant, timing })

/** A statement that has ended, and the version of the entry that ended it. */
export const heardStatement = z.extend(statement, { endedAt: instant, endedVersion: version, corrected: z.optional(correction) })

export const absence = z.strictObject({ request: floorRequest, outcome: absenceOutcome, at: instant, version, veiledFrom })

const nothing = z.array(z.never())

/** A meeting as everybody in the hall knows it: of what is not theirs, nothing. The whole of it is in `meeting.ts`. */
export const hallMeeting = z.strictObject({
  meetingId: id,
  /** Null until the meeting has been created. */
  plan: z.nullable(meetingPlan),
  /** P12: the entry that changed the plan last. None: it is as it was created. */
  planVersion: z.optional(version),
  /** The modalities in force, and the entry that set them. Who is approved automatically stands in `approval`. */
  modalities: z.extend(z.omit(modalities, { automaticApproval: true }), { version }),
  phase,
  /** The segments that have begun, and what the meeting had been suspended by then; the last is under way. */
  progress: z.array(z.strictObject({ segmentId: id, beganAt: instant, suspendedMs: z.int().check(z.minimum(0)), version })),
  list: listState,
  /** The speaking times that were announced; the last holds. */
  announced: z.array(announcement),
  /** Draws of lots, oldest window first. */
  draws: z.array(draw),
  approval: z.strictObject({ automatic: z.array(category), version }),
  /** I8: the delegations that the desk has checked in, and the entry that did. */
  checkedIn: z.array(z.strictObject({ delegationId: id, at: instant, version, veiledFrom })),
  waiting: nothing,
  /** The list of speakers, in order. Stored, never sorted again. */
  rows: z.array(row),
  /** V7: whose state this is; those who are not shown the whole list have veiled rows. */
  sees: z.literal('hall'),
  ownRows: nothing,
  /** Version of the last entry that changed the order by hand. */
  orderVersion: version,
  floor: z.nullable(statement),
  concluding: nothing,
  heard: z.array(heardStatement),
  /** F17: the time that statements had left and gave to others. */
  yielded: z.array(yieldedTime),
  declined: nothing,
  absences: z.array(absence),
  orders: nothing,
  declinedOrders: nothing,
  /** The point of order or motion that is before the hall; no clock runs meanwhile. */
  interruption: z.nullable(hearing),
  /** Those that were heard and decided, in that order: the record. */
  hearings: z.array(hearing),
  swaps: nothing,
  documents: nothing,
  acts: nothing,
})
