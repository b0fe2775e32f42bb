import * as z from 'zod/mini'
import { floorRequest } from '../parts.ts'
import { id } from '../scalars.ts'

export const inscribingActs = [
  z.strictObject({ kind: z.literal('inscribed'), request: floorRequest }),
  /** `requests`: those of theirs that went on the list by it. */
  z.strictObject({ kind: z.literal('checked-in'), delegationIds: z.array(id).check(z.minLength(1)), requests: z.array(floorRequest) }),
] as const
