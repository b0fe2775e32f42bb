import { hasGoneOn } from '#shared/floor/hasGoneOn.ts'
import type { Hearing, Order } from '#shared/floor/interrupting/order.ts'
import { isPutOff, rankedOrders } from '#shared/floor/interrupting/orderReading.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { decidedNow } from './decided.ts'

/** What stands above everything: the one that is heard, the one to hear next, or what was just decided. */
export type OrderView =
  | { kind: 'none' }
  | { kind: 'heard'; hearing: Hearing }
  | { kind: 'raised'; order: Order; isPutOff: boolean; others: number }
  | { kind: 'ruled'; hearing: Hearing; mayAppeal: boolean }

export function orderView(meeting: Meeting): OrderView {
  const { phase, interruption } = meeting
  if (phase.name === 'closed' || phase.name === 'planned') return { kind: 'none' }
  if (interruption !== null) return { kind: 'heard', hearing: interruption }
  const [order, ...others] = rankedOrders(meeting)
  if (order !== undefined) return { kind: 'raised', order, isPutOff: isPutOff(meeting, order), others: others.length }
  const hearing = decidedNow(meeting)
  return hearing === null ? { kind: 'none' } : { kind: 'ruled', hearing, mayAppeal: isAppealable(hearing) && !hasGoneOn(meeting, hearing.version) }
}

/** O10. */
function isAppealable({ ruling, vote }: Hearing): boolean {
  return ruling !== null && ruling.ruling !== 'withdrawn' && vote === null
}

/** Something is to be decided first: then the one large button is not the next thing to do, and Space is not its. */
export function isOrderFirst(meeting: Meeting): boolean {
  const view = orderView(meeting)
  return meeting.phase.name === 'open' && (view.kind === 'heard' || (view.kind === 'raised' && !view.isPutOff))
}
