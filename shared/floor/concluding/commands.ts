import * as z from 'zod/mini'
import { duration, id, instant } from '../scalars.ts'
import { reasonToCorrect } from './correction.ts'

export const concludingCommands = [
  z.strictObject({ type: z.literal('askToConclude'), statementId: id }),
  /** Given by the clock only, so that the record shows that a statement was cut. */
  z.strictObject({ type: z.literal('recordStatementCut'), statementId: id, cutAt: instant }),
  z.strictObject({ type: z.literal('correctTime'), statementId: id, usedMs: duration, reason: reasonToCorrect }),
  /** The statement ends, and what is left of its time goes to this row. */
  z.strictObject({ type: z.literal('yieldTime'), statementId: id, to: id }),
] as const
