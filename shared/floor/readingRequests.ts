import { capacityKey, type Meeting } from './model.ts'
import type { FloorRequest } from './parts.ts'
import type { Capacity } from './plan.ts'
import { isReply, requestOnFloor, statementsOf } from './reading.ts'

/** Questions to a state about what was asked and by whom: for those who act, and in no file that the screen loads. */

/** What a delegation has waiting, listed or on the floor in a capacity. */
export function isWaiting(meeting: Meeting, delegationId: string, capacity: Capacity): boolean {
  return meeting.waiting.some(request => isIn(request, delegationId, capacity))
}

export function isListed(meeting: Meeting, delegationId: string, capacity: Capacity): boolean {
  return meeting.rows.some(row => isIn(row.request, delegationId, capacity))
}

export function isSpeaking(meeting: Meeting, delegationId: string, capacity: Capacity): boolean {
  const request = requestOnFloor(meeting)
  return request !== null && isIn(request, delegationId, capacity)
}

/** L2, L3: something of this delegation's is waiting, listed or on the floor in this capacity. */
export function isActive(meeting: Meeting, { delegationId, capacity }: Pick<FloorRequest, 'delegationId' | 'capacity'>): boolean {
  return isWaiting(meeting, delegationId, capacity) || isListed(meeting, delegationId, capacity) || isSpeaking(meeting, delegationId, capacity)
}

/** A request is this delegation's, in this capacity. */
export function isIn(request: FloorRequest, delegationId: string, capacity: Capacity): boolean {
  return request.delegationId === delegationId && capacityKey(request.capacity) === capacityKey(capacity)
}

/** How often the delegation of a request has been heard in this meeting: from the list, or for a right of reply in reply. */
export function timesHeard({ heard }: Meeting, request: FloorRequest): number {
  return heard.filter(({ holder }) => holder.kind === 'request' && holder.request.delegationId === request.delegationId && isReply(holder.request) === isReply(request)).length
}

/** All that was ever asked and not withdrawn, wherever it stands now; one that was absent may come twice. */
export function allRequests(meeting: Meeting): FloorRequest[] {
  const { waiting, rows, declined, absences } = meeting
  return [
    ...waiting,
    ...[...rows, ...declined, ...absences].map(({ request }) => request),
    ...statementsOf(meeting).flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : [])),
  ]
}

/** There is, or was, a request of this id: an old one of one's own, sent again long after its receipt was forgotten. */
export function requestExists(meeting: Meeting, requestId: string): boolean {
  return allRequests(meeting).some(request => request.requestId === requestId)
}

/** What was asked by entries after that version. */
export function requestsSince(meeting: Meeting, version: number): FloorRequest[] {
  return allRequests(meeting).filter(request => request.version > version)
}

/** All requests of one delegation that are alive, oldest first. */
export function requestsOf(meeting: Meeting, delegationId: string): FloorRequest[] {
  const onFloor = requestOnFloor(meeting)
  const all = [...meeting.waiting, ...meeting.rows.map(row => row.request), ...(onFloor === null ? [] : [onFloor])]
  return all.filter(request => request.delegationId === delegationId).toSorted((one, other) => one.version - other.version)
}
