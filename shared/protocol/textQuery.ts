import * as z from 'zod/mini'
import { instant } from '#shared/floor/scalars.ts'
import { commandId } from './commandId.ts'

/** What stands behind the path of a PUT: what a window makes of each press, as the body is the text. In a file of its own, for no window reads it. */
export const putTextQuery = z.strictObject({ commandId, issuedAt: z.pipe(z.coerce.number(), instant) })
