import type { CommandOf } from '../commands.ts'
import { stoppedAt } from '../concluding/cutAt.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'
import { notOpenCode } from '../speaking.ts'
import type { Hearing, Order } from './order.ts'

/** What those presiding do with a point of order that nobody else knows of yet. */

/** O5: heard, the hall learns of it, and the time of whoever speaks stops in the same entry. O7: one at a time. */
export function hearPointOfOrder(meeting: Meeting, { orderId }: CommandOf<'hearPointOfOrder'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  if (meeting.interruption !== null) return refuse('order-being-heard', lastAct(meeting, ({ what }) => what.kind === 'order-heard'))
  const order = unheard(meeting, orderId)
  if ('ok' in order) return order
  const { at, version } = context
  const { floor } = meeting
  const timing = floor?.timing.pausedAt === null ? floor.timing : null
  // O3: when it was raised, and that it had to wait, stays between its delegation and those presiding: for all others it comes now.
  const heard: Order = { ...order, raisedAt: at, putOff: null, version }
  const hearing: Hearing = { order: heard, heardAt: at, statementId: floor?.statementId ?? null, speakers: [], ruling: null, appeal: null, vote: null, version }
  const what = { kind: 'order-heard', order, timing } as const
  if (floor === null || timing === null) return acceptAct(context, what, { type: 'orderHeard', hearing, at })
  const { statementId } = floor
  return acceptAct(context, what, { type: 'orderHeard', hearing, at }, { type: 'clockChanged', statementId, timing: { ...timing, pausedAt: stoppedAt(floor, at), version }, at })
}

/** O6: it may be put off until the statement that is named, which has the floor, has ended; it stays raised and unheard. */
export function putOffPointOfOrder(meeting: Meeting, { orderId, statementId }: CommandOf<'putOffPointOfOrder'>, context: Context): Decision {
  const order = unheard(meeting, orderId)
  if ('ok' in order) return order
  if (meeting.floor?.statementId !== statementId) return refuse('not-speaking', lastAct(meeting, ({ what }) => what.kind === 'ended' && what.statementId === statementId))
  if (order.putOff?.statementId === statementId) return refuse('nothing-changed', lastAct(meeting, ({ what }) => what.kind === 'order-put-off' && what.order.orderId === orderId))
  return acceptAct(context, { kind: 'order-put-off', order }, { type: 'orderPutOff', order: { ...order, putOff: { statementId, version: context.version } }, at: context.at })
}

/** O8: it may be declined, which its delegation learns and the hall does not. */
export function declinePointOfOrder(meeting: Meeting, { orderId }: CommandOf<'declinePointOfOrder'>, context: Context): Decision {
  const order = unheard(meeting, orderId)
  if ('ok' in order) return order
  const { at, version } = context
  return acceptAct(context, { kind: 'order-declined', order }, { type: 'orderDeclined', order, at, version })
}

function unheard(meeting: Meeting, orderId: string): Order | Decision {
  const order = meeting.orders.find(raised => raised.orderId === orderId)
  return order ?? refuse('unknown-order', lastAct(meeting, ({ what }) => (what.kind === 'order-heard' || what.kind === 'order-declined') && what.order.orderId === orderId))
}
