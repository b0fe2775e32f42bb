import * as z from 'zod/mini'
import { timing } from '../parts.ts'
import { hearing, order } from './order.ts'

/** What those presiding did with points of order and motions, with what is needed to undo it. */
export const orderActs = [
  z.strictObject({ kind: z.literal('order-put-off'), order }),
  z.strictObject({ kind: z.literal('order-declined'), order }),
  /** `timing`: the clock it stopped, as it ran; null where none ran. */
  z.strictObject({ kind: z.literal('order-heard'), order, timing: z.nullable(timing) }),
  z.strictObject({ kind: z.literal('motion-spoken'), before: hearing, delegationId: order.shape.delegationId }),
  z.strictObject({ kind: z.literal('order-ruled'), before: hearing }),
  z.strictObject({ kind: z.literal('ruling-appealed'), before: hearing, delegationId: order.shape.delegationId }),
  z.strictObject({ kind: z.literal('order-voted'), before: hearing }),
] as const
