import type { Meeting } from './model.ts'
import type { Row } from './parts.ts'
import { currentSegment } from './reading.ts'
import { speakingTimeOf } from './speakingTime.ts'
import { CHANGE_OVER_MS, leftMs } from './timing.ts'

/** How the time of the segment under way stands at an instant; all in ms. */
export interface Slot {
  /** What it has in all. */
  budgetMs: number
  usedMs: number
  /** What whoever speaks and whoever is on the list will take. */
  committedMs: number
  /** Below zero when its time is over. */
  leftMs: number
  endsAt: number
  /** The requests of the list that will not be heard to their end in what is left, in its order. */
  missed: string[]
}

/** Null where there is no time to go by: before the opening, after the close, in a segment without a budget. */
export function slotAt(meeting: Meeting, at: number): Slot | null {
  const segment = currentSegment(meeting)
  if (segment === null || segment.budgetMs === null || meeting.phase.name === 'closed') return null
  const usedMs = slotUsedMs(meeting, at)
  // C7: its budget, or less where the hard end of the meeting comes first.
  const budgetMs = Math.max(0, Math.min(segment.budgetMs, usedMs + (meeting.phase.hardEndAt ?? Infinity) - at))
  const slotLeftMs = budgetMs - usedMs
  const runningMs = meeting.floor === null ? 0 : Math.max(0, leftMs(meeting.floor, at))
  const rows = segment.kind === 'floor' ? meeting.rows.filter(({ request }) => request.capacity.kind !== 'reply') : []
  const heardAfter = heardAfterMs(meeting, rows, runningMs)
  return {
    budgetMs,
    usedMs,
    committedMs: heardAfter.at(-1) ?? runningMs,
    leftMs: slotLeftMs,
    endsAt: at + slotLeftMs,
    // C9: nobody is reached who could not finish.
    missed: rows.filter((_, index) => (heardAfter[index] ?? 0) > slotLeftMs).map(({ request }) => request.requestId),
  }
}

/** C6: since the segment began, without the suspensions. */
function slotUsedMs({ progress, phase }: Meeting, at: number): number {
  const part = progress.at(-1)
  if (part === undefined) return 0
  return Math.max(0, (phase.suspendedAt ?? at) - part.beganAt - (phase.suspendedMs - part.suspendedMs))
}

/** C8: after how long each row has been heard to its end, counted as C5 counts. */
function heardAfterMs(meeting: Meeting, rows: readonly Row[], runningMs: number): number[] {
  let sum = meeting.floor === null ? -CHANGE_OVER_MS : runningMs // where nobody speaks the first may begin at once
  return rows.map(({ request }) => (sum += CHANGE_OVER_MS + speakingTimeOf(meeting, request)))
}
