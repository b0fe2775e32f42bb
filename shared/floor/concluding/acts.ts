import * as z from 'zod/mini'
import { id } from '../scalars.ts'
import { correction } from './correction.ts'

export const concludingActs = [
  z.strictObject({ kind: z.literal('asked-to-conclude'), statementId: id, delegationId: id }),
  z.strictObject({ kind: z.literal('time-corrected'), statementId: id, before: z.nullable(correction) }),
  z.strictObject({ kind: z.literal('time-yielded'), statementId: id }),
] as const
