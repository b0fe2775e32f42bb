import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'
import { spokenInSegment } from './spokenInSegment.ts'

/**
 * L23: how many rows at the top no rule moves or overtakes: those of the setting, once speaking from the list has begun in
 * the floor segment under way. Rights of reply are none of them, for they stay behind all others (L6).
 */
export function protectedCount(meeting: Meeting, rows: readonly Row[] = meeting.rows): number {
  const most = meeting.modalities.places.protectedTop
  if (most === 0 || spokenInSegment(meeting).length === 0) return 0
  const others = rows.findIndex(row => row.request.capacity.kind === 'reply')
  return Math.min(most, others < 0 ? rows.length : others)
}

export function isProtected(meeting: Meeting, requestId: string): boolean {
  return meeting.rows.slice(0, protectedCount(meeting)).some(row => row.request.requestId === requestId)
}
