import { drawOf, isEntrant } from '#shared/floor/drawing/readingDraws.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'

/** Can its place be told before it is listed? Not of one that is drawn: a window reckons no lots. */
export function isPlaceable(meeting: Meeting, request: FloorRequest): boolean {
  const draw = drawOf(meeting, request)
  return draw === null || (draw.revealed !== null && !isEntrant(draw, request))
}
