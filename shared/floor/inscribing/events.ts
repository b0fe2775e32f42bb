import * as z from 'zod/mini'
import { id, instant, version } from '../scalars.ts'

export const inscribingEvents = [
  z.strictObject({ type: z.literal('delegationsCheckedIn'), delegationIds: z.array(id), at: instant, version }),
  z.strictObject({ type: z.literal('checkInTakenBack'), delegationIds: z.array(id) }),
] as const
