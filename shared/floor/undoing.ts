import type { Act, What } from './acts.ts'
import type { CommandOf } from './commands.ts'
import { accept, refuse, type Context, type Decision } from './decision.ts'
import type { FloorEvent } from './events.ts'
import type { Meeting } from './model.ts'
import { returnTo } from './ordering.ts'
import type { FloorRequest } from './parts.ts'
import { isActive, rowOf } from './reading.ts'
import { clockBack, clockBefore, endBack, floorBack, type Inverse } from './undoingStatements.ts'

/**
 * U1: whoever presides undoes an act by its version: their own last one, or another's by name. U2: it is refused when
 * later acts build on it. U3: what is undone is said in events that stand by themselves; nothing is erased.
 */
export function undo(meeting: Meeting, { version }: CommandOf<'undo'>, context: Context): Decision {
  const act = meeting.acts.find(noted => noted.version === version)
  if (act === undefined) return refuse('nothing-to-undo')
  const isOver = meeting.phase.name === 'closed' && act.what.kind !== 'meeting-closed' // P8
  const events = isOver ? null : inverse(meeting, act, context)
  if (events === null) return refuse('something-since', meeting.acts.findLast(later => later.version > version))
  return accept(...events, { type: 'actUndone', version })
}

function inverse(meeting: Meeting, act: Act, context: Context): Inverse {
  const { what } = act
  switch (what.kind) {
    case 'meeting-opened':
    case 'meeting-suspended':
    case 'meeting-resumed':
    case 'meeting-closed':
      return phaseBack(meeting, act, what, context)
    case 'segment-began':
      return segmentBack(meeting, what.segmentId)
    case 'list-opened':
    case 'list-closed':
      return meeting.list.version === act.version ? [{ type: 'listChanged', list: what.before, at: context.at }] : null
    case 'approval-set':
      return meeting.approval.version === act.version ? [{ type: 'automaticApprovalSet', automatic: what.before, version: what.beforeVersion }] : null
    case 'approved':
      return approvalBack(meeting, act, what.requests, context)
    case 'declined':
      return declineBack(meeting, act, what.request)
    case 'brought-back':
      return rowOf(meeting, what.request.requestId)?.version === act.version ? [{ type: 'requestUnlisted', requestId: what.request.requestId, version: context.version }] : null
    case 'moved':
      return rowOf(meeting, what.row.request.requestId)?.version === act.version ? [rowBack(meeting, what, context)] : null
    case 'absent':
      return absenceBack(meeting, act, what, context)
    case 'given':
      return floorBack(meeting, act, what, context)
    case 'ended':
      return endBack(meeting, act, what.statementId, context)
    default:
      return clockBack(meeting, act, what, context)
  }
}

type PhaseWhat = Extract<What, { kind: `meeting-${string}` }>

function phaseBack(meeting: Meeting, act: Act, what: PhaseWhat, context: Context): Inverse {
  if (meeting.phase.version !== act.version) return null
  if (what.kind === 'meeting-resumed' && hasGoneOn(meeting, act.version)) return null
  const events: FloorEvent[] = [{ type: 'phaseChanged', phase: what.before, at: context.at }]
  if (what.kind === 'meeting-suspended' && what.statementId !== null && what.timing !== null) {
    if (meeting.floor?.timing.version !== act.version) return null
    const timing = clockBefore(meeting.floor.timing, what.timing, what.timing.pausedMs)
    events.push({ type: 'clockChanged', statementId: what.statementId, timing, at: context.at })
  }
  if (what.kind === 'meeting-opened') {
    const first = meeting.progress[0]
    if (meeting.progress.length !== 1 || first === undefined || isSpoken(meeting)) return null
    events.push({ type: 'segmentLeft', segmentId: first.segmentId })
  }
  return events
}

/** A suspension cannot come back over a clock that runs, nor over what was said or begun after that version. */
function hasGoneOn({ floor, heard, progress }: Meeting, version: number): boolean {
  return floor?.timing.pausedAt === null || [floor?.timing.version, heard.at(-1)?.endedVersion, progress.at(-1)?.version].some(last => last !== undefined && last > version)
}

function segmentBack(meeting: Meeting, segmentId: string): Inverse {
  if (meeting.progress.at(-1)?.segmentId !== segmentId || meeting.phase.name === 'closed') return null
  if (meeting.floor !== null || meeting.heard.some(statement => statement.segmentId === segmentId)) return null
  return [{ type: 'segmentLeft', segmentId }]
}

const isSpoken = (meeting: Meeting): boolean => meeting.floor !== null || meeting.heard.length > 0

function approvalBack(meeting: Meeting, act: Act, requests: readonly FloorRequest[], { version }: Context): Inverse {
  if (!requests.every(({ requestId }) => rowOf(meeting, requestId)?.version === act.version)) return null
  return requests.flatMap(({ requestId }): FloorEvent[] => {
    const request = rowOf(meeting, requestId)?.request // with the details as they are now
    return request === undefined ? [] : [{ type: 'requestUnlisted', requestId, version }, { type: 'requestReturned', request }]
  })
}

function declineBack(meeting: Meeting, act: Act, request: FloorRequest): Inverse {
  const isStill = meeting.declined.some(declined => declined.version === act.version)
  return isStill && !isActive(meeting, request) ? [{ type: 'requestReturned', request }] : null
}

function rowBack(meeting: Meeting, { row, place }: Extract<What, { kind: 'moved' | 'absent' }>, { at, version }: Context): FloorEvent {
  const { requestId } = row.request
  const request = rowOf(meeting, requestId)?.request ?? row.request // with the details as they are now
  return { type: 'rowMoved', row: { ...row, request }, before: returnTo(meeting, meeting.rows, row, place), at, version }
}

function absenceBack(meeting: Meeting, act: Act, what: Extract<What, { kind: 'absent' }>, context: Context): Inverse {
  const { requestId } = what.row.request
  const row = rowOf(meeting, requestId)
  const isStruck = meeting.absences.some(absence => absence.version === act.version && absence.outcome === 'struck')
  if (isStruck ? isActive(meeting, what.row.request) : row?.version !== act.version) return null
  return [{ type: 'absenceTakenBack', requestId, version: act.version }, rowBack(meeting, what, context)]
}
