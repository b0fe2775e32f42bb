import type { CommandOf } from '../commands.ts'
import { accept, refuse, type Context, type Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'
import { delegationOf } from '../reading.ts'
import { notOpenCode } from '../speaking.ts'
import type { Order } from './order.ts'
import { ordersEverOf } from './orderReading.ts'

/** What a delegation may do about its own point of order. */

/**
 * O1: while the meeting is open a delegation may raise a point of order or a motion, whether the list is open or closed and
 * whether it is listed or speaks. O2: one at a time. O3: only it and those presiding know, and nothing stops.
 */
export function raisePointOfOrder(meeting: Meeting, { motion }: CommandOf<'raisePointOfOrder'>, context: Context): Decision {
  const delegation = delegationOf(meeting, context.actor.delegationId ?? '')
  if (delegation === null) return refuse('not-permitted')
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  const order: Order = {
    orderId: `${delegation.id}.${context.commandId}`, // its own namespace, as of a request
    delegationId: delegation.id,
    motion,
    raisedAt: context.receivedAt,
    putOff: null,
    version: context.version,
  }
  if (meeting.interruption?.order.delegationId === delegation.id) return refuse('order-being-heard')
  const isRaised = meeting.orders.some(({ delegationId }) => delegationId === delegation.id)
  // Or it is an old id of one's own, sent again long after its receipt was forgotten.
  if (isRaised || ordersEverOf(meeting, delegation.id).some(({ orderId }) => orderId === order.orderId)) return refuse('order-already-raised')
  return accept({ type: 'orderRaised', order })
}

/** O4: its delegation withdraws it until it is heard. V3: another's is answered like one that does not exist. */
export function withdrawPointOfOrder(meeting: Meeting, { orderId }: CommandOf<'withdrawPointOfOrder'>, { actor, at }: Context): Decision {
  const { delegationId } = actor
  if (meeting.interruption?.order.orderId === orderId && meeting.interruption.order.delegationId === delegationId) return refuse('order-being-heard')
  const own = meeting.orders.find(order => order.orderId === orderId && order.delegationId === delegationId)
  return own === undefined ? refuse('unknown-order') : accept({ type: 'orderWithdrawn', orderId, delegationId: own.delegationId, at })
}
