import type { Meeting } from '../model.ts'
import { precedenceOf } from './motionRules.ts'
import type { Hearing, Order } from './order.ts'

/** Questions about points of order and motions. */

/** O13: those that are raised and unheard, in the order in which to hear them; those put off come last, while they are. */
export function rankedOrders(meeting: Pick<Meeting, 'orders' | 'floor'>): Order[] {
  const rank = (order: Order): number => precedenceOf(order.motion) + (isPutOff(meeting, order) ? 100 : 0)
  return meeting.orders.toSorted((one, other) => rank(one) - rank(other) || one.version - other.version)
}

/** O6: it is put off until the statement that has the floor has ended. */
export function isPutOff({ floor }: Pick<Meeting, 'floor'>, { putOff }: Order): boolean {
  return floor !== null && floor.statementId === putOff?.statementId
}

export type Outcome = 'upheld' | 'rejected' | 'withdrawn' | 'overruled' | 'carried' | 'lost'

/** O12: what was decided; null while it is not. A tie carries nothing: a ruling stands, a motion is lost. */
export function outcomeOf({ ruling, appeal, vote }: Pick<Hearing, 'ruling' | 'appeal' | 'vote'>): Outcome | null {
  if (vote === null) return appeal === null ? (ruling?.ruling ?? null) : null
  const isCarried = vote.for > vote.against
  if (appeal === null) return isCarried ? 'carried' : 'lost'
  return isCarried ? 'overruled' : (ruling?.ruling ?? null)
}

/** All that this delegation raised and did not withdraw. */
export function ordersEverOf({ orders, declinedOrders, interruption, hearings }: Meeting, delegationId: string): Order[] {
  const heard = [...hearings, ...(interruption === null ? [] : [interruption])]
  return [...orders, ...[...declinedOrders, ...heard].map(({ order }) => order)].filter(order => order.delegationId === delegationId)
}
