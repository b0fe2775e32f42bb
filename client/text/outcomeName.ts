import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { outcomeOf, type Outcome } from '#shared/floor/interrupting/orderReading.ts'

/** What was decided, by the name it has: a motion is agreed or ruled out, a point of order upheld or rejected, and after an appeal a ruling stands. */
export type OutcomeName = Outcome | 'agreed' | 'ruled-out' | 'stands'

type Decided = Pick<Hearing, 'ruling' | 'appeal' | 'vote'> & { order: Pick<Hearing['order'], 'motion'> }

export function outcomeName(hearing: Decided): OutcomeName | null {
  const outcome = outcomeOf(hearing)
  if (outcome === null) return null
  if (hearing.appeal !== null) return outcome === 'overruled' ? outcome : 'stands'
  if (hearing.order.motion === 'point-of-order') return outcome
  if (outcome === 'upheld') return 'agreed'
  return outcome === 'rejected' ? 'ruled-out' : outcome
}
