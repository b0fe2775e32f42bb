import * as z from 'zod/mini'
import { duration, id, version } from '../scalars.ts'

export const allottingCommands = [
  /** From the next speaker on at most so long; null takes it off. `seen`: the announcement the window showed, 0 for none. */
  z.strictObject({ type: z.literal('announceTime'), atMostMs: z.nullable(duration.check(z.minimum(1000))), seen: version }),
  /** There is a written statement to this request, or there is none. */
  z.strictObject({ type: z.literal('noteText'), requestId: id, hasText: z.boolean() }),
] as const
