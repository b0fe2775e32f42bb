import type { Meeting } from '../model.ts'
import type { Segment } from '../plan.ts'

/** Those on the podium whose turn a segment is and who have not had the floor in it, in the order of the programme. */
export function unheardOn({ heard, floor }: Meeting, { id, speakers }: Segment): string[] {
  const spoken = new Set([...heard, ...(floor === null ? [] : [floor])].flatMap(({ holder, segmentId }) => (segmentId === id && holder.kind === 'podium' ? [holder.personId] : [])))
  return speakers.filter(personId => !spoken.has(personId))
}
