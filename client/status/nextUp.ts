import { areOthersToBeHeard } from '#shared/floor/interrupting/replies.ts'
import { unheardOn } from '#shared/floor/allotting/unheard.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { PodiumPerson, Segment } from '#shared/floor/plan.ts'
import { currentSegment, isReply, podiumPersonOf } from '#shared/floor/reading.ts'
import { notComing } from './notComing.ts'

/** Who is called to the floor next: a request of the list, or a person on the podium. */
export type NextUp = { kind: 'request'; request: FloorRequest } | { kind: 'podium'; person: PodiumPerson }

/** The persons whose turn a segment is and who have not spoken in it, in the order of the programme. */
export function unheardOf(meeting: Meeting, segment: Segment): PodiumPerson[] {
  return unheardOn(meeting, segment).flatMap(personId => podiumPersonOf(meeting, personId) ?? [])
}

/**
 * Who comes after whoever has the floor, or is called when nobody has it: in a floor segment the first of the list; in any
 * other the podium first, then the rights of reply if nobody else can still be heard before them (rules L6, T4, R4).
 */
export function nextUp(meeting: Meeting): NextUp | null {
  const segment = currentSegment(meeting)
  if (segment === null) return null
  const [person] = unheardOf(meeting, segment)
  if (segment.kind !== 'floor' && person !== undefined) return { kind: 'podium', person }
  const row = rowUp(meeting, segment)
  // V7: who may not be shown who it is is not told that somebody is called.
  return row === undefined || row.request.veil !== undefined ? null : { kind: 'request', request: row.request }
}

/** The first of the list to which the floor may be given in this segment (F3). */
function rowUp(meeting: Meeting, segment: Segment): Meeting['rows'][number] | undefined {
  const kept = notComing(meeting)
  const mayReply = !areOthersToBeHeard(meeting, segment)
  return meeting.rows.find(({ request }) => !kept.has(request.requestId) && (isReply(request) ? mayReply : segment.kind === 'floor'))
}
