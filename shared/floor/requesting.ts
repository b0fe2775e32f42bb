import type { CommandOf } from './commands.ts'
import { accept, refuse, type Context, type Decision } from './decision.ts'
import type { Meeting } from './model.ts'
import { arrivalRow, categoryOf, placeByRule } from './ordering.ts'
import type { Details, FloorRequest } from './parts.ts'
import { allRequests, delegationOf, isListed, isListOpen, isSpeaking, isWaiting, podiumPersonOf, requestOnFloor, rowOf } from './reading.ts'
import type { Delegation } from './plan.ts'

/** What a delegation may do with its own requests. */

/**
 * L1 the list is open at the instant of receipt; L2 a delegation stands on the list once in each capacity; L3 whoever
 * holds the floor in one cannot ask in it; L4 one speaks only for groups one may speak for; L5 approval is automatic by
 * category, never for a dignitary or a right of reply; L6 a right of reply may be asked while the meeting is open.
 */
export function requestFloor(meeting: Meeting, command: CommandOf<'requestFloor'>, context: Context): Decision {
  const delegation = delegationOf(meeting, context.actor.delegationId ?? '')
  if (delegation === null) return refuse('not-permitted')
  const { capacity } = command
  if (capacity.kind === 'reply' && meeting.phase.openedAt === null) return refuse('meeting-not-open')
  if (capacity.kind !== 'reply' && !isListOpen(meeting, context.receivedAt)) {
    return refuse(meeting.list.openedAt === null ? 'list-not-open' : 'list-closed')
  }
  if (isWaiting(meeting, delegation.id, capacity)) return refuse('already-waiting')
  if (isListed(meeting, delegation.id, capacity)) return refuse('already-listed')
  if (isSpeaking(meeting, delegation.id, capacity)) return refuse('has-the-floor')
  if (capacity.kind === 'group' && !delegation.groups.includes(capacity.group)) return refuse('not-your-group')
  const wrong = wrongDetails(meeting, command.details)
  if (wrong !== null) return wrong
  const request: FloorRequest = {
    requestId: `${delegation.id}.${context.commandId}`, // its own namespace: nobody can take an id of another's
    delegationId: delegation.id,
    capacity,
    isDignitary: command.isDignitary && capacity.kind !== 'reply',
    details: command.details,
    receivedAt: context.receivedAt,
    version: context.version,
  }
  if (requestExists(meeting, request.requestId)) return refuse('already-listed')
  return isApprovedAutomatically(meeting, delegation, request) ? listAtOnce(meeting, request, context) : accept({ type: 'floorRequested', request })
}

/** An old id of one's own, sent again long after its receipt was forgotten. */
function requestExists(meeting: Meeting, requestId: string): boolean {
  return allRequests(meeting).some(request => request.requestId === requestId)
}

/** L5: of the kind that may be approved without the Chair, where its category is. */
export function isApprovable({ isDignitary, capacity }: Pick<FloorRequest, 'isDignitary' | 'capacity'>): boolean {
  return !isDignitary && capacity.kind !== 'reply'
}

function isApprovedAutomatically(meeting: Meeting, delegation: Delegation, request: FloorRequest): boolean {
  return isApprovable(request) && meeting.approval.automatic.includes(categoryOf(meeting, delegation.id))
}

function listAtOnce(meeting: Meeting, request: FloorRequest, context: Context): Decision {
  const row = arrivalRow(request, context.version)
  const before = placeByRule(meeting, meeting.rows, row)
  // Its delegation and those presiding see the request come in as any other; the hall sees a new row.
  return accept({ type: 'floorRequested', request }, { type: 'requestListed', row, before, at: context.at })
}

function wrongDetails(meeting: Meeting, details: Details): Decision | null {
  const known = new Set(meeting.plan?.subjectMatters.map(subject => subject.id))
  if (!details.subjectMatterIds.every(subjectId => known.has(subjectId))) return refuse('unknown-subject')
  if (details.panellistId !== null && podiumPersonOf(meeting, details.panellistId) === null) return refuse('unknown-panellist')
  return null
}

/** L7: details may change until the floor is given; to what they are is no change, or one window could fill the log. */
export function changeDetails(meeting: Meeting, { requestId, details }: CommandOf<'changeDetails'>, { actor }: Context): Decision {
  const found = findOwn(meeting, requestId, actor.delegationId)
  if ('ok' in found) return found
  const wrong = wrongDetails(meeting, details)
  if (wrong !== null) return wrong
  const { delegationId } = found.request
  if (areSame(found.request.details, details)) return refuse('nothing-changed')
  return accept(found.isListed ? { type: 'listedDetailed', requestId, details } : { type: 'waitingDetailed', requestId, delegationId, details })
}

/** In whatever order, and however often, the subject matters are named. */
function areSame(one: Details, other: Details): boolean {
  const subjects = ({ subjectMatterIds }: Details): string => [...new Set(subjectMatterIds)].toSorted().join(' ')
  return subjects(one) === subjects(other) && one.panellistId === other.panellistId && one.language === other.language
}

/** L8: a request may be withdrawn until the floor is given. */
export function withdrawRequest(meeting: Meeting, { requestId }: CommandOf<'withdrawRequest'>, { actor, at }: Context): Decision {
  const found = findOwn(meeting, requestId, actor.delegationId)
  if ('ok' in found) return found
  const { delegationId } = found.request
  return accept(found.isListed ? { type: 'listedWithdrawn', requestId, at } : { type: 'waitingWithdrawn', requestId, delegationId, at })
}

/** V3: the request of another that waits is answered like one that does not exist. */
function findOwn(meeting: Meeting, requestId: string, delegationId: string | null): { request: FloorRequest; isListed: boolean } | Decision {
  const waiting = meeting.waiting.find(request => request.requestId === requestId && request.delegationId === delegationId)
  if (waiting !== undefined) return { request: waiting, isListed: false }
  const listed = rowOf(meeting, requestId)?.request
  if (listed !== undefined) return listed.delegationId === delegationId ? { request: listed, isListed: true } : refuse('not-yours')
  const speaking = requestOnFloor(meeting)
  return refuse(speaking?.requestId === requestId && speaking.delegationId === delegationId ? 'has-the-floor' : 'unknown-request')
}
