import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import type { ListState } from '../parts.ts'
import { enterDraw } from './enterDraw.ts'

/**
 * D11: what becomes of the draw of a list whose opening or closing is undone: with its opening it is void; null once it is cut,
 * for nobody may enter any more, also while it is held anew (D10).
 */
export function drawBack({ draws, list }: Meeting, wasOpenAt: number | null, at: number, version: number): FloorEvent[] | null {
  const draw = draws.findLast(({ openedAt }) => openedAt === list.openedAt)
  if (draw === undefined) return []
  if (draw.until !== null) return null
  return wasOpenAt === list.openedAt ? [] : [{ type: 'drawVoided', commitment: draw.commitment, at, version }]
}

/** D9: lots were drawn after that version, and put on the list whom it had approved automatically. */
export function hasDrawnSince({ draws }: Meeting, version: number): boolean {
  return draws.some(({ revealed }) => revealed !== null && revealed.version > version)
}

/**
 * D8, D11: a closing that is undone was none. Whom the desk inscribed behind it is in the window as all are, and enters the draw
 * with the undoing, also where the request was declined, for that may be undone too.
 */
export function enteredAfterAll(meeting: Meeting, since: number, list: ListState, context: Context): FloorEvent[] {
  const requests = [...meeting.waiting, ...meeting.declined.map(({ request }) => request)].filter(({ version }) => version > since)
  return requests.flatMap(request => (enterDraw(meeting, request, context).length > 0 ? [] : enterDraw({ ...meeting, list }, request, context)))
}
