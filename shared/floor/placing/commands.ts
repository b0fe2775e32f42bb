import * as z from 'zod/mini'
import { details } from '../parts.ts'
import { capacity } from '../plan.ts'
import { id, version } from '../scalars.ts'

export const placingCommands = [
  /** `to`: the row of another delegation in whose place one's own would be heard. */
  z.strictObject({ type: z.literal('offerSwap'), requestId: id, to: id }),
  z.strictObject({ type: z.literal('acceptSwap'), offerId: id }),
  z.strictObject({ type: z.literal('declineSwap'), offerId: id }),
  z.strictObject({ type: z.literal('takeBackSwap'), offerId: id }),
  /** What was left on the list of another meeting, in its order. */
  z.strictObject({
    type: z.literal('carryOver'),
    from: z.strictObject({ meetingId: id, version }),
    requests: z.array(z.strictObject({ delegationId: id, capacity, isDignitary: z.boolean(), details })).check(z.minLength(1), z.maxLength(500)),
  }),
] as const
