import type { Hearing } from '#shared/floor/interrupting/order.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { statementsOf } from '#shared/floor/reading.ts'

type Decided = Pick<Meeting, 'hearings' | 'declinedOrders' | 'floor' | 'heard'>

/** What was decided last on what this delegation raised, until another statement has begun; null where a later one was declined. */
export function decidedOf({ hearings, declinedOrders, floor, heard }: Decided, delegationId: string): Hearing | null {
  const last = hearings.findLast(({ order }) => order.delegationId === delegationId)
  const declined = declinedOrders.findLast(({ order }) => order.delegationId === delegationId)
  if (last === undefined || (declined !== undefined && declined.version > last.version)) return null
  return statementsOf({ heard, floor }).some(({ givenAt }) => givenAt > decidedAt(last)) ? null : last
}

export function decidedAt({ ruling, vote, heardAt }: Hearing): number {
  return vote?.at ?? ruling?.at ?? heardAt
}
