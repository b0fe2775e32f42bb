import type { Meeting } from '#shared/floor/model.ts'
import { statementsOf } from '#shared/floor/reading.ts'

/** How a segment of the programme stands. Skipped: it was begun and left, and nobody was heard in it. */
export type SegmentState = 'ahead' | 'now' | 'done' | 'skipped'

export function segmentState(meeting: Meeting, segmentId: string): SegmentState {
  const { progress, phase } = meeting
  if (phase.name !== 'closed' && progress.at(-1)?.segmentId === segmentId) return 'now'
  if (!progress.some(part => part.segmentId === segmentId)) return 'ahead'
  return statementsOf(meeting).some(statement => statement.segmentId === segmentId) ? 'done' : 'skipped'
}
