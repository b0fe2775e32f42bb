import type { Act, Done } from './acts.ts'
import type { Context } from './decision.ts'
import type { FloorEvent } from './events.ts'
import type { Meeting } from './model.ts'
import { categoryOf, returnTo } from './ordering.ts'
import type { FloorRequest, ListState } from './parts.ts'
import { isActive, isIn, isListOpen, requestsSince, rowOf } from './reading.ts'
import { isApprovable } from './requesting.ts'
import type { Inverse } from './undoingStatements.ts'

type DoneOf<K extends Done['kind']> = Extract<Done, { kind: K }>

/** The list is open or closed as before, unless a request came that it would not have taken then. */
export function listBack(meeting: Meeting, act: Act, before: ListState, { at }: Context): Inverse {
  const isLate = ({ capacity, receivedAt }: FloorRequest): boolean => capacity.kind !== 'reply' && !isListOpen({ list: before }, receivedAt)
  if (meeting.list.version !== act.version || requestsSince(meeting, act.version).some(isLate)) return null
  return [{ type: 'listChanged', list: before, at }]
}

/** Categories are approved as before, unless a request was put on the list that would have waited then. */
export function automaticBack(meeting: Meeting, act: Act, { before, beforeVersion }: DoneOf<'approval-set'>): Inverse {
  const added = new Set(meeting.approval.automatic.filter(category => !before.includes(category)))
  const isListedAtOnce = (request: FloorRequest): boolean =>
    isApprovable(request) && added.has(categoryOf(meeting, request.delegationId)) && !meeting.waiting.includes(request)
  if (meeting.approval.version !== act.version || requestsSince(meeting, act.version).some(isListedAtOnce)) return null
  return [{ type: 'automaticApprovalSet', automatic: before, version: beforeVersion }]
}

/** The requests wait again, all of them or none. */
export function approvalBack(meeting: Meeting, act: Act, requests: readonly FloorRequest[], { version }: Context): Inverse {
  if (!requests.every(({ requestId }) => rowOf(meeting, requestId)?.version === act.version)) return null
  return requests.flatMap(({ requestId }): FloorEvent[] => {
    const request = rowOf(meeting, requestId)?.request // with the details as they are now
    return request === undefined ? [] : [{ type: 'requestUnlisted', requestId, version }, { type: 'requestReturned', request }]
  })
}

/** The request waits again, unless its delegation has asked again. */
export function declineBack(meeting: Meeting, act: Act, request: FloorRequest): Inverse {
  const isStill = meeting.declined.some(declined => declined.version === act.version)
  return isStill && !hasAskedAgain(meeting, request, act.version) ? [{ type: 'requestReturned', request }] : null
}

/** Who was brought back leaves the list. */
export function returnBack(meeting: Meeting, act: Act, { requestId }: FloorRequest, { version }: Context): Inverse {
  return rowOf(meeting, requestId)?.version === act.version ? [{ type: 'requestUnlisted', requestId, version }] : null
}

/** The row stands where it stood. */
export function moveBack(meeting: Meeting, act: Act, what: DoneOf<'moved'>, context: Context): Inverse {
  return rowOf(meeting, what.row.request.requestId)?.version === act.version ? [rowBack(meeting, what, context)] : null
}

/** The row stands where it stood, and the record of the absence is gone. */
export function absenceBack(meeting: Meeting, act: Act, what: DoneOf<'absent'>, context: Context): Inverse {
  const { request } = what.row
  const isStruck = meeting.absences.some(absence => absence.version === act.version && absence.outcome === 'struck')
  const isBuiltOn = isStruck ? hasAskedAgain(meeting, request, act.version) : rowOf(meeting, request.requestId)?.version !== act.version
  if (isBuiltOn) return null
  return [{ type: 'absenceTakenBack', requestId: request.requestId, version: act.version }, rowBack(meeting, what, context)]
}

function rowBack(meeting: Meeting, { row, place }: DoneOf<'moved' | 'absent'>, { at, version }: Context): FloorEvent {
  const { requestId } = row.request
  const request = rowOf(meeting, requestId)?.request ?? row.request // with the details as they are now
  return { type: 'rowMoved', row: { ...row, request }, before: returnTo(meeting, meeting.rows, row, place), at, version }
}

/** In the same capacity, whatever became of it. */
function hasAskedAgain(meeting: Meeting, request: FloorRequest, version: number): boolean {
  return isActive(meeting, request) || requestsSince(meeting, version).some(since => isIn(since, request.delegationId, request.capacity))
}
