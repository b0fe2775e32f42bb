import type { CommandOf } from './commands.ts'
import { accept, refuse, type Context, type Decision } from './decision.ts'
import { enterDraw } from './drawing/enterDraw.ts'
import { awaitsDraw } from './drawing/readingDraws.ts'
import type { FloorEvent } from './events.ts'
import { requestOf, whyNotTaken, wrongDetails } from './inscribing/asking.ts'
import { documentOf } from './inscribing/documentOf.ts'
import { lacksCheckIn, wayOf } from './inscribing/ways.ts'
import { listedAll } from './listing.ts'
import type { Meeting } from './model.ts'
import { categoryOf } from './bandOf.ts'
import type { Details, FloorRequest } from './parts.ts'
import { delegationOf, isListOpen, requestOnFloor, rowOf } from './reading.ts'
import { requestExists } from './readingRequests.ts'
import type { Delegation } from './plan.ts'
import { isVeiledFrom } from './veiling/veiledRow.ts'

/** What a delegation may do with its own requests. */

/**
 * L1 the list is open at the instant of receipt; L2 to L4, L6: see `whyNotTaken`; L5 approval is automatic by category,
 * never for a dignitary or a right of reply; I7 a category that the desk inscribes does not inscribe itself.
 */
export function requestFloor(meeting: Meeting, command: CommandOf<'requestFloor'>, context: Context): Decision {
  const delegation = delegationOf(meeting, context.actor.delegationId ?? '')
  if (delegation === null) return refuse('not-permitted')
  const why = whyListIsShut(meeting, delegation, command, context) ?? whyNotTaken(meeting, delegation, command)
  if (why !== null) return why
  const request = requestOf(delegation, command, context)
  if (requestExists(meeting, request.requestId)) return refuse('already-listed')
  const asked: FloorEvent = { type: 'floorRequested', request }
  if (awaitsDraw(meeting, request)) return accept(asked, ...enterDraw(meeting, request, context)) // D3
  // Its delegation and those presiding see the request come in as any other; the hall sees a new row.
  return isApprovedByCategory(meeting, request) && !lacksCheckIn(meeting, request) ? accept(asked, ...listedAll(meeting, [request], context)) : accept(asked)
}

function whyListIsShut(meeting: Meeting, delegation: Delegation, { capacity }: CommandOf<'requestFloor'>, { receivedAt }: Context): Decision | null {
  if (capacity.kind === 'reply') return null
  if (wayOf(meeting, delegation.id) === 'desk') return refuse('desk-only')
  if (isListOpen(meeting, receivedAt)) return null
  return refuse(meeting.list.openedAt === null ? 'list-not-open' : 'list-closed')
}

/** L5: of the kind that may be approved without the Chair, where its category is. */
export function isApprovable({ isDignitary, capacity }: Pick<FloorRequest, 'isDignitary' | 'capacity'>): boolean {
  return !isDignitary && capacity.kind !== 'reply'
}

/** L5. */
export function isApprovedByCategory(meeting: Meeting, request: FloorRequest): boolean {
  return isApprovable(request) && meeting.approval.automatic.includes(categoryOf(meeting, request.delegationId))
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

/** L8: a request may be withdrawn until the floor is given. I24: its text goes with it, in the same entry. */
export function withdrawRequest(meeting: Meeting, { requestId }: CommandOf<'withdrawRequest'>, { actor, at, version }: Context): Decision {
  const found = findOwn(meeting, requestId, actor.delegationId)
  if ('ok' in found) return found
  const { delegationId } = found.request
  const text = documentOf(meeting, requestId, 'text')
  const isKept = text !== null && text.digest !== null
  return accept(
    found.isListed ? { type: 'listedWithdrawn', requestId, at } : { type: 'waitingWithdrawn', requestId, delegationId, at },
    ...(isKept ? [{ type: 'documentChanged' as const, ...text, digest: null, version }] : []),
  )
}

/** A request that waits or is listed; else why not. */
type Found = { request: FloorRequest; isListed: boolean } | Decision

/** For those presiding: anybody's. */
export function findAny(meeting: Meeting, requestId: string): Found {
  const listed = rowOf(meeting, requestId)?.request
  const request = listed ?? meeting.waiting.find(waiting => waiting.requestId === requestId)
  return request === undefined ? refuse('unknown-request') : { request, isListed: listed !== undefined }
}

/** V3: the request of another that waits is answered like one that does not exist. */
export function findOwn(meeting: Meeting, requestId: string, delegationId: string | null): Found {
  const waiting = meeting.waiting.find(request => request.requestId === requestId && request.delegationId === delegationId)
  if (waiting !== undefined) return { request: waiting, isListed: false }
  const listed = rowOf(meeting, requestId)?.request
  if (listed !== undefined && listed.delegationId === delegationId) return { request: listed, isListed: true }
  // V7: where delegations are not shown the whole list, nobody learns whether another's request stands on it.
  if (listed !== undefined && !isVeiledFrom(meeting, 'delegations')) return refuse('not-yours')
  const speaking = requestOnFloor(meeting)
  return refuse(speaking?.requestId === requestId && speaking.delegationId === delegationId ? 'has-the-floor' : 'unknown-request')
}
