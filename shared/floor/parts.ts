import * as z from 'zod/mini'
import { capacity } from './plan.ts'
import { duration, id, instant, version } from './scalars.ts'

/** The parts of a meeting's state that events carry whole, so that every event can be understood by itself. */

/** The six languages of the United Nations. */
export const language = z.enum(['ar', 'zh', 'en', 'fr', 'ru', 'es'])
export type Language = z.infer<typeof language>

export const details = z.strictObject({
  subjectMatterIds: z.array(id).check(z.maxLength(20)),
  /** The panellist it is addressed to; null is all of them. */
  panellistId: z.nullable(id),
  /** The language the statement will be read in. */
  language: z.nullable(language),
})
export type Details = z.infer<typeof details>

/** A wish for the floor. */
export const floorRequest = z.strictObject({
  requestId: id,
  delegationId: id,
  capacity,
  isDignitary: z.boolean(),
  details,
  /** When the server received it: what the order of arrival and the cut go by. */
  receivedAt: instant,
  /** The entry that brought it: decides between two of the same millisecond. */
  version,
})
export type FloorRequest = z.infer<typeof floorRequest>

/** A place on the list of speakers. */
export const row = z.strictObject({
  request: floorRequest,
  /** What its place in its band goes by: its arrival, or the call it was absent from. */
  rankAt: instant,
  rankVersion: version,
  /** Placed by hand: no later approval is placed by it. */
  isByHand: z.boolean(),
  /** The entry that put it in this place. */
  version,
})
export type Row = z.infer<typeof row>

/** The clock of a statement. Used time is (pausedAt ?? now) - givenAt - pausedMs; the end is never stored. */
export const timing = z.strictObject({
  allottedMs: duration,
  /** All time added, may be negative after an undo. */
  addedMs: z.int().check(z.minimum(-86_400_000), z.maximum(86_400_000)),
  pausedMs: z.int().check(z.minimum(0)),
  pausedAt: z.nullable(instant),
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
