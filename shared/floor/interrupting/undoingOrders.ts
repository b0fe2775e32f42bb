import type { Act, Done } from '../acts.ts'
import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import { hasGoneOn } from '../hasGoneOn.ts'
import type { Meeting } from '../model.ts'
import { clockGoingOn, type Inverse } from '../undoingStatements.ts'
import type { Order } from './order.ts'

type OrderDone = Extract<Done, { kind: `order-${string}` | 'motion-spoken' | 'ruling-appealed' }>

/** O15: what undoes an act on a point of order or a motion; null when something since builds on it (U2). */
export function orderBack(meeting: Meeting, act: Act, what: OrderDone, context: Context): Inverse {
  switch (what.kind) {
    case 'order-put-off': return putOffBack(meeting, act, what.order)
    case 'order-declined': return declineBack(meeting, act, what.order)
    case 'order-heard': return hearingBack(meeting, act, what, context)
    case 'motion-spoken':
      return meeting.interruption?.version === act.version ? [{ type: 'hearingChanged', hearing: what.before, at: context.at }] : null
    case 'ruling-appealed':
      return meeting.interruption?.version === act.version ? [{ type: 'orderSettled', hearing: what.before, at: context.at }] : null
    default: {
      const isLast = meeting.interruption === null && meeting.hearings.at(-1)?.version === act.version
      // O2: what was raised before an appeal waits beside it, and so it does when the vote on it is undone.
      const isOne = what.before.appeal !== null || !hasAnother(meeting, what.before.order)
      return isLast && isOne && !hasGoneOn(meeting, act.version) ? [{ type: 'hearingChanged', hearing: what.before, at: context.at }] : null
    }
  }
}

/** Where it was not withdrawn, heard, declined or put off again. */
function putOffBack(meeting: Meeting, act: Act, before: Order): Inverse {
  const isStill = meeting.orders.some(({ orderId, putOff }) => orderId === before.orderId && putOff?.version === act.version)
  return isStill ? [{ type: 'orderReturned', order: before }] : null
}

/** Unless its delegation has raised another: it has one at a time (O2). */
function declineBack(meeting: Meeting, act: Act, order: Order): Inverse {
  const isStill = meeting.declinedOrders.some(declined => declined.version === act.version)
  return isStill && !hasAnother(meeting, order) ? [{ type: 'orderReturned', order }] : null
}

/** O2: its delegation has raised another meanwhile, which is unheard or before the hall. */
function hasAnother({ orders, interruption }: Meeting, { delegationId, orderId }: Order): boolean {
  const undecided = interruption === null ? orders : [...orders, interruption.order]
  return undecided.some(other => other.delegationId === delegationId && other.orderId !== orderId)
}

/** U4: the hall is told that it is over, and whoever spoke goes on where the clock stood. */
function hearingBack(meeting: Meeting, act: Act, { order, timing }: Extract<Done, { kind: 'order-heard' }>, { at }: Context): Inverse {
  const { interruption, floor, phase } = meeting
  if (interruption?.version !== act.version || hasAnother(meeting, order)) return null
  const back: FloorEvent[] = [{ type: 'hearingTakenBack', orderId: order.orderId, at }, { type: 'orderReturned', order }]
  if (timing === null) return back
  if (phase.name !== 'open' || floor?.timing.version !== act.version) return null
  return [...back, { type: 'clockChanged', statementId: floor.statementId, timing: clockGoingOn(floor.timing, timing, at), at }]
}
