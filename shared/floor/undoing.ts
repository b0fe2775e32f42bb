import { isDone, type Act, type Done } from './acts.ts'
import { announcementBack } from './allotting/announcing.ts'
import { isCutAt } from './concluding/cutAt.ts'
import { isAskedToConclude } from './concluding/isToConclude.ts'
import { correctionBack } from './concluding/correcting.ts'
import { yieldBack } from './concluding/yielding.ts'
import type { CommandOf } from './commands.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { Meeting } from './model.ts'
import type { Phase } from './parts.ts'
import { paperBack } from './inscribing/paperBack.ts'
import { checkInBack, inscriptionBack, inscriptionsBack } from './inscribing/undoing.ts'
import { hasGoneOn } from './hasGoneOn.ts'
import { orderBack } from './interrupting/undoingOrders.ts'
import { lastingGistOf } from './naming.ts'
import { slotsBack } from './placing/slotsBack.ts'
import { carryingBack, swapBack } from './placing/undoing.ts'
import { requestsSince } from './readingRequests.ts'
import { suspendedMsAt } from './stoppedTime.ts'
import { approvalBack } from './undoingApproval.ts'
import { absenceBack, automaticBack, contradictionBack, declineBack, listBack, modalitiesBack, moveBack, returnBack } from './undoingLists.ts'
import { clockBack, clockGoingOn, endBack, floorBack, type Inverse } from './undoingStatements.ts'

/**
 * U1: whoever presides undoes an act by its version: their own last one, or another's by name. U2: it is refused when
 * later acts build on it. U3: what is undone is said in events that stand by themselves; nothing is erased. U6: an undoing
 * is an act that names what it undid, and is not undone itself.
 */
export function undo(meeting: Meeting, { version }: CommandOf<'undo'>, context: Context): Decision {
  const act = meeting.acts.find(noted => noted.version === version)
  if (act === undefined || !isDone(act.what)) return refuse('nothing-to-undo', undoingOf(meeting, version))
  const isOver = meeting.phase.name === 'closed' && act.what.kind !== 'meeting-closed' // P8
  const events = isOver || isOfCut(meeting, act.what, context) ? null : inverse(meeting, act, act.what, context)
  if (events === null) return refuse('something-since', sinceThen(meeting, version))
  const contradiction = contradictionBack(meeting, act.what)
  if (contradiction !== null) return refuse(contradiction)
  const { by } = act
  return acceptAct(context, { kind: 'undone', act: { ...lastingGistOf(meeting, act.what), version, by } }, ...events, { type: 'actUndone', version })
}

/** F13: it was done about the statement under way, which was cut before this undoing was received. The cut itself is undone first (F14). */
function isOfCut({ floor }: Meeting, what: Done, { receivedAt }: Context): boolean {
  return floor !== null && 'statementId' in what && what.statementId === floor.statementId && isCutAt(floor, receivedAt)
}

function undoingOf(meeting: Meeting, version: number): Act | undefined {
  return lastAct(meeting, ({ what }) => what.kind === 'undone' && what.act.version === version)
}

/** What may build on an act: rather something done than something undone. */
function sinceThen(meeting: Meeting, version: number): Act | undefined {
  const isLater = (act: Act): boolean => act.version > version
  return lastAct(meeting, act => isLater(act) && act.what.kind !== 'undone') ?? lastAct(meeting, isLater)
}

function inverse(meeting: Meeting, act: Act, what: Done, context: Context): Inverse {
  switch (what.kind) {
    case 'meeting-opened':
    case 'meeting-suspended':
    case 'meeting-resumed':
    case 'meeting-closed':
      return phaseBack(meeting, act, what, context)
    case 'segment-began':
      return segmentBack(meeting, act, what.segmentId, context)
    case 'list-opened':
    case 'list-closed':
    case 'closing-set':
      return listBack(meeting, act, what.before, context)
    case 'approval-set':
      return automaticBack(meeting, act, what, context)
    case 'modalities-changed':
      return modalitiesBack(meeting, act, what, context)
    case 'time-announced':
      return announcementBack(meeting, act)
    case 'approved':
      return approvalBack(meeting, act, what.requests, context)
    case 'declined':
      return declineBack(meeting, act, what.request)
    case 'swapped':
      return swapBack(meeting, act, what, context)
    case 'carried-over':
      return carryingBack(meeting, act, what.requests, context)
    case 'inscribed':
      return inscriptionBack(meeting, act, what.request, context)
    case 'inscribed-several':
      return inscriptionsBack(meeting, act, what.requests, context)
    case 'paper-entered':
      return paperBack(meeting, act, what, context)
    case 'checked-in':
      return checkInBack(meeting, act, what, context)
    case 'brought-back':
      return returnBack(meeting, act, what.request, context)
    case 'moved':
      return moveBack(meeting, act, what, context)
    case 'absent':
      return absenceBack(meeting, act, what, context)
    case 'given':
      return floorBack(meeting, act, what, context)
    case 'ended':
      return endBack(meeting, act, what.statementId, context)
    case 'order-put-off':
    case 'order-declined':
    case 'order-heard':
    case 'motion-spoken':
    case 'order-ruled':
    case 'ruling-appealed':
    case 'order-voted':
      return orderBack(meeting, act, what, context)
    case 'asked-to-conclude':
      return meeting.floor?.statementId === what.statementId && isAskedToConclude(meeting) ? [{ type: 'askingTakenBack', statementId: what.statementId, delegationId: what.delegationId }] : null
    case 'time-corrected':
      return correctionBack(meeting, act, what)
    case 'time-yielded':
      return yieldBack(meeting, act, what.statementId, context)
    default:
      return clockBack(meeting, act, what, context)
  }
}

type PhaseWhat = Extract<Done, { kind: `meeting-${string}` }>

function phaseBack(meeting: Meeting, act: Act, what: PhaseWhat, context: Context): Inverse {
  if (meeting.phase.version !== act.version) return null
  // A suspension cannot come back over a clock that runs, nor over what was said or begun since.
  if (what.kind === 'meeting-resumed' && hasGoneOn(meeting, act.version)) return null
  if (what.kind === 'meeting-suspended') return suspensionBack(meeting, act, what, context)
  const events: FloorEvent[] = [{ type: 'phaseChanged', phase: phaseBefore(meeting, what, context.at), at: context.at }]
  if (what.kind === 'meeting-opened') {
    const first = meeting.progress[0]
    if (meeting.progress.length !== 1 || first === undefined || hasBegun(meeting, act.version) || hasCutSince(meeting, act.version)) return null
    const list = what.list === undefined ? [] : listBack(meeting, act, what.list, context)
    if (list === null) return null
    events.push({ type: 'segmentLeft', segmentId: first.segmentId }, ...list)
  }
  return events
}

/** U4: while a meeting was closed by mistake no time ran, as in a suspension. */
function phaseBefore({ phase }: Meeting, { kind, before }: PhaseWhat, at: number): Phase {
  if (kind !== 'meeting-closed' || before.name !== 'open') return before
  return { ...before, suspendedMs: before.suspendedMs + at - (phase.closedAt ?? at) }
}

/** U4: the meeting goes on, and whoever spoke goes on where the clock stood. */
function suspensionBack(meeting: Meeting, act: Act, what: Extract<Done, { kind: 'meeting-suspended' }>, { at }: Context): Inverse {
  const { before, statementId, timing } = what
  const goesOn: FloorEvent = { type: 'phaseChanged', phase: { ...before, suspendedMs: suspendedMsAt(meeting.phase, at) }, at }
  if (statementId === null || timing === null) return [goesOn]
  if (meeting.floor?.timing.version !== act.version) return null
  return [goesOn, { type: 'clockChanged', statementId, timing: clockGoingOn(meeting.floor.timing, timing, at), at }]
}

/** What only an open meeting allows: somebody has spoken, was called and absent, rose to a point of order, or asked for a right of reply (L6). */
function hasBegun(meeting: Meeting, version: number): boolean {
  if (meeting.floor !== null || meeting.heard.length > 0 || meeting.absences.length > 0 || hasBeenInterrupted(meeting)) return true
  return requestsSince(meeting, version).some(({ capacity }) => capacity.kind === 'reply')
}

/** I1, I2: the list was opened since, and got the cut of a list that is opened in the meeting; opened in advance it would have none. */
function hasCutSince({ list, acts }: Meeting, version: number): boolean {
  return list.closesAt !== null && acts.some(act => act.version > version && act.what.kind === 'list-opened')
}

function hasBeenInterrupted({ orders, declinedOrders, interruption, hearings }: Meeting): boolean {
  return interruption !== null || orders.length + declinedOrders.length + hearings.length > 0
}

/** O7: not while a point of order is heard, for then no segment begins, nor begins again. */
function segmentBack(meeting: Meeting, act: Act, segmentId: string, context: Context): Inverse {
  if (meeting.progress.at(-1)?.segmentId !== segmentId || meeting.phase.name === 'closed' || meeting.interruption !== null) return null
  if (meeting.floor !== null || meeting.heard.some(statement => statement.segmentId === segmentId)) return null
  const left: FloorEvent = { type: 'segmentLeft', segmentId }
  return [left, ...slotsBack(evolve(meeting, left), act, context)]
}
