import type { Command } from '../commands.ts'
import { refuse, type Context, type Decision } from '../decision.ts'
import { hasUsedReplies } from '../interrupting/replies.ts'
import type { Meeting } from '../model.ts'
import type { Details, FloorRequest } from '../parts.ts'
import type { Delegation } from '../plan.ts'
import { podiumPersonOf } from '../reading.ts'
import { isListed, isSpeaking, isWaiting } from '../readingRequests.ts'

/** What a wish for the floor says, whoever writes it down: the delegation or the desk. */
export type Wish = Pick<Extract<Command, { type: 'requestFloor' }>, 'capacity' | 'isDignitary' | 'details'> & { nonce?: string | undefined }

/** L2 once in each capacity, L3 not while one speaks in it, L4 only for one's groups, L6 a reply in an open meeting, R2 and not too many. */
export function whyNotTaken(meeting: Meeting, delegation: Delegation, { capacity, details }: Wish): Decision | null {
  if (capacity.kind === 'reply' && meeting.phase.openedAt === null) return refuse('meeting-not-open')
  if (isWaiting(meeting, delegation.id, capacity)) return refuse('already-waiting')
  if (isListed(meeting, delegation.id, capacity)) return refuse('already-listed')
  if (isSpeaking(meeting, delegation.id, capacity)) return refuse('has-the-floor')
  if (capacity.kind === 'reply' && hasUsedReplies(meeting, delegation.id)) return refuse('replies-used-up')
  if (capacity.kind === 'group' && !delegation.groups.includes(capacity.group)) return refuse('not-your-group')
  return wrongDetails(meeting, details)
}

/** The request as it comes to stand in the log. */
export function requestOf(delegation: Delegation, { capacity, isDignitary, details, nonce }: Wish, { commandId, receivedAt, version }: Context): FloorRequest {
  return {
    requestId: `${delegation.id}.${commandId}`, // its own namespace: nobody can take an id of another's
    delegationId: delegation.id,
    capacity,
    isDignitary: isDignitary && capacity.kind !== 'reply',
    details,
    ...(nonce === undefined ? {} : { nonce }),
    receivedAt,
    version,
  }
}

export function wrongDetails(meeting: Meeting, details: Details): Decision | null {
  const known = new Set(meeting.plan?.subjectMatters.map(subject => subject.id))
  if (!details.subjectMatterIds.every(subjectId => known.has(subjectId))) return refuse('unknown-subject')
  if (details.panellistId !== null && podiumPersonOf(meeting, details.panellistId) === null) return refuse('unknown-panellist')
  return null
}
