import * as z from 'zod/mini'
import { id } from './scalars.ts'

/** Where a row stood: before this neighbour, else at this index. */
export const place = z.strictObject({ before: z.nullable(id), index: z.int().check(z.minimum(0)) })
export type Place = z.infer<typeof place>
