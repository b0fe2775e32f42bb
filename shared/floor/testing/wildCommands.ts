import type { Command } from '../commands.ts'
import type { Meeting } from '../model.ts'
import type { Details } from '../parts.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { COUNCIL_PANEL } from '../presets.ts'
import { planVersion } from '../planning/changePlan.ts'
import { panelPlan } from './panel.ts'

const details: Details = { subjectMatterIds: [], panellistId: null, language: null }
const LAST_INSTANT = 8_640_000_000_000_000

/** Ids that stand somewhere in the meeting, and some that never did. */
function idsIn(meeting: Meeting): string[] {
  return [
    'nobody.c0', 'cuba', 's1', 'opening', 'expert',
    ...meeting.waiting.map(request => request.requestId),
    ...meeting.rows.map(row => row.request.requestId),
    ...meeting.heard.slice(-3).map(statement => statement.statementId),
    ...(meeting.floor === null ? [] : [meeting.floor.statementId]),
    ...[...meeting.orders, ...[...meeting.declinedOrders, ...meeting.hearings.slice(-3)].map(({ order }) => order)].map(({ orderId }) => orderId),
    ...(meeting.interruption === null ? [] : [meeting.interruption.order.orderId]),
  ]
}

/** Commands of every type on any id, with the extremes their schemas allow: what a broken or hostile window may send. */
export function wildCommands(meeting: Meeting): Command[] {
  const ids = idsIn(meeting)
  return [
    { type: 'createMeeting', plan: { ...panelPlan, programme: panelPlan.programme.slice(0, 1), podium: panelPlan.podium, delegations: [] } },
    { type: 'openMeeting' }, { type: 'suspendMeeting' }, { type: 'resumeMeeting' }, { type: 'closeMeeting' }, { type: 'openList' },
    { type: 'closeList', closesAt: null }, { type: 'closeList', closesAt: 0 }, { type: 'closeList', closesAt: LAST_INSTANT },
    { type: 'recordListCut', closesAt: 0 }, { type: 'recordListCut', closesAt: LAST_INSTANT },
    ...['0'.repeat(43), ...meeting.draws.map(({ commitment }) => commitment)].flatMap((commitment): Command[] => [
      { type: 'cutDraw', commitment }, { type: 'revealDraw', commitment, seed: commitment }, { type: 'voidDraw', commitment },
    ]),
    { type: 'changePlan', plan: { ...panelPlan, delegations: [] }, seen: planVersion(meeting) }, { type: 'changePlan', plan: { ...panelPlan, podium: [], programme: panelPlan.programme.filter(({ speakers }) => speakers.length === 0), subjectMatters: [] }, seen: Number.MAX_SAFE_INTEGER },
    { type: 'changeModalities', modalities: COUNCIL_PANEL, seen: meeting.modalities.version }, { type: 'changeModalities', modalities: PLAIN_LIST, seen: Number.MAX_SAFE_INTEGER },
    { type: 'setAutomaticApproval', categories: ['ngo', 'ngo', 'ngo'] }, { type: 'setAutomaticApproval', categories: [] },
    { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: true, details },
    { type: 'requestFloor', capacity: { kind: 'group', group: 'Martians' }, isDignitary: false, details },
    { type: 'requestFloor', capacity: { kind: 'reply' }, isDignitary: true, details: { ...details, subjectMatterIds: ['none'] } },
    { type: 'inscribe', delegationId: 'atlantis', capacity: { kind: 'national' }, isDignitary: false, details }, { type: 'inscribe', delegationId: 'rabat', capacity: { kind: 'group', group: 'Martians' }, isDignitary: true, details },
    { type: 'inscribeSeveral', entries: [{ delegationId: 'cuba', capacity: { kind: 'national' } }, { delegationId: 'cuba', capacity: { kind: 'reply' } }] },
    { type: 'enterPaper', entries: [{ kind: 'spoke-unlisted', delegationId: 'cuba', capacity: { kind: 'national' }, givenAt: LAST_INSTANT, usedMs: 86_400_000 }], seen: 0 },
    { type: 'enterPaper', entries: ids.map(requestId => ({ kind: 'spoke', requestId, givenAt: 0, usedMs: 1000 })), seen: Number.MAX_SAFE_INTEGER },
    { type: 'checkIn', delegationIds: ['atlantis', 'cuba'] }, { type: 'checkIn', delegationIds: ['fidh', 'fidh', 'cuba'] },
    { type: 'announceTime', atMostMs: 86_400_000, seen: Number.MAX_SAFE_INTEGER }, { type: 'announceTime', atMostMs: null, seen: 0 },
    { type: 'raisePointOfOrder', motion: 'point-of-order' }, { type: 'raisePointOfOrder', motion: 'close-debate' },
    { type: 'approveRequests', requestIds: ids }, { type: 'undo', version: 0 }, { type: 'undo', version: Number.MAX_SAFE_INTEGER },
    ...meeting.acts.slice(-4).map((act): Command => ({ type: 'undo', version: act.version })),
    { type: 'carryOver', from: { meetingId: 'earlier', version: 0 }, requests: [{ delegationId: 'cuba', capacity: { kind: 'group', group: 'Martians' }, isDignitary: true, details }] },
    ...meeting.rows.slice(0, 4).map((row, index): Command => ({ type: 'offerSwap', requestId: row.request.requestId, to: meeting.rows[index + 1]?.request.requestId ?? 'none' })),
    ...meeting.swaps.slice(0, 4).flatMap(({ offerId }): Command[] => [{ type: 'acceptSwap', offerId }, { type: 'takeBackSwap', offerId }]),
    ...ids.flatMap(onId),
  ]
}

function onId(id: string): Command[] {
  return [
    { type: 'nextSegment', from: id },
    { type: 'changeDetails', requestId: id, details: { ...details, language: 'zh' } },
    { type: 'changeDetails', requestId: id, details: { ...details, panellistId: 'nobody' } },
    { type: 'withdrawRequest', requestId: id },
    { type: 'noteDocument', requestId: id, kind: 'speaker', digest: 'd'.repeat(43) }, { type: 'noteDocument', requestId: id, kind: 'speaker', digest: null },
    { type: 'noteText', requestId: id, hasText: true }, { type: 'noteText', requestId: id, hasText: false },
    { type: 'declineRequest', requestId: id, reason: 'ask-the-desk' },
    { type: 'moveRequest', requestId: id, before: null, seen: 0 },
    { type: 'moveRequest', requestId: id, before: id, seen: Number.MAX_SAFE_INTEGER },
    { type: 'markAbsent', requestId: id, outcome: 'next' },
    { type: 'bringBack', statementId: id },
    { type: 'offerSwap', requestId: id, to: id }, { type: 'acceptSwap', offerId: id }, { type: 'declineSwap', offerId: id }, { type: 'takeBackSwap', offerId: id },
    { type: 'giveFloor', to: { kind: 'request', requestId: id } },
    { type: 'giveFloor', to: { kind: 'podium', personId: id } },
    { type: 'pauseStatement', statementId: id }, { type: 'continueStatement', statementId: id }, { type: 'endStatement', statementId: id },
    { type: 'addTime', statementId: id, addMs: 3_600_000 },
    { type: 'askToConclude', statementId: id }, { type: 'recordStatementCut', statementId: id, cutAt: 0 },
    { type: 'correctTime', statementId: id, usedMs: 86_400_000, reason: 'other' },
    { type: 'yieldTime', statementId: id, to: id }, { type: 'yieldTime', statementId: 's1', to: id },
    ...onOrder(id),
  ]
}

function onOrder(orderId: string): Command[] {
  return [
    { type: 'withdrawPointOfOrder', orderId }, { type: 'declinePointOfOrder', orderId }, { type: 'hearPointOfOrder', orderId },
    { type: 'putOffPointOfOrder', orderId, statementId: 's1' }, { type: 'ruleOnPointOfOrder', orderId, ruling: 'upheld' },
    { type: 'noteMotionSpeaker', orderId, delegationId: 'cuba', side: 'against' }, { type: 'appealRuling', orderId, delegationId: 'nobody' },
    { type: 'recordVote', orderId, count: { for: 1000, against: 0, abstaining: 0 } },
  ]
}
