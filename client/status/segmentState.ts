import type { Meeting } from '#shared/floor/model.ts'

/** How a segment of the programme stands. Skipped: it was begun and left, and nobody was heard in it. */
export type SegmentState = 'ahead' | 'now' | 'done' | 'skipped'

export function segmentState({ progress, heard, floor }: Meeting, segmentId: string): SegmentState {
  if (progress.at(-1)?.segmentId === segmentId) return 'now'
  if (!progress.some(part => part.segmentId === segmentId)) return 'ahead'
  return [...heard, ...(floor === null ? [] : [floor])].some(statement => statement.segmentId === segmentId) ? 'done' : 'skipped'
}
