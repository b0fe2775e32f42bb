import * as z from 'zod/mini'
import { duration, id, instant, version } from '../scalars.ts'

export const reasonToCorrect = z.enum(['clock-started-late', 'clock-ran-on', 'interruption', 'other'])
export type ReasonToCorrect = z.infer<typeof reasonToCorrect>

/** F15: the time of a heard statement as those presiding have it, beside what was measured. */
export const correction = z.strictObject({ usedMs: duration, reason: reasonToCorrect, by: z.enum(['chair', 'secretariat']), at: instant, version })
export type Correction = z.infer<typeof correction>

/** F17: what one statement had left, and the request it went to. */
export const yieldedTime = z.strictObject({ statementId: id, requestId: id, leftMs: duration, at: instant, version })
