import * as z from 'zod/mini'
import { id } from '../scalars.ts'
import { motion, side } from './motions.ts'
import { count, ruling } from './order.ts'

const orderId = id

/** What one may want about points of order and motions. Each names the one that was seen. */
export const orderCommands = [
  z.strictObject({ type: z.literal('raisePointOfOrder'), motion }),
  z.strictObject({ type: z.literal('withdrawPointOfOrder'), orderId }),
  /** It is heard once that statement, which was on the presser's screen, has ended. */
  z.strictObject({ type: z.literal('putOffPointOfOrder'), orderId, statementId: id }),
  z.strictObject({ type: z.literal('declinePointOfOrder'), orderId }),
  z.strictObject({ type: z.literal('hearPointOfOrder'), orderId }),
  z.strictObject({ type: z.literal('noteMotionSpeaker'), orderId, delegationId: id, side }),
  z.strictObject({ type: z.literal('ruleOnPointOfOrder'), orderId, ruling }),
  /** Recorded by those presiding: the delegate rises in the room. */
  z.strictObject({ type: z.literal('appealRuling'), orderId, delegationId: id }),
  z.strictObject({ type: z.literal('recordVote'), orderId, count }),
] as const
