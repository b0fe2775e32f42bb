import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'

/** Who has, or had, the floor from the list in the segment under way. */
export function spokenInSegment({ floor, heard, progress }: Pick<Meeting, 'floor' | 'heard' | 'progress'>): FloorRequest[] {
  const segmentId = progress.at(-1)?.segmentId
  const spoken = floor === null ? heard : [...heard, floor]
  return spoken.flatMap(({ holder, segmentId: of }) => (of === segmentId && holder.kind === 'request' ? [holder.request] : []))
}
