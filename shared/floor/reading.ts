import type { Meeting, Statement } from './model.ts'
import type { FloorRequest, Row } from './parts.ts'
import type { Delegation, MeetingPlan, PodiumPerson, Segment } from './plan.ts'

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

/** Every statement so far, and the one that has the floor behind them. */
export function statementsOf({ heard, floor }: Pick<Meeting, 'heard' | 'floor'>): readonly Statement[] {
  return floor === null ? heard : [...heard, floor]
}

/** A right of reply. */
export const isReply = ({ capacity }: Pick<FloorRequest, 'capacity'>): boolean => capacity.kind === 'reply'

/** The request that has the floor. */
export function requestOnFloor(meeting: Meeting): FloorRequest | null {
  return meeting.floor?.holder.kind === 'request' ? meeting.floor.holder.request : null
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
