import * as z from 'zod/mini'
import { instant } from '#shared/floor/scalars.ts'

/** Answer to `clock:ask`. */
export const clockReply = z.strictObject({ now: instant })
export type ClockReply = z.infer<typeof clockReply>
