import type { CommandOf } from '../commands.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import { hasGoneOn } from '../hasGoneOn.ts'
import type { Meeting } from '../model.ts'
import { delegationOf } from '../reading.ts'
import { notOpenCode } from '../speaking.ts'
import { MOTIONS } from './motionRules.ts'
import type { Hearing } from './order.ts'

/** What is decided on a point of order or a motion that is before the hall. */

/** O9: a ruling is recorded, and the time stands still until whoever presides lets the speaker go on. */
export function ruleOnPointOfOrder(meeting: Meeting, { orderId, ruling }: CommandOf<'ruleOnPointOfOrder'>, context: Context): Decision {
  return onHearing(meeting, orderId, before => {
    if (before.appeal !== null) return refuse('vote-needed')
    const { at, version } = context
    return acceptAct(context, { kind: 'order-ruled', before }, { type: 'orderSettled', hearing: { ...before, ruling: { ruling, at }, version }, at })
  })
}

/** O10: a ruling may be appealed against at once, before anything has gone on; then it is before the hall again, for a vote. */
export function appealRuling(meeting: Meeting, { orderId, delegationId }: CommandOf<'appealRuling'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  if (meeting.interruption !== null) return refuse('order-being-heard')
  const before = meeting.hearings.at(-1)
  if (before?.order.orderId !== orderId) return refuse('unknown-order')
  if (before.ruling === null || before.ruling.ruling === 'withdrawn' || before.vote !== null) return refuse('no-appeal')
  if (hasGoneOn(meeting, before.version)) return refuse('too-late-to-appeal')
  if (delegationOf(meeting, delegationId) === null) return refuse('unknown-delegation')
  const { at, version } = context
  return acceptAct(context, { kind: 'ruling-appealed', before, delegationId }, { type: 'hearingChanged', hearing: { ...before, appeal: { delegationId, at }, version }, at })
}

/** O11: a vote is counted on a motion or on an appeal, and decides it (O12). */
export function recordVote(meeting: Meeting, { orderId, count }: CommandOf<'recordVote'>, context: Context): Decision {
  return onHearing(meeting, orderId, before => {
    if (before.order.motion === 'point-of-order' && before.appeal === null) return refuse('no-vote')
    const { at, version } = context
    return acceptAct(context, { kind: 'order-voted', before }, { type: 'orderSettled', hearing: { ...before, vote: { ...count, at }, version }, at })
  })
}

/** O14: on a motion only so many speak, each side for itself, and each delegation once. */
export function noteMotionSpeaker(meeting: Meeting, { orderId, delegationId, side }: CommandOf<'noteMotionSpeaker'>, context: Context): Decision {
  return onHearing(meeting, orderId, before => {
    if (delegationOf(meeting, delegationId) === null) return refuse('unknown-delegation')
    const isAppeal = before.appeal !== null
    const noted = before.speakers.filter(speaker => speaker.side === side).length
    if (isAppeal || noted >= MOTIONS[before.order.motion].speakers[side]) return refuse('no-more-speakers')
    const hasSpoken = before.order.delegationId === delegationId || before.speakers.some(speaker => speaker.delegationId === delegationId)
    if (hasSpoken) return refuse('has-spoken')
    const { at, version } = context
    const hearing: Hearing = { ...before, speakers: [...before.speakers, { delegationId, side }], version }
    return acceptAct(context, { kind: 'motion-spoken', before, delegationId }, { type: 'hearingChanged', hearing, at })
  })
}

/** What is before the hall is the one that was seen, and the meeting is not suspended. */
function onHearing(meeting: Meeting, orderId: string, rule: (hearing: Hearing) => Decision): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  const { interruption } = meeting
  if (interruption?.order.orderId === orderId) return rule(interruption)
  return refuse('not-being-heard', lastAct(meeting, ({ what }) => (what.kind === 'order-ruled' || what.kind === 'order-voted') && what.before.order.orderId === orderId))
}
