import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import type { Segment } from '../plan.ts'
import { isReply, statementsOf } from '../reading.ts'
import { placesLeft } from '../allotting/cap.ts'

/** Rights of reply: how many, and for how long. R1: the closing of the list (L17) is none of theirs. */

/** The replies a delegation has been given the floor for: one that was brought back counts once. */
function repliesHeard(meeting: Meeting, delegationId: string): Set<string> {
  const spoken = statementsOf(meeting).flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : []))
  const replies = spoken.filter(request => isReply(request) && request.delegationId === delegationId)
  return new Set(replies.map(({ requestId }) => requestId))
}

/** R3: which of the delegation's replies this one is or would be, from 1. */
export function replyNumberOf(meeting: Meeting, { requestId, delegationId }: Pick<FloorRequest, 'requestId' | 'delegationId'>): number {
  const heard = [...repliesHeard(meeting, delegationId)]
  const index = heard.indexOf(requestId)
  return index < 0 ? heard.length + 1 : index + 1
}

/** R3: the second and later reply of a delegation has a time of its own. In ms. */
export function replyTimeOf(meeting: Meeting, request: FloorRequest): number {
  const { replies, speakingTimeMs } = meeting.modalities
  return replyNumberOf(meeting, request) === 1 ? speakingTimeMs.reply : replies.secondMs
}

/** R2: this delegation has asked for, or been given, as many replies as the modalities allow it. */
export function hasUsedReplies(meeting: Meeting, delegationId: string): boolean {
  const { most } = meeting.modalities.replies
  if (most === null) return false
  const alive = [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].filter(request => isReply(request) && request.delegationId === delegationId)
  return new Set([...repliesHeard(meeting, delegationId), ...alive.map(({ requestId }) => requestId)]).size >= most
}

/** F3: somebody else can still be heard before a right of reply: the list goes on, in this segment or in one that the programme still brings. */
export function areOthersToBeHeard(meeting: Meeting, segment: Segment): boolean {
  const programme = meeting.plan?.programme ?? []
  const isFloorToCome = programme.slice(programme.indexOf(segment)).some(part => part.kind === 'floor')
  return isFloorToCome && placesLeft(meeting) > 0 && meeting.rows.some(({ request }) => !isReply(request))
}

/** R4: the replies of this meeting are given in the last one of the day. */
export function areRepliesLater({ modalities }: Pick<Meeting, 'modalities'>): boolean {
  return modalities.replies.given === 'last-meeting-of-the-day'
}
