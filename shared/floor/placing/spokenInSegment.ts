import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { statementsOf } from '../reading.ts'

/** Who has, or had, the floor from the list in the segment under way. */
export function spokenInSegment(meeting: Pick<Meeting, 'floor' | 'heard' | 'progress'>): FloorRequest[] {
  const segmentId = meeting.progress.at(-1)?.segmentId
  return statementsOf(meeting).flatMap(({ holder, segmentId: of }) => (of === segmentId && holder.kind === 'request' ? [holder.request] : []))
}
