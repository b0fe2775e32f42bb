import * as z from 'zod/mini'
import { floorRequest, row } from '../parts.ts'
import { id } from '../scalars.ts'

export const placingActs = [
  /** `rows`: as they were. */
  z.strictObject({ kind: z.literal('swapped'), rows: z.tuple([row, row]), offerId: id, delegationIds: z.tuple([id, id]) }),
  z.strictObject({ kind: z.literal('carried-over'), requests: z.array(floorRequest).check(z.minLength(1)) }),
] as const
