import type { Meeting } from '../model.ts'
import type { Segment } from '../plan.ts'
import { statementsOf } from '../reading.ts'

/** Those on the podium whose turn a segment is and who have not had the floor in it, in the order of the programme. */
export function unheardOn(meeting: Meeting, { id, speakers }: Segment): string[] {
  const spoken = new Set(statementsOf(meeting).flatMap(({ holder, segmentId }) => (segmentId === id && holder.kind === 'podium' ? [holder.personId] : [])))
  return speakers.filter(personId => !spoken.has(personId))
}
