import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment, rowOf } from '#shared/floor/reading.ts'
import { expectedAt } from '#shared/floor/allotting/expectedAt.ts'
import { reachOf } from '#shared/floor/allotting/reach.ts'

export interface Expected {
  earliestAt: number
  latestAt: number
}

/**
 * Between which instants a request may expect the floor. Null where it cannot be said honestly: while the podium speaks, in
 * a suspension, for who will not be reached (C9, T4), and for rights of reply, which wait for what the programme still brings.
 */
export function expectedOf(meeting: Meeting, requestId: string, at: number): Expected | null {
  if (currentSegment(meeting)?.kind !== 'floor' || rowOf(meeting, requestId)?.request.capacity.kind === 'reply') return null
  return reachOf(meeting, at).missed.includes(requestId) ? null : expectedAt(meeting, requestId, at)
}

/** One instant for that range, where there is room for no more. */
export function aboutWhen(meeting: Meeting, requestId: string, at: number): number | null {
  const expected = expectedOf(meeting, requestId, at)
  return expected === null ? null : Math.round((expected.earliestAt + expected.latestAt) / 2)
}
