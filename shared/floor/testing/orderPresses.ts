import type { Command } from '../commands.ts'
import { hasGoneOn } from '../hasGoneOn.ts'
import { motion, type Motion } from '../interrupting/motions.ts'
import type { Hearing } from '../interrupting/order.ts'
import { areRepliesLater } from '../interrupting/replies.ts'
import type { Actor, Meeting } from '../model.ts'
import { delegate, panelPlan } from './panel.ts'
import type { Press } from './presses.ts'

/** What a press about a point of order or a motion means in the meeting as it stands. */

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length]

/** A delegation raises one, or takes its own back; now and then another's, or one that is heard. */
export function orderAsked(meeting: Meeting, { who, which, other }: Press): { actor: Actor; command: Command } {
  const order = pick(other % 2 === 0 ? meeting.orders : [meeting.interruption?.order ?? meeting.orders[0]], which)
  if (order === undefined || other % 3 !== 0) return { actor: delegate(delegationAt(who)), command: { type: 'raisePointOfOrder', motion: pick(MOVED, which) ?? 'point-of-order' } }
  return { actor: delegate(other % 5 === 0 ? delegationAt(who) : order.delegationId), command: { type: 'withdrawPointOfOrder', orderId: order.orderId } }
}

/** Most often what others may speak on. */
const MOVED: readonly Motion[] = [...motion.options, 'adjourn-debate', 'close-debate', 'adjourn-debate', 'adjourn-debate']

const delegationAt = (index: number): string => (index % 7 === 0 ? 'atlantis' : (pick(panelPlan.delegations, index)?.id ?? ''))

/** What those presiding do about those that are raised, heard or decided; null where there are none. */
export function orderPressed(meeting: Meeting, press: Press): Command | null {
  const { who, which, other } = press
  const last = meeting.acts.at(-1)
  // These acts are seldom the last one when somebody undoes.
  if (who % (last?.what.kind === 'ruling-appealed' ? 2 : 4) === 0 && last !== undefined && OF_ORDERS.test(last.what.kind)) return { type: 'undo', version: last.version }
  if (meeting.interruption !== null) return hearingPressed(meeting.interruption, press)
  const settled = meeting.hearings.at(-1)
  const isFresh = settled !== undefined && !hasGoneOn(meeting, settled.version)
  if (settled !== undefined && (isFresh || other % 3 !== 0)) return { type: 'appealRuling', orderId: settled.order.orderId, delegationId: delegationAt(which) }
  const orderId = pick(meeting.orders, which)?.orderId
  if (orderId === undefined) return settled === undefined ? tooEarly(meeting) : decideOrder(settled, press)
  if (other % 5 === 0) return { type: 'declinePointOfOrder', orderId }
  return other % 4 === 0 ? { type: 'putOffPointOfOrder', orderId, statementId: meeting.floor?.statementId ?? 's0' } : { type: 'hearPointOfOrder', orderId }
}

const OF_ORDERS = /^(order-|motion-|ruling-)/

/** A reply is given where it is to be given later. */
function tooEarly(meeting: Meeting): Command | null {
  const reply = meeting.rows.find(({ request }) => request.capacity.kind === 'reply')
  return areRepliesLater(meeting) && reply !== undefined ? { type: 'giveFloor', to: { kind: 'request', requestId: reply.request.requestId } } : null
}

/** Speakers are noted, or it is decided: also in a way in which it cannot be. */
function hearingPressed({ order, appeal }: Hearing, press: Press): Command {
  const { who, which, other } = press
  const { orderId } = order
  if (other % 7 === 0) return { type: 'hearPointOfOrder', orderId }
  if (appeal === null && order.motion !== 'point-of-order' && other % 3 !== 0) {
    return { type: 'noteMotionSpeaker', orderId, delegationId: which % 2 === 0 ? delegationAt(which) : 'cuba', side: other % 2 === 0 ? 'for' : 'against' }
  }
  return who % 2 === 0 ? vote(orderId, press) : { type: 'ruleOnPointOfOrder', orderId, ruling: pick(['upheld', 'rejected', 'withdrawn'] as const, which) ?? 'upheld' }
}

const vote = (orderId: string, { which, other }: Pick<Press, 'which' | 'other'>): Command => ({ type: 'recordVote', orderId, count: { for: which % 48, against: other % 48, abstaining: which % 5 } })

/** What a Chair would do about the one that is heard. */
export function decideOrder({ order, appeal }: Hearing, press: Pick<Press, 'which' | 'other'>): Command {
  if ((appeal !== null && press.which % 4 !== 0) || (order.motion !== 'point-of-order' && press.other % 3 !== 0)) return vote(order.orderId, press)
  return { type: 'ruleOnPointOfOrder', orderId: order.orderId, ruling: press.which % 2 === 0 ? 'upheld' : 'rejected' }
}
