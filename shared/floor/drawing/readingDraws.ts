import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import type { FloorRequest, ListState } from '../parts.ts'
import type { Draw } from './draw.ts'

/**
 * The draw that gives a request its place: the last one of its band that was opened when it came; null when none was. Of two
 * of the same millisecond the log says which was first.
 */
export function drawOf(meeting: Meeting, request: FloorRequest): Draw | null {
  if (meeting.draws.length === 0) return null
  const band = bandOf(meeting, request)
  return meeting.draws.findLast(draw => draw.openedAt <= request.receivedAt && draw.from < request.version && draw.bands.some(drawn => drawn === band)) ?? null
}

/** D3: its lot has not been drawn yet, or that of those it stands behind. */
export function awaitsDraw(meeting: Meeting, request: FloorRequest): boolean {
  return drawOf(meeting, request)?.revealed === null
}

/** D5: received in the window, and in the log before the cut: a press of the very millisecond of the closing is in it too, when it came before. */
export function isEntrant({ from, until, cut }: Draw, { version, receivedAt }: FloorRequest): boolean {
  return cut !== null && version > from && version <= (until ?? 0) && receivedAt <= cut.closesAt
}

/** The end of the window that was opened at an instant; null while none is set. */
export function closesAtOf({ openedAt, closesAt, earlier }: ListState, opening: number): number | null {
  return openedAt === opening ? closesAt : (earlier.find(one => one.openedAt === opening)?.closesAt ?? null)
}
