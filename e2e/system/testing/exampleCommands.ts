import { noDetails } from '#shared/floor/noDetails.ts'
import type { Command } from '#shared/floor/commands.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'

const CLOSES_AT = 1795558200000
const HASH = 'ijanNJQ-FamaaZXzC_G6kb8b6SrAyhcCu63iX9pfioI'
const orderId = 'd2.f1d0c8de-6f0a-4d35-8a53-0e5b0c6c1c55'

/** One of each command, about the request of the story. */
export function exampleCommands(requestId: string): Command[] {
  return [
    { type: 'changePlan', plan: testPlan(2), seen: 1 },
    { type: 'changeModalities', modalities: { ...COUNCIL_PANEL, mayOfferSwaps: true }, seen: 1 },
    { type: 'openMeeting' },
    { type: 'nextSegment', from: 'floor1' },
    { type: 'suspendMeeting' }, { type: 'resumeMeeting' }, { type: 'closeMeeting' },
    { type: 'openList' },
    { type: 'closeList', closesAt: CLOSES_AT },
    { type: 'recordListCut', closesAt: CLOSES_AT },
    { type: 'setAutomaticApproval', categories: ['member-state', 'observer-state'] },
    { type: 'requestFloor', capacity: { kind: 'group', group: 'Group of the Rehearsal' }, isDignitary: false, details: { ...noDetails, panellistId: 'p1' } },
    { type: 'changeDetails', requestId, details: { ...noDetails, language: 'fr' } },
    { type: 'withdrawRequest', requestId },
    { type: 'approveRequests', requestIds: [requestId] },
    { type: 'declineRequest', requestId, reason: 'ask-the-desk' },
    { type: 'moveRequest', requestId, before: null, seen: 6 },
    { type: 'markAbsent', requestId, outcome: 'end-of-band' },
    { type: 'bringBack', statementId: 's6' },
    { type: 'giveFloor', to: { kind: 'request', requestId } },
    { type: 'giveFloor', to: { kind: 'podium', personId: 'p1' } },
    { type: 'pauseStatement', statementId: 's6' },
    { type: 'continueStatement', statementId: 's6' },
    { type: 'addTime', statementId: 's6', addMs: 30000 },
    { type: 'endStatement', statementId: 's6' },
    { type: 'inscribe', delegationId: 'd2', capacity: { kind: 'national' }, isDignitary: false, details: noDetails },
    { type: 'inscribeSeveral', entries: [{ delegationId: 'd2', capacity: { kind: 'national' } }, { delegationId: 'd1', capacity: { kind: 'group', group: 'Group of the Rehearsal' } }] },
    { type: 'enterPaper', entries: [{ kind: 'spoke', requestId, givenAt: 1795557000000, usedMs: 125000 }, { kind: 'spoke-unlisted', delegationId: 'd2', capacity: { kind: 'national' }, givenAt: 1795557130000, usedMs: 110000 }], seen: 7 },
    { type: 'checkIn', delegationIds: ['d2'] },
    { type: 'announceTime', atMostMs: 90000, seen: 0 },
    { type: 'noteText', requestId, hasText: true },
    { type: 'noteDocument', requestId, kind: 'speaker', digest: 'nQxB7vZ0oTqk2m3y1cW8s5dJ4hL6pR9uEaFgKiMnOtU' },
    { type: 'offerSwap', requestId, to: orderId },
    { type: 'acceptSwap', offerId: orderId }, { type: 'declineSwap', offerId: orderId }, { type: 'takeBackSwap', offerId: orderId },
    { type: 'carryOver', from: { meetingId: 'm0', version: 80 }, requests: [{ delegationId: 'd2', capacity: { kind: 'national' }, isDignitary: false, details: noDetails }] },
    { type: 'askToConclude', statementId: 's6' },
    { type: 'recordStatementCut', statementId: 's6', cutAt: CLOSES_AT },
    { type: 'correctTime', statementId: 's6', usedMs: 90000, reason: 'clock-started-late' },
    { type: 'yieldTime', statementId: 's6', to: requestId },
    { type: 'raisePointOfOrder', motion: 'point-of-order' },
    { type: 'withdrawPointOfOrder', orderId },
    { type: 'putOffPointOfOrder', orderId, statementId: 's6' },
    { type: 'declinePointOfOrder', orderId },
    { type: 'hearPointOfOrder', orderId },
    { type: 'noteMotionSpeaker', orderId, delegationId: 'd1', side: 'against' },
    { type: 'ruleOnPointOfOrder', orderId, ruling: 'rejected' },
    { type: 'appealRuling', orderId, delegationId: 'd2' },
    { type: 'recordVote', orderId, count: { for: 9, against: 30, abstaining: 8 } },
    { type: 'cutDraw', commitment: HASH },
    { type: 'revealDraw', commitment: HASH, seed: HASH },
    { type: 'voidDraw', commitment: HASH },
    { type: 'undo', version: 7 },
  ]
}
