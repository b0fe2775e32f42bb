import * as z from 'zod/mini'
import { id, instant, version } from '../scalars.ts'
import { veiledFrom } from '../veiling/onlookers.ts'

export const inscribingEvents = [
  z.strictObject({ type: z.literal('delegationsCheckedIn'), delegationIds: z.array(id), at: instant, version, veiledFrom }),
  z.strictObject({ type: z.literal('checkInTakenBack'), delegationIds: z.array(id), veiledFrom }),
] as const
