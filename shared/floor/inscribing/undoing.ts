import type { Act, Done } from '../acts.ts'
import { yieldedTo } from '../concluding/yieldedTo.ts'
import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Modalities } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { categoryOf } from '../bandOf.ts'
import type { FloorRequest } from '../parts.ts'
import { isListOpen, rowOf } from '../reading.ts'
import { requestsSince } from '../readingRequests.ts'
import { approvalBack } from '../undoingApproval.ts'
import type { Inverse } from '../undoingStatements.ts'
import { isOfPaper } from './isOfPaper.ts'
import { isCheckedIn, wayOf } from './ways.ts'

type DoneOf<K extends Done['kind']> = Extract<Done, { kind: K }>

const isOfDelegation = ({ capacity, by }: FloorRequest): boolean => capacity.kind !== 'reply' && by !== 'desk'

/** Who was inscribed leaves the list, or the draw that is still to be held. */
export function inscriptionBack(meeting: Meeting, act: Act, { requestId, delegationId }: FloorRequest, { at, version }: Context): Inverse {
  if (meeting.waiting.some(request => request.requestId === requestId)) return [{ type: 'waitingWithdrawn', requestId, delegationId, at }]
  const isAsListed = rowOf(meeting, requestId)?.version === act.version && yieldedTo(meeting, requestId) === 0 // F17
  return isAsListed ? [{ type: 'requestUnlisted', requestId, version }] : null
}

/** I20: all of them or none, as they were inscribed. */
export function inscriptionsBack(meeting: Meeting, act: Act, requests: readonly FloorRequest[], context: Context): Inverse {
  const back = requests.map(request => inscriptionBack(meeting, act, request, context))
  return back.includes(null) ? null : back.flatMap(events => events ?? [])
}

/** They are not checked in, and what went on the list by it waits again; unless more went on it since. */
export function checkInBack(meeting: Meeting, act: Act, { delegationIds, requests }: DoneOf<'checked-in'>, context: Context): Inverse {
  const isTheirs = (request: FloorRequest): boolean => delegationIds.includes(request.delegationId) && isOfDelegation(request) && wayOf(meeting, request.delegationId) === 'checked-in'
  if (listedSince(meeting, act.version).some(isTheirs)) return null
  const waitAgain = approvalBack(meeting, act, requests, context)
  if (waitAgain === null) return null
  return [...waitAgain, ...checkInTakenBack(meeting, delegationIds, act.version)]
}

/** V7: whoever was kept from the check-in is kept from this, and then each delegation is told by itself. */
function checkInTakenBack({ checkedIn }: Meeting, delegationIds: string[], version: number): FloorEvent[] {
  const veiledFrom = checkedIn.find(one => one.version === version)?.veiledFrom
  if (veiledFrom === undefined) return [{ type: 'checkInTakenBack', delegationIds }]
  return delegationIds.map((delegationId): FloorEvent => ({ type: 'checkInTakenBack', delegationIds: [delegationId], veiledFrom }))
}

/** U2: something was asked, or went on the list, after that version that these settings would not have allowed. */
export function isBuiltOnSettings(meeting: Meeting, { way, lateAtDesk }: Modalities['inscription'], version: number): boolean {
  const wayThen = ({ delegationId }: FloorRequest) => way[categoryOf(meeting, delegationId)]
  const isLate = (request: FloorRequest): boolean => request.by === 'desk' && request.capacity.kind !== 'reply' && !lateAtDesk && !isListOpen(meeting, request.receivedAt) && !isOfPaper(meeting, request)
  const isPressed = (request: FloorRequest): boolean => isOfDelegation(request) && wayThen(request) === 'desk'
  const isUnchecked = (request: FloorRequest): boolean => isOfDelegation(request) && wayThen(request) === 'checked-in' && !isCheckedIn(meeting, request.delegationId)
  return requestsSince(meeting, version).some(request => isLate(request) || isPressed(request)) || listedSince(meeting, version).some(isUnchecked)
}

/** What went on the list by a check-in after that version. */
export function listedByCheckInSince(meeting: Meeting, version: number): FloorRequest[] {
  const theirs = new Set(meeting.checkedIn.filter(one => one.version > version).map(one => one.delegationId))
  return listedSince(meeting, version).filter(request => theirs.has(request.delegationId) && isOfDelegation(request))
}

/** What went on the list, was moved on it or left it for the floor after that version: rather too many than too few. */
function listedSince({ rows, floor, heard, absences }: Meeting, version: number): FloorRequest[] {
  const statements = [...heard.filter(one => one.endedVersion > version), ...(floor !== null && floor.timing.version > version ? [floor] : [])]
  return [
    ...[...rows, ...absences].filter(one => one.version > version).map(({ request }) => request),
    ...statements.flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : [])),
  ]
}
