import * as z from 'zod/mini'
import { language } from './language.ts'
import { overTime } from './modalities.ts'
import { category } from './category.ts'
import { capacity } from './plan.ts'
import { DAY_MS, duration, id, instant, version } from './scalars.ts'

/** The parts of a meeting's state that events carry whole, so that every event can be understood by itself. */

export const details = z.strictObject({
  subjectMatterIds: z.array(id).check(z.maxLength(20)),
  /** The panellist it is addressed to; null is all of them. */
  panellistId: z.nullable(id),
  /** The language the statement will be read in. */
  language: z.nullable(language),
})
export type Details = z.infer<typeof details>

/** D2: made by the window at each press. With the id of the request it hides, and later proves, who entered a draw. */
export const nonce = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))

/** A wish for the floor. */
export const floorRequest = z.strictObject({
  requestId: id,
  delegationId: id,
  capacity,
  isDignitary: z.boolean(),
  details,
  /** There is a written statement to it. None: not that anybody has noted. */
  hasText: z.optional(z.boolean()),
  nonce: z.optional(nonce),
  /** When the server received it: what the order of arrival and the cut go by. */
  receivedAt: instant,
  /** The entry that brought it: decides between two of the same millisecond. */
  version,
  /** I5: written down by the desk, for who came in person. */
  by: z.optional(z.literal('desk')),
  /** V7: it is not shown whose it is, only that somebody of this category stands here. */
  veil: z.optional(category),
  /** V7: of one that is so veiled: it has been heard, and was brought back. Whoever counts the heard counts it once. */
  wasHeard: z.optional(z.literal(true)),
})
export type FloorRequest = z.infer<typeof floorRequest>

/** A place on the list of speakers. */
export const row = z.strictObject({
  request: floorRequest,
  /** What its place in its band goes by: its arrival, or the call it was absent from. */
  rankAt: instant,
  rankVersion: version,
  /** What its place in its band goes by before its arrival: its lot, its place in the alphabet. None is the smallest. */
  rank: z.optional(z.string().check(z.maxLength(64))),
  /** The floor segment it is listed for, counted from 0, where places of slots are set. None is 0. */
  slot: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  /** Placed by hand: no later approval is placed by it. */
  isByHand: z.boolean(),
  /** Placed by rule, but behind protected places that it would have come before. */
  isHeldBack: z.optional(z.literal(true)),
  /** Placed by hand before this neighbour: nothing is placed between them by rule. */
  beforeId: z.optional(id),
  /** The entry that put it in this place. */
  version,
})
export type Row = z.infer<typeof row>

/** V7: a row of one's own, and the id under which others are shown that its place is taken. */
export const veiledOwn = z.strictObject({ veiledId: id, row })

/** The clock of a statement. Used time is (pausedAt ?? now) - givenAt - pausedMs; the end is never stored. */
export const timing = z.strictObject({
  allottedMs: duration,
  /** All time added, may be negative after an undo. */
  addedMs: z.int().check(z.minimum(-DAY_MS), z.maximum(DAY_MS)),
  pausedMs: z.int().check(z.minimum(0)),
  pausedAt: z.nullable(instant),
  /** F11, F12: what happens when it is over, as it was set when the floor was given. None: it is counted. */
  overTime: z.optional(overTime),
  /** I21: written down on paper, and entered afterwards; no clock of ours ran. */
  onPaper: z.optional(z.literal(true)),
  /** Time left at which the clock warns, and at which it is late. */
  warningsMs: z.tuple([duration, duration]),
  /** The entry that last touched this clock. */
  version,
})
export type Timing = z.infer<typeof timing>

export const phase = z.strictObject({
  name: z.enum(['planned', 'open', 'suspended', 'closed']),
  openedAt: z.nullable(instant),
  hardEndAt: z.nullable(instant),
  closedAt: z.nullable(instant),
  suspendedAt: z.nullable(instant),
  /** All suspensions that are over. */
  suspendedMs: z.int().check(z.minimum(0)),
  version,
})
export type Phase = z.infer<typeof phase>

export const listState = z.strictObject({
  /** Null: not opened yet. */
  openedAt: z.nullable(instant),
  /** The cut: a request received at or after it is late. Null: no cut is set. */
  closesAt: z.nullable(instant),
  /** The log has an entry that says the cut was reached. */
  isCutRecorded: z.boolean(),
  /** L17: when it was open before it was opened again, for what was received then and is decided only now. */
  earlier: z.array(z.strictObject({ openedAt: instant, closesAt: instant })),
  version,
})
export type ListState = z.infer<typeof listState>
