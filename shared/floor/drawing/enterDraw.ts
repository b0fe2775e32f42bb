import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { sealedNameOf } from './lots.ts'
import { closesAtOf, drawOf } from './readingDraws.ts'

/** D2: that somebody entered is the hall's; who, once it is listed. Anybody can then find the press in the record. */
export function enterDraw(meeting: Meeting, request: FloorRequest, { hash }: Context): FloorEvent[] {
  const draw = drawOf(meeting, request)
  if (draw === null || draw.until !== null) return [] // D5, also while it is held anew (D10)
  const closesAt = closesAtOf(meeting.list, draw.openedAt)
  if (closesAt !== null && request.receivedAt > closesAt) return []
  return [{ type: 'drawEntered', commitment: draw.commitment, name: sealedNameOf(request, hash) }]
}
