import * as z from 'zod/mini'
import { details } from '../parts.ts'
import { capacity } from '../plan.ts'
import { duration, hash, id, instant, version } from '../scalars.ts'
import { documentKind } from './documents.ts'

/** So many names stand on one list of paper. */
export const MOST_ON_PAPER = 200

/** How long a statement took, and when it began, as it was written down. */
const spoke = { givenAt: instant, usedMs: duration.check(z.minimum(1000)) }

/** I21: what stands on a list of paper beside a row, or below the last. */
export const paperEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spoke'), requestId: id, ...spoke }),
  /** It was not on the list, or is no more. */
  z.strictObject({ kind: z.literal('spoke-unlisted'), delegationId: id, capacity, ...spoke }),
  z.strictObject({ kind: z.literal('absent'), requestId: id }),
  z.strictObject({ kind: z.literal('withdrew'), requestId: id }),
])

/** What the desk does for those who come in person, and what the server says of documents beside the log. */
export const inscribingCommands = [
  z.strictObject({ type: z.literal('inscribe'), delegationId: id, capacity, isDignitary: z.boolean(), details }),
  /** I20: all of them, in this order, or none. */
  z.strictObject({ type: z.literal('inscribeSeveral'), entries: z.array(z.strictObject({ delegationId: id, capacity })).check(z.minLength(1), z.maxLength(MOST_ON_PAPER)) }),
  /** I21: `seen`: the version that the window showed. */
  z.strictObject({ type: z.literal('enterPaper'), entries: z.array(paperEntry).check(z.minLength(1), z.maxLength(MOST_ON_PAPER)), seen: version }),
  z.strictObject({ type: z.literal('checkIn'), delegationIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
  /** I12: given by the server only, once the document is there. `digest` null: it is deleted. */
  z.strictObject({ type: z.literal('noteDocument'), requestId: id, kind: documentKind, digest: z.nullable(hash) }),
] as const
