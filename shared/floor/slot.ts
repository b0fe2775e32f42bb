import { runningMs, segmentEndsAt } from './allotting/floorParts.ts'
import { beyondCap } from './allotting/cap.ts'
import { reachOf, type Reached } from './allotting/reach.ts'
import { segmentUsedMs } from './allotting/segmentTime.ts'
import type { Meeting } from './model.ts'
import { currentSegment } from './reading.ts'

/** How the time of the segment under way stands at an instant; all in ms. */
export interface Slot {
  /** What it has in all. */
  budgetMs: number
  usedMs: number
  /** What whoever speaks and whoever is on the list will take of it. */
  committedMs: number
  /** Below zero when its time is over. */
  leftMs: number
  endsAt: number
  /** In a floor segment, the requests of the list that will be heard in a later one, in its order. */
  later: string[]
  /** And those behind them for whom there is no time at all. */
  missed: string[]
  /** T4: those beyond the cap, whatever time there is. */
  beyondCap: string[]
}

/** Null where there is no time to go by: before the opening, after the close, in a segment without a budget. */
export function slotAt(meeting: Meeting, at: number): Slot | null {
  const segment = currentSegment(meeting)
  if (segment === null || segment.budgetMs === null || meeting.phase.name === 'closed') return null
  const usedMs = segmentUsedMs(meeting, at)
  // C7: no time is below none, were the end of the segment to come before its beginning.
  const budgetMs = Math.max(0, usedMs + segmentEndsAt(meeting, segment, at, at) - at)
  const slotLeftMs = budgetMs - usedMs
  const { rows, missed: unheard } = segment.kind === 'floor' ? reachOf(meeting, at) : NOBODY
  const beyond = beyondCap(meeting)
  // C8, C9: who is not reached at all belongs to every slot until it is over.
  const isLater = (row: Reached): boolean => row.isReached && row.part > 0
  return {
    budgetMs,
    usedMs,
    committedMs: committedMs(meeting, rows.filter(row => !isLater(row) && !beyond.has(row.requestId)), at),
    leftMs: slotLeftMs,
    endsAt: at + slotLeftMs,
    later: rows.filter(isLater).map(({ requestId }) => requestId),
    missed: unheard.filter(requestId => !beyond.has(requestId)),
    beyondCap: unheard.filter(requestId => beyond.has(requestId)),
  }
}

const NOBODY: { rows: Reached[]; missed: string[] } = { rows: [], missed: [] }

/** C8: what these rows take, with the changes between them, behind whoever speaks; where nobody does the first may begin at once. */
function committedMs(meeting: Meeting, rows: readonly Reached[], at: number): number {
  const { changeOverMs } = meeting.modalities
  const speaking = runningMs(meeting, at)
  if (rows.length === 0) return speaking ?? 0
  return rows.reduce((sum, { ms }) => sum + changeOverMs + ms, speaking ?? -changeOverMs)
}
