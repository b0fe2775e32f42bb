import { noDetails } from '../noDetails.ts'
import { announcedVersion } from '../allotting/announced.ts'
import type { Command } from '../commands.ts'
import { cutAt } from '../concluding/cutAt.ts'
import type { Modalities } from '../modalities.ts'
import type { Actor, Meeting } from '../model.ts'
import { PLAIN_LIST } from '../plainList.ts'
import type { Capacity } from '../plan.ts'
import { currentSegment } from '../reading.ts'
import { allRequests } from '../readingRequests.ts'
import { bandOf } from '../bandOf.ts'
import type { PaperEntry } from '../inscribing/enterPaper.ts'
import type { Row } from '../parts.ts'
import { isSwappable, openOffers } from '../placing/openOffers.ts'
import { modalitiesOf, settingsVersion } from '../setting.ts'
import { drawIn, lastDone } from './labels.ts'
import { seedAt } from './nodeFacts.ts'
import { decideOrder, orderAsked, orderPressed } from './orderPresses.ts'
import { booth, chair, clock, delegate, everybody, panellist, panelPlan, rapporteur, screen, secretariat } from './panel.ts'
import { crossedModalities, someModalities } from './someModalities.ts'
import { somePlan } from './somePlan.ts'
import { wildCommands } from './wildCommands.ts'
import type { Press, PressKind } from './presses.ts'

/** Everybody who may press something, and some who may not. */
export const ACTORS: readonly Actor[] = [
  chair, secretariat, clock, screen, everybody, delegate('atlantis'), { role: 'delegation', delegationId: null, device: 'lost' },
  delegate('cuba', 'another laptop'), ...panelPlan.delegations.map(({ id }) => delegate(id)), booth, panellist, rapporteur,
]

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length]

const presiding = ({ who }: Press): Actor => (who % 3 === 0 ? secretariat : chair)
const someDelegate = ({ who }: Press): Actor => delegate(pick(panelPlan.delegations, who)?.id ?? '', who % 7 === 0 ? 'another laptop' : 'laptop')

const CLOCKS: ReadonlySet<PressKind> = new Set(['cut', 'cutStatement', 'cutDraw', 'revealDraw', 'voidDraw'])
/** The clock comes before who would end a statement that was cut. */
const ENDING: ReadonlySet<PressKind> = new Set(['advance', 'end', 'give', 'addTime', 'pause'])

/** What a press means in the meeting as it stands. Implausible ids come where nothing plausible is there. */
export function commandOf(meeting: Meeting, press: Press, at: number): { actor: Actor; command: Command } {
  const stranger = press.kind === 'stranger' ? pick(ACTORS, press.who) : undefined
  if (stranger !== undefined) return { actor: stranger, command: pick(wildCommands(meeting), press.which * 100 + press.other) ?? { type: 'openMeeting' } }
  const overdue = meeting.floor === null ? null : cutAt(meeting.floor)
  if (meeting.floor !== null && overdue !== null && overdue <= at && ENDING.has(press.kind)) {
    return { actor: clock, command: { type: 'recordStatementCut', statementId: meeting.floor.statementId, cutAt: overdue } }
  }
  const asked = asDelegate(meeting, press)
  return asked ?? { actor: CLOCKS.has(press.kind) ? clock : press.kind === 'create' || (press.kind === 'plan' && press.who % 8 > 0) ? secretariat : presiding(press), command: asPresiding(meeting, press, at) }
}

/** What a delegation does with its own, and now and then with another's. */
function asDelegate(meeting: Meeting, press: Press): { actor: Actor; command: Command } | null {
  const { kind, who, which, other } = press
  if (kind === 'ask' || kind === 'askInReply' || kind === 'askAsDignitary') {
    const actor = someDelegate(press)
    const details = { subjectMatterIds: [['training'], ['none']][which % 29] ?? [], panellistId: ['expert', 'nobody'][other % 29] ?? null, language: null }
    return { actor, command: { type: 'requestFloor', capacity: capacityOf(actor, kind, other), isDignitary: kind === 'askAsDignitary', details, ...(which % 2 === 0 ? {} : { nonce: 'n'.repeat(22) }) } }
  }
  if (kind === 'yieldOwn') {
    const holder = meeting.floor?.holder
    const actor = holder?.kind === 'request' && other % 6 > 0 ? delegate(holder.request.delegationId) : someDelegate(press)
    return { actor, command: { type: 'yieldTime', statementId: statementIdOf(meeting), to: rowId(meeting, which) } }
  }
  if ((kind === 'text' || kind === 'document') && who % 3 === 0) return null
  if (kind === 'raise') return orderAsked(meeting, press)
  if (kind === 'swap') return aboutSwaps(meeting, press)
  if (kind !== 'change' && kind !== 'withdraw' && kind !== 'text' && kind !== 'document') return null
  const request = pick(allRequests(meeting), which)
  const actor = request === undefined || other % 6 === 0 ? someDelegate(press) : delegate(request.delegationId)
  const requestId = request?.requestId ?? 'nobody.c0'
  if (kind === 'text') return { actor, command: { type: 'noteText', requestId, hasText: other % 3 > 0 } }
  if (kind === 'document') return { actor, command: someDocument(requestId, other) }
  if (kind === 'withdraw') return { actor, command: { type: 'withdrawRequest', requestId } }
  return { actor, command: { type: 'changeDetails', requestId, details: { subjectMatterIds: [], panellistId: null, language: other % 2 === 0 ? 'fr' : 'ar' } } }
}

function capacityOf({ delegationId }: Actor, kind: PressKind, other: number): Capacity {
  if (kind === 'askInReply') return { kind: 'reply' }
  const groups = panelPlan.delegations.find(({ id }) => id === delegationId)?.groups ?? []
  const group = other % 31 === 0 ? 'Martians' : pick(groups, other)
  return other % 3 === 0 && group !== undefined ? { kind: 'group', group } : { kind: 'national' }
}

/** What two delegations do about their places; where none may be offered it is mostly allowed first. */
function aboutSwaps(meeting: Meeting, press: Press): { actor: Actor; command: Command } {
  const { who, which, other } = press
  if (!meeting.modalities.mayOfferSwaps && other % 4 > 0) return { actor: presiding(press), command: { type: 'changeModalities', modalities: { ...modalitiesOf(meeting), mayOfferSwaps: true }, seen: meeting.modalities.version } }
  const swapped = meeting.acts.findLast(({ what }) => what.kind === 'swapped')
  if (swapped !== undefined && which % 2 === 0) return { actor: presiding(press), command: { type: 'undo', version: swapped.version } }
  const offer = pick(which % 5 === 0 ? meeting.swaps : openOffers(meeting), other)
  if (offer !== undefined && who % 9 === 0) return { actor: delegate(offer.delegationIds[0]), command: { type: 'offerSwap', requestId: offer.requestId, to: offer.to } }
  if (offer !== undefined && who % 3 > 0) {
    const type = (['acceptSwap', 'declineSwap', 'acceptSwap', 'takeBackSwap'] as const)[which % 4] ?? 'acceptSwap'
    const whose = offer.delegationIds[type === 'takeBackSwap' ? 0 : 1]
    return { actor: who % 7 === 0 ? someDelegate(press) : delegate(whose), command: { type, offerId: offer.offerId } }
  }
  const [row, to] = (who % 6 === 0 ? undefined : pick(likelySwaps(meeting), which)) ?? [pick(meeting.rows, which), pick(meeting.rows, other)]
  const actor = row === undefined || who % 11 === 0 ? someDelegate(press) : delegate(row.request.delegationId)
  return { actor, command: { type: 'offerSwap', requestId: row?.request.requestId ?? 'nobody.c0', to: to?.request.requestId ?? 'nobody.c0' } }
}

function likelySwaps(meeting: Meeting): [Row, Row][] {
  const rows = meeting.rows.filter(({ request }) => isSwappable(meeting, request.requestId))
  const isLikely = ({ request }: Row, other: Row): boolean => request.delegationId !== other.request.delegationId && bandOf(meeting, request) === bandOf(meeting, other.request)
  return rows.flatMap(row => rows.filter(other => isLikely(row, other)).map((other): [Row, Row] => [row, other]))
}

/** Of one meeting to another, mostly as it could be. */
function someCarryOver({ which, other }: Press): Command {
  const names = other % 9 === 0 ? ['cuba', 'atlantis'] : [...new Set([which, which + 3, which + other])].map(index => pick(panelPlan.delegations, index)?.id ?? '')
  const capacity: Capacity = other % 11 === 0 ? { kind: 'reply' } : { kind: 'national' }
  return { type: 'carryOver', from: { meetingId: 'earlier', version: 9 }, requests: [...new Set(names)].map(delegationId => ({ delegationId, capacity, isDignitary: other % 5 === 0, details: noDetails })) }
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
    case 'conclude': return which % 5 === 0 ? setTo(meeting, { overTime: { kind: 'cut', graceMs: other % 2 === 0 ? 0 : 5_000 }, speakingTimeMs: SHORT }) : { type: 'askToConclude', statementId: statementIdOf(meeting) }
    case 'cutStatement': return { type: 'recordStatementCut', statementId: statementIdOf(meeting), cutAt: (meeting.floor === null ? null : cutAt(meeting.floor)) ?? at }
    case 'correct': return { type: 'correctTime', statementId: pick(meeting.heard, other)?.statementId ?? 's0', usedMs: which * 1000, reason: 'interruption' }
    case 'yield': return which % 5 === 0 && !meeting.modalities.mayYieldTime ? setTo(meeting, { mayYieldTime: true, transparency: PLAIN_LIST.transparency }) : { type: 'yieldTime', statementId: statementIdOf(meeting), to: rowId(meeting, which) }
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
    case 'carry': return lastDone(meeting)?.what.kind === 'carried-over' && which % 2 === 0 ? { type: 'undo', version: lastDone(meeting)?.version ?? 0 } : someCarryOver(press)
    case 'inscribe': {
      const delegationId = which % 19 === 0 ? 'atlantis' : (pick(panelPlan.delegations, which)?.id ?? '')
      return { type: 'inscribe', delegationId, capacity: capacityOf(delegate(delegationId), other % 7 === 0 ? 'askInReply' : 'ask', other), isDignitary: other % 8 === 0, details: noDetails }
    }
    case 'inscribeSeveral': {
      const delegationIds = [which, other, which + other].map(index => pick(panelPlan.delegations, index)?.id ?? '')
      return { type: 'inscribeSeveral', entries: delegationIds.map((delegationId, index) => ({ delegationId, capacity: capacityOf(delegate(delegationId), 'ask', other + index) })) }
    }
    case 'paper': return somePaper(meeting, press, at)
    case 'checkIn': return { type: 'checkIn', delegationIds: [which, ...(other % 3 === 0 ? [other] : [])].map(index => (index === 57 ? 'atlantis' : (pick(panelPlan.delegations, index)?.id ?? ''))) }
    case 'cut': return { type: 'recordListCut', closesAt: meeting.list.closesAt ?? at }
    case 'setDraw': return drawn(meeting, press)
    case 'cutDraw': return { type: 'cutDraw', commitment: drawIn(meeting).commitment }
    case 'revealDraw': return { type: 'revealDraw', commitment: drawIn(meeting).commitment, seed: seedAt(other % 3 === 0 ? which : drawIn(meeting).version) }
    case 'voidDraw': return { type: 'voidDraw', commitment: drawIn(meeting).commitment }
    case 'automatic': return { type: 'setAutomaticApproval', categories: (['member-state', 'observer-state', 'ngo', 'igo'] as const).slice(which % 5) }
    case 'announce': {
      const seen = other % 5 === 0 ? Math.max(0, announcedVersion(meeting) - 1) : announcedVersion(meeting)
      return { type: 'announceTime', atMostMs: other % 4 === 0 ? null : 15_000 * (1 + (which % 10)), seen }
    }
    case 'text': return { type: 'noteText', requestId: other % 3 === 0 ? waitingId(meeting, which) : rowId(meeting, which), hasText: other % 2 === 0 }
    case 'document': return someDocument(pick(meeting.documents, which)?.requestId ?? rowId(meeting, which), other)
    case 'set': return { type: 'changeModalities', modalities: someModalities(meeting, press), seen: other % 5 === 0 ? Math.max(0, settingsVersion(meeting) - 1) : settingsVersion(meeting) }
    case 'plan': return somePlan(meeting, press)
    case 'cross': return { type: 'changeModalities', modalities: crossedModalities(meeting, press), seen: settingsVersion(meeting) }
    case 'order': return orderPressed(meeting, press) ?? advance(meeting, press)
    default: return advance(meeting, press)
  }
}

/** What was written on paper since the last was heard, mostly as it could be: who spoke, and often several who were absent or withdrew. */
function somePaper(meeting: Meeting, { which, other }: Press, at: number): Command {
  const row = (index: number): string => rowId(meeting, index + (which % 3))
  const gone = (kind: 'absent' | 'withdrew', index: number): PaperEntry => ({ kind, requestId: row(index) })
  const givenAt = Math.max(meeting.heard.at(-1)?.endedAt ?? 0, meeting.progress.at(-1)?.beganAt ?? 0, at - 60_000) + (other % 9 === 0 ? -5000 : 0)
  const usedMs = 1000 * (1 + (other % 5))
  const delegationId = pick(panelPlan.delegations, other)?.id ?? ''
  const spoke: PaperEntry = { kind: 'spoke', requestId: row(0), givenAt, usedMs }
  const unlisted: PaperEntry = { kind: 'spoke-unlisted', delegationId, capacity: capacityOf(delegate(delegationId), 'ask', other), givenAt: givenAt + usedMs, usedMs: 1000 }
  const entries = pick([[spoke], [spoke, gone('absent', 1)], [gone('absent', 0), gone('absent', 1)], [spoke, gone('withdrew', 1)], [spoke, gone('absent', 1), gone('absent', 2)], [gone('withdrew', 0), gone('absent', 1)], [spoke, unlisted]], other)
  return { type: 'enterPaper', entries: entries ?? [spoke], seen: Math.max(meeting.orderVersion, meeting.heard.at(-1)?.endedVersion ?? 0) }
}

const someDocument = (requestId: string, other: number): Command => ({ type: 'noteDocument', requestId, kind: other % 2 === 0 ? 'speaker' : 'text', digest: other % 3 === 0 ? null : (pick(['a', 'b', 'c'], other) ?? 'a').repeat(43) })

/** Lots are drawn for some bands, or for none. */
function drawn(meeting: Meeting, { which }: Press): Command {
  const modalities = modalitiesOf(meeting)
  const order = { ...modalities.order, members: { kind: 'draw' }, observers: { kind: which % 3 === 2 ? 'arrival' : 'draw' } } as const
  return { type: 'changeModalities', modalities: { ...modalities, order, inscription: { ...modalities.inscription, windowMs: 60_000 } }, seen: settingsVersion(meeting) }
}
const SHORT = { ...PLAIN_LIST.speakingTimeMs, 'member-state': 15_000, 'observer-state': 15_000, ngo: 15_000 }

const setTo = (meeting: Meeting, changes: Partial<Modalities>): Command => ({ type: 'changeModalities', modalities: { ...modalitiesOf(meeting), ...changes }, seen: settingsVersion(meeting) })

/** What a Chair would do next. */
function advance(meeting: Meeting, { which, other }: Press): Command {
  const { phase, floor, list, waiting, rows } = meeting
  if (phase.name === 'planned') return { type: 'openMeeting' }
  if (phase.name === 'suspended') return { type: 'resumeMeeting' }
  if (phase.name === 'closed') return { type: 'undo', version: lastDone(meeting)?.version ?? 0 }
  if (list.openedAt === null) return { type: 'openList' }
  if (list.closesAt === null && other % 4 === 0 && meeting.draws.some(({ openedAt }) => openedAt === list.openedAt)) return { type: 'closeList', closesAt: null }
  if (meeting.interruption !== null) return decideOrder(meeting.interruption, { which, other })
  if (floor !== null) return floor.timing.pausedAt === null ? { type: 'endStatement', statementId: floor.statementId } : { type: 'continueStatement', statementId: floor.statementId }
  const segment = currentSegment(meeting)
  if (segment?.kind !== 'floor' && other % 2 === 0) return { type: 'nextSegment', from: segment?.id ?? 'opening' }
  if (waiting.length > rows.length / 2) return { type: 'approveRequests', requestIds: [waitingId(meeting, which)] }
  return { type: 'giveFloor', to: { kind: 'request', requestId: rowId(meeting, 0) } }
}
