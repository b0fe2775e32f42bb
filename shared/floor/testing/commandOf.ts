import type { Command } from '../commands.ts'
import type { Actor, Meeting } from '../model.ts'
import type { Capacity } from '../plan.ts'
import { allRequests, currentSegment } from '../reading.ts'
import { lastDone } from './labels.ts'
import { chair, clock, delegate, everybody, panelPlan, screen, secretariat } from './panel.ts'
import { wildCommands } from './wildCommands.ts'
import type { Press, PressKind } from './presses.ts'

/** Everybody who may press something, and some who may not. */
export const ACTORS: readonly Actor[] = [
  chair, secretariat, clock, screen, everybody, delegate('atlantis'), { role: 'delegation', delegationId: null, device: 'lost' },
  delegate('cuba', 'another laptop'), ...panelPlan.delegations.map(({ id }) => delegate(id)),
]

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length]

const presiding = ({ who }: Press): Actor => (who % 3 === 0 ? secretariat : chair)
const someDelegate = ({ who }: Press): Actor => delegate(pick(panelPlan.delegations, who)?.id ?? '', who % 7 === 0 ? 'another laptop' : 'laptop')

/** What a press means in the meeting as it stands. Implausible ids come where nothing plausible is there. */
export function commandOf(meeting: Meeting, press: Press, at: number): { actor: Actor; command: Command } {
  const stranger = press.kind === 'stranger' ? pick(ACTORS, press.who) : undefined
  if (stranger !== undefined) return { actor: stranger, command: pick(wildCommands(meeting), press.which * 100 + press.other) ?? { type: 'openMeeting' } }
  const asked = asDelegate(meeting, press)
  return asked ?? { actor: press.kind === 'cut' ? clock : press.kind === 'create' ? secretariat : presiding(press), command: asPresiding(meeting, press, at) }
}

/** What a delegation does with its own, and now and then with another's. */
function asDelegate(meeting: Meeting, press: Press): { actor: Actor; command: Command } | null {
  const { kind, which, other } = press
  if (kind === 'ask' || kind === 'askInReply' || kind === 'askAsDignitary') {
    const actor = someDelegate(press)
    const details = { subjectMatterIds: [['training'], ['none']][which % 29] ?? [], panellistId: ['expert', 'nobody'][other % 29] ?? null, language: null }
    return { actor, command: { type: 'requestFloor', capacity: capacityOf(actor, kind, other), isDignitary: kind === 'askAsDignitary', details } }
  }
  if (kind !== 'change' && kind !== 'withdraw') return null
  const request = pick(allRequests(meeting), which)
  const actor = request === undefined || other % 6 === 0 ? someDelegate(press) : delegate(request.delegationId)
  const requestId = request?.requestId ?? 'nobody.c0'
  if (kind === 'withdraw') return { actor, command: { type: 'withdrawRequest', requestId } }
  return { actor, command: { type: 'changeDetails', requestId, details: { subjectMatterIds: [], panellistId: null, language: other % 2 === 0 ? 'fr' : 'ar' } } }
}

function capacityOf({ delegationId }: Actor, kind: PressKind, other: number): Capacity {
  if (kind === 'askInReply') return { kind: 'reply' }
  const groups = panelPlan.delegations.find(({ id }) => id === delegationId)?.groups ?? []
  const group = other % 31 === 0 ? 'Martians' : pick(groups, other)
  return other % 3 === 0 && group !== undefined ? { kind: 'group', group } : { kind: 'national' }
}

const waitingId = (meeting: Meeting, index: number): string => pick(meeting.waiting, index)?.requestId ?? 'nobody.c0'
const rowId = (meeting: Meeting, index: number): string => pick(meeting.rows, index)?.request.requestId ?? 'nobody.c0'
const statementIdOf = (meeting: Meeting): string => meeting.floor?.statementId ?? meeting.heard.at(-1)?.statementId ?? 's0'

function asPresiding(meeting: Meeting, press: Press, at: number): Command {
  const { which, other } = press
  switch (press.kind) {
    case 'approve': return { type: 'approveRequests', requestIds: [waitingId(meeting, which)] }
    case 'approveSeveral': return { type: 'approveRequests', requestIds: [which, which + 1, other].map(index => waitingId(meeting, index)) }
    case 'decline': return { type: 'declineRequest', requestId: waitingId(meeting, which), reason: other % 2 === 0 ? 'list-is-full' : 'no-reason' }
    case 'move': {
      const seen = other % 5 === 0 ? Math.max(0, meeting.orderVersion - 1) : meeting.orderVersion
      return { type: 'moveRequest', requestId: rowId(meeting, which), before: other % 4 === 0 ? null : rowId(meeting, other), seen }
    }
    case 'absent': return { type: 'markAbsent', requestId: rowId(meeting, which % 3), outcome: pick(['struck', 'end-of-band', 'next'] as const, other) ?? 'next' }
    case 'bringBack': return { type: 'bringBack', statementId: pick(meeting.heard, other % 4 === 0 ? which : meeting.heard.length - 1)?.statementId ?? 's0' }
    case 'give': return { type: 'giveFloor', to: { kind: 'request', requestId: rowId(meeting, which % 4) } }
    case 'givePodium': return { type: 'giveFloor', to: { kind: 'podium', personId: panelPlan.podium[which % 5]?.id ?? 'nobody' } }
    case 'pause': return { type: 'pauseStatement', statementId: statementIdOf(meeting) }
    case 'goOn': return { type: 'continueStatement', statementId: statementIdOf(meeting) }
    case 'addTime': return { type: 'addTime', statementId: statementIdOf(meeting), addMs: 1000 + which * 1000 }
    case 'end': return { type: 'endStatement', statementId: statementIdOf(meeting) }
    case 'undo': return { type: 'undo', version: lastDone(meeting)?.version ?? 0 }
    case 'undoOlder': return { type: 'undo', version: meeting.acts.at(-1 - (which % 6))?.version ?? which }
    case 'next': return { type: 'nextSegment', from: meeting.progress.at(-1 - Number(other % 5 === 0))?.segmentId ?? 'opening' }
    case 'suspend': return { type: 'suspendMeeting' }
    case 'resume': return { type: 'resumeMeeting' }
    case 'close': return { type: 'closeMeeting' }
    case 'open': return { type: 'openMeeting' }
    case 'create': return { type: 'createMeeting', plan: panelPlan }
    case 'openList': return { type: 'openList' }
    case 'closeList': return { type: 'closeList', closesAt: other % 3 === 0 ? null : at + which * 1_500 - 15_000 }
    case 'cut': return { type: 'recordListCut', closesAt: meeting.list.closesAt ?? at }
    case 'automatic': return { type: 'setAutomaticApproval', categories: (['member-state', 'observer-state', 'ngo', 'igo'] as const).slice(which % 5) }
    default: return advance(meeting, press)
  }
}

/** What a Chair would do next. */
function advance(meeting: Meeting, { which, other }: Press): Command {
  const { phase, floor, list, waiting, rows } = meeting
  if (phase.name === 'planned') return { type: 'openMeeting' }
  if (phase.name === 'suspended') return { type: 'resumeMeeting' }
  if (phase.name === 'closed') return { type: 'undo', version: lastDone(meeting)?.version ?? 0 }
  if (list.openedAt === null) return { type: 'openList' }
  if (floor !== null) return floor.timing.pausedAt === null ? { type: 'endStatement', statementId: floor.statementId } : { type: 'continueStatement', statementId: floor.statementId }
  const segment = currentSegment(meeting)
  if (segment?.kind !== 'floor' && other % 2 === 0) return { type: 'nextSegment', from: segment?.id ?? 'opening' }
  if (waiting.length > rows.length / 2) return { type: 'approveRequests', requestIds: [waitingId(meeting, which)] }
  return { type: 'giveFloor', to: { kind: 'request', requestId: rowId(meeting, 0) } }
}
