import * as z from 'zod/mini'
import { id, instant, version } from '../scalars.ts'
import { correction, yieldedTime } from './correction.ts'

export const concludingEvents = [
  z.strictObject({ type: z.literal('timeCorrected'), statementId: id, correction }),
  /** `before`: the correction that holds again. */
  z.strictObject({ type: z.literal('correctionTakenBack'), statementId: id, before: z.nullable(correction) }),
  z.strictObject({ type: z.literal('timeYielded'), ...yieldedTime.shape }),
  z.strictObject({ type: z.literal('yieldTakenBack'), statementId: id }),
] as const

/** What only the speaker's delegation and those presiding see. */
export const ownConcludingEvents = [
  z.strictObject({ type: z.literal('askedToConclude'), statementId: id, delegationId: id, at: instant, version }),
  z.strictObject({ type: z.literal('askingTakenBack'), statementId: id, delegationId: id }),
] as const
