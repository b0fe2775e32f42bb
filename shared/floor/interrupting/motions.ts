import * as z from 'zod/mini'

/** What may interrupt a meeting: a point of order, and the procedural motions of rules 116 to 118. */
export const motion = z.enum(['point-of-order', 'suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate'])
export type Motion = z.infer<typeof motion>

export const side = z.enum(['for', 'against'])
export type Side = z.infer<typeof side>
