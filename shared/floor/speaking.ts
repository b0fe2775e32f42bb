import type { WhatKind } from './acts.ts'
import { isBeyondCap } from './allotting/cap.ts'
import { podiumTimeOf } from './allotting/podiumTime.ts'
import { isCutAt, stoppedAt } from './concluding/cutAt.ts'
import { speakingTimeOf } from './speakingTime.ts'
import type { CommandOf } from './commands.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from './decision.ts'
import { areOthersToBeHeard, areRepliesLater } from './interrupting/replies.ts'
import type { Meeting, Statement } from './model.ts'
import { placeOf } from './ordering.ts'
import type { Timing } from './parts.ts'
import { currentSegment, isReply, podiumPersonOf, rowOf } from './reading.ts'
import type { Segment } from './plan.ts'
import { DAY_MS } from './scalars.ts'
import { pausedMsAt } from './stoppedTime.ts'

/** The rules of the floor. */

/** F1: at most one statement holds the floor. F2: the floor is given in an open meeting, to a row or a person that is named. */
export function giveFloor(meeting: Meeting, { to }: CommandOf<'giveFloor'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  if (meeting.interruption !== null) return refuse('order-being-heard') // O7
  if (meeting.floor !== null) return refuse('floor-taken', lastAct(meeting, act => act.what.kind === 'given' && act.what.statementId === meeting.floor?.statementId))
  const segment = currentSegment(meeting)
  if (segment === null) return refuse('meeting-not-open')
  return to.kind === 'podium' ? giveToPodium(meeting, to.personId, segment, context) : giveToRow(meeting, to.requestId, segment, context)
}

/** F3: delegations speak in a floor segment; rights of reply in any, but after everybody who can still be heard (L6), and where they are given in this meeting (R4). */
function giveToRow(meeting: Meeting, requestId: string, segment: Segment, context: Context): Decision {
  const row = rowOf(meeting, requestId)
  if (row === null) return refuse('not-listed', lastAct(meeting, ({ what }) => (what.kind === 'given' || what.kind === 'absent') && what.row?.request.requestId === requestId))
  const { request } = row
  if (!isReply(request) && segment.kind !== 'floor') return refuse('not-a-floor-segment')
  if (isReply(request) && areRepliesLater(meeting)) return refuse('replies-later')
  if (isReply(request) && areOthersToBeHeard(meeting, segment)) return refuse('replies-last')
  if (isBeyondCap(meeting, requestId)) return refuse('cap-reached')
  const statementId = statementIdOf(context)
  return acceptAct(
    context,
    { kind: 'given', statementId, row, place: placeOf(meeting.rows, requestId), personId: null },
    { type: 'floorGiven', statementId, holder: { kind: 'request', request }, segmentId: segment.id, timing: newTiming(meeting, speakingTimeOf(meeting, request), context), at: context.at },
  )
}

/** F9: somebody on the podium may speak in any segment; whose own segment it is has its budget. */
function giveToPodium(meeting: Meeting, personId: string, segment: Segment, context: Context): Decision {
  if (podiumPersonOf(meeting, personId) === null) return refuse('unknown-person')
  const allottedMs = podiumTimeOf(meeting, personId, segment, context.at)
  const statementId = statementIdOf(context)
  return acceptAct(
    context,
    { kind: 'given', statementId, row: null, place: null, personId },
    { type: 'floorGiven', statementId, holder: { kind: 'podium', personId }, segmentId: segment.id, timing: newTiming(meeting, allottedMs, context), at: context.at },
  )
}

const statementIdOf = (context: Context): string => `s${context.version}`

function newTiming({ modalities: { warningsMs, overTime } }: Meeting, allottedMs: number, { version }: Context): Timing {
  const timing = { allottedMs, addedMs: 0, pausedMs: 0, pausedAt: null, warningsMs, version }
  return overTime.kind === 'count' ? timing : { ...timing, overTime } // M2: as it is set now, whatever is set meanwhile
}

/** F5: a pause stops the time of the statement, and going on starts it again where it stopped. */
export function pauseStatement(meeting: Meeting, { statementId }: CommandOf<'pauseStatement'>, context: Context): Decision {
  return onFloor(meeting, statementId, context, statement => {
    const { timing } = statement
    if (timing.pausedAt !== null) return refuse('already-paused', clockAct(meeting, statementId))
    return changeClock('paused', statementId, timing, { ...timing, pausedAt: stoppedAt(statement, context.at) }, context)
  })
}

/** F5: not in a suspension (P5), nor before a point of order that is heard has been decided (O7). */
export function continueStatement(meeting: Meeting, { statementId }: CommandOf<'continueStatement'>, context: Context): Decision {
  if (meeting.phase.name !== 'open') return refuse(notOpenCode(meeting))
  return onFloor(meeting, statementId, context, ({ timing }) => {
    if (meeting.interruption !== null) return refuse('order-being-heard')
    if (timing.pausedAt === null) return refuse('not-paused', clockAct(meeting, statementId))
    return changeClock('went-on', statementId, timing, { ...timing, pausedMs: pausedMsAt(timing, context.at), pausedAt: null }, context)
  })
}

/** F6: time may be added, also when it is over. */
export function addTime(meeting: Meeting, { statementId, addMs }: CommandOf<'addTime'>, context: Context): Decision {
  return onFloor(meeting, statementId, context, ({ timing }) => {
    const addedMs = timing.addedMs + addMs
    if (addedMs > DAY_MS) return refuse('nothing-changed')
    return changeClock('time-added', statementId, timing, { ...timing, addedMs }, context)
  })
}

/** F7: the Chair ends a statement. F8: time over is counted, and never cut but where that is set; F12: then it ends no later than by itself. */
export function endStatement(meeting: Meeting, { statementId }: CommandOf<'endStatement'>, context: Context): Decision {
  const { at, version } = context
  return onFloor(meeting, statementId, context, statement => acceptAct(context, { kind: 'ended', statementId }, { type: 'floorEnded', statementId, at: stoppedAt(statement, at), version }))
}

function changeClock(kind: WhatKind & ('paused' | 'went-on' | 'time-added'), statementId: string, before: Timing, timing: Timing, context: Context): Decision {
  const { at, version } = context
  return acceptAct(context, { kind, statementId, before }, { type: 'clockChanged', statementId, timing: { ...timing, version }, at })
}

/** F13: what was received after the cut is as late as if the record showed it already. */
export function onFloor(meeting: Meeting, statementId: string, { receivedAt }: Context, rule: (statement: Statement) => Decision): Decision {
  if (meeting.floor?.statementId === statementId && !isCutAt(meeting.floor, receivedAt)) return rule(meeting.floor)
  return refuse('not-speaking', lastAct(meeting, ({ what }) => what.kind === 'ended' && what.statementId === statementId))
}

function clockAct(meeting: Meeting, statementId: string): ReturnType<typeof lastAct> {
  return lastAct(meeting, ({ what }) => (what.kind === 'paused' || what.kind === 'went-on') && what.statementId === statementId)
}

/** Why the floor cannot be given now. */
export function notOpenCode(meeting: Meeting): 'meeting-suspended' | 'meeting-closed' | 'meeting-not-open' {
  if (meeting.phase.name === 'suspended') return 'meeting-suspended'
  return meeting.phase.name === 'closed' ? 'meeting-closed' : 'meeting-not-open'
}
