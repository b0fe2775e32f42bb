import type { Meeting } from './model.ts'
import { capacityKey } from './model.ts'
import type { FloorRequest, Row } from './parts.ts'
import type { Capacity, Delegation, MeetingPlan, PodiumPerson, Segment } from './plan.ts'

/** Questions to a state. All pure; none asks who may know, for a state holds only what its reader may see. */

/** The segment under way; null before the opening. */
export function currentSegment(meeting: Meeting): Segment | null {
  const segmentId = meeting.progress.at(-1)?.segmentId
  return meeting.plan?.programme.find(segment => segment.id === segmentId) ?? null
}

/** The segment that comes after the one under way. */
export function nextSegmentOf(meeting: Meeting): Segment | null {
  const programme = meeting.plan?.programme ?? []
  const index = programme.findIndex(segment => segment.id === meeting.progress.at(-1)?.segmentId)
  return programme[index + 1] ?? null
}

export function delegationOf(meeting: Meeting, delegationId: string): Delegation | null {
  return (meeting.plan === null ? null : delegationsById(meeting.plan).get(delegationId)) ?? null
}

// Every row is asked for its band whenever one is placed: a search through all delegations each time would be felt.
const byPlan = new WeakMap<MeetingPlan, ReadonlyMap<string, Delegation>>()

function delegationsById(plan: MeetingPlan): ReadonlyMap<string, Delegation> {
  const known = byPlan.get(plan) ?? new Map(plan.delegations.map(delegation => [delegation.id, delegation]))
  byPlan.set(plan, known)
  return known
}

export function podiumPersonOf(meeting: Meeting, personId: string): PodiumPerson | null {
  return meeting.plan?.podium.find(person => person.id === personId) ?? null
}

export function rowOf(meeting: Meeting, requestId: string): Row | null {
  return meeting.rows.find(row => row.request.requestId === requestId) ?? null
}

/** The request that has the floor. */
export function requestOnFloor(meeting: Meeting): FloorRequest | null {
  return meeting.floor?.holder.kind === 'request' ? meeting.floor.holder.request : null
}

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

/** L1, L17: the list takes requests received at this instant. The cut goes by the instant of receipt, logged or not. */
export function isListOpen({ list }: Pick<Meeting, 'list'>, receivedAt: number): boolean {
  const isWithin = ({ openedAt, closesAt }: { openedAt: number; closesAt: number | null }): boolean => openedAt <= receivedAt && (closesAt === null || receivedAt < closesAt)
  return (list.openedAt !== null && isWithin({ openedAt: list.openedAt, closesAt: list.closesAt })) || list.earlier.some(isWithin)
}

/** A row's place on the list, from 1; null when it is not on it. */
export function placeOnList(meeting: Meeting, requestId: string): number | null {
  const index = meeting.rows.findIndex(row => row.request.requestId === requestId)
  return index < 0 ? null : index + 1
}

/** How often a delegation has had the floor in this meeting. */
export function timesHeard(meeting: Meeting, delegationId: string): number {
  return meeting.heard.filter(({ holder }) => holder.kind === 'request' && holder.request.delegationId === delegationId).length
}

/** All that was ever asked and not withdrawn, wherever it stands now; one that was absent may come twice. */
export function allRequests({ waiting, rows, floor, heard, declined, absences }: Meeting): FloorRequest[] {
  const spoken = [...heard, ...(floor === null ? [] : [floor])]
  return [
    ...waiting,
    ...[...rows, ...declined, ...absences].map(({ request }) => request),
    ...spoken.flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : [])),
  ]
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

