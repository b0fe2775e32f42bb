import type { Motion } from '#shared/floor/interrupting/motions.ts'
import type { Ruling } from '#shared/floor/interrupting/order.ts'
import { speaking } from './stories.ts'
import { chair, type Staged } from './staged.ts'

/** Cuba rises while Pakistan speaks. */
export function raised(motion: Motion = 'point-of-order', name = 'Cuba'): Staged {
  const staged = speaking().time('10:03:11')
  return staged.does(staged.delegate(name), { type: 'raisePointOfOrder', motion }).time('10:03:13')
}

const orderId = ({ meeting }: Staged): string => (meeting.interruption ?? meeting.hearings.at(-1))?.order.orderId ?? meeting.orders[0]?.orderId ?? ''

export const hears = (staged: Staged): Staged => staged.does(chair, { type: 'hearPointOfOrder', orderId: orderId(staged) })

const rules = (ruling: Ruling) => (staged: Staged): Staged => staged.does(chair, { type: 'ruleOnPointOfOrder', orderId: orderId(staged), ruling })
export const rejects = rules('rejected')
export const upholds = rules('upheld')

/** Twenty against ten, and three abstain. */
export const votesDown = (staged: Staged): Staged => staged.does(chair, { type: 'recordVote', orderId: orderId(staged), count: { for: 10, against: 20, abstaining: 3 } })

export const appeals = (staged: Staged): Staged => staged.does(chair, { type: 'appealRuling', orderId: orderId(staged), delegationId: staged.meeting.hearings.at(-1)?.order.delegationId ?? '' })

export const putsOff = (staged: Staged): Staged =>
  staged.does(chair, { type: 'putOffPointOfOrder', orderId: orderId(staged), statementId: staged.meeting.floor?.statementId ?? '' })

export const declines = (staged: Staged): Staged => staged.does(chair, { type: 'declinePointOfOrder', orderId: orderId(staged) })
