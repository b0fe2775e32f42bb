import type { Meeting } from '../model.ts'
import type { Segment } from '../plan.ts'
import { segmentEndsAt } from './floorParts.ts'
import { roundedDown } from './roundedDown.ts'
import { unheardOn } from './unheard.ts'

/**
 * F9: what somebody on the podium is given in a segment, in ms: whose own segment it is, its budget; T15: in replies that
 * are shared, an equal part of what is left for those who have not spoken in it; else the time of the podium.
 */
export function podiumTimeOf(meeting: Meeting, personId: string, segment: Segment, at: number): number {
  const { budgetMs, speakers } = segment
  if (budgetMs !== null && speakers.length === 1 && speakers[0] === personId) return budgetMs
  return shareOfReplies(meeting, personId, segment, at) ?? meeting.modalities.podiumTimeMs
}

/** T15: the change-overs between them are no part of it; it is one step of time at least, however little is left. */
function shareOfReplies(meeting: Meeting, personId: string, segment: Segment, at: number): number | null {
  const { panellistReply, changeOverMs, roundToMs } = meeting.modalities
  const unheard = unheardOn(meeting, segment)
  if (panellistReply !== 'equal-share' || segment.kind !== 'replies' || segment.budgetMs === null || !unheard.includes(personId)) return null
  const leftMs = segmentEndsAt(meeting, segment, at, at) - at
  return Math.max(roundToMs, roundedDown(meeting, (leftMs - (unheard.length - 1) * changeOverMs) / unheard.length))
}
