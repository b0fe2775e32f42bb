import type { CommandOf } from '../commands.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import { enterDraw } from '../drawing/enterDraw.ts'
import { awaitsDraw } from '../drawing/readingDraws.ts'
import type { FloorEvent } from '../events.ts'
import { listedAll } from '../listing.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { delegationOf, isListOpen } from '../reading.ts'
import { noDetails } from '../noDetails.ts'
import { isIn, requestExists } from '../readingRequests.ts'
import { isApprovedByCategory } from '../requesting.ts'
import { requestOf, whyNotTaken } from './asking.ts'
import { isCheckedIn, wayOf } from './ways.ts'

/** What those presiding do at the List of speakers desk. */

/** I5: puts a delegation on the list at once; D3: where lots are drawn, once they are. I6: also after the closing, where the desk takes late entries. */
export function inscribe(meeting: Meeting, command: CommandOf<'inscribe'>, context: Context): Decision {
  const delegation = delegationOf(meeting, command.delegationId)
  if (delegation === null) return refuse('unknown-delegation')
  const why = whyDeskIsShut(meeting, command, context) ?? whyNotTaken(meeting, delegation, command)
  if (why !== null) return why
  const request: FloorRequest = { ...requestOf(delegation, command, context), by: 'desk' }
  if (requestExists(meeting, request.requestId)) return refuse('already-listed')
  const events: FloorEvent[] = awaitsDraw(meeting, request) ? [{ type: 'floorRequested', request }, ...enterDraw(meeting, request, context)] : listedAll(meeting, [request], context)
  return acceptAct(context, { kind: 'inscribed', request }, ...events)
}

/** I20: a list of paper, all of it in the order in which it stands there, or nothing: an entry that cannot stand refuses them all. */
export function inscribeSeveral(meeting: Meeting, { entries }: CommandOf<'inscribeSeveral'>, context: Context): Decision {
  const requests: FloorRequest[] = []
  for (const entry of entries) {
    const delegation = delegationOf(meeting, entry.delegationId)
    if (delegation === null) return refuse('unknown-delegation')
    const wish = { ...entry, isDignitary: false, details: noDetails }
    const why = whyDeskIsShut(meeting, wish, context) ?? whyNotTaken(meeting, delegation, wish)
    if (why !== null) return why
    if (requests.some(one => isIn(one, delegation.id, entry.capacity))) return refuse('already-listed')
    const nth = requests.filter(({ delegationId }) => delegationId === delegation.id).length
    const commandId = nth === 0 ? context.commandId : `${context.commandId}.${nth}`
    // Each a millisecond behind the one above it: who arrived first on paper stands first.
    const request = drawnTogether(meeting, { ...requestOf(delegation, wish, { ...context, commandId, receivedAt: context.receivedAt + requests.length }), by: 'desk' }, context)
    if (requestExists(meeting, request.requestId)) return refuse('already-listed')
    requests.push(request)
  }
  const drawn = requests.filter(request => awaitsDraw(meeting, request))
  return acceptAct(
    context,
    { kind: 'inscribed-several', requests },
    ...drawn.flatMap((request): FloorEvent[] => [{ type: 'floorRequested', request }, ...enterDraw(meeting, request, context)]),
    ...listedAll(meeting, requests.filter(request => !drawn.includes(request)), context),
  )
}

/** D8: by lots it is nothing who stands above whom on paper, and the last is in the window with the first, to its end. */
function drawnTogether(meeting: Meeting, request: FloorRequest, context: Context): FloorRequest {
  const together = { ...request, receivedAt: context.receivedAt }
  return enterDraw(meeting, together, context).length > 0 ? together : request
}

function whyDeskIsShut(meeting: Meeting, { capacity }: Pick<CommandOf<'inscribe'>, 'capacity'>, { receivedAt }: Context): Decision | null {
  if (capacity.kind === 'reply' || isListOpen(meeting, receivedAt)) return null
  if (meeting.list.openedAt === null) return refuse('list-not-open')
  return meeting.modalities.inscription.lateAtDesk ? null : refuse('desk-closed', lastAct(meeting, act => act.version === meeting.list.version))
}

/**
 * I8: who came to the desk is checked in; one that is checked in already is passed over. I10: what of theirs waited for
 * that alone, because their category is approved automatically, goes on the list in the same entry.
 */
export function checkIn(meeting: Meeting, { delegationIds }: CommandOf<'checkIn'>, context: Context): Decision {
  if (!delegationIds.every(delegationId => delegationOf(meeting, delegationId) !== null)) return refuse('unknown-delegation')
  const fresh = [...new Set(delegationIds)].filter(delegationId => !isCheckedIn(meeting, delegationId))
  if (fresh.length === 0) return refuse('already-checked-in', lastAct(meeting, ({ what }) => what.kind === 'checked-in' && what.delegationIds.some(one => delegationIds.includes(one))))
  const requests = meeting.waiting.filter(request =>
    fresh.includes(request.delegationId) && wayOf(meeting, request.delegationId) === 'checked-in' && isApprovedByCategory(meeting, request) && !awaitsDraw(meeting, request))
  const { at, version } = context
  return acceptAct(
    context,
    { kind: 'checked-in', delegationIds: fresh, requests },
    { type: 'delegationsCheckedIn', delegationIds: fresh, at, version },
    ...listedAll(meeting, requests, context),
  )
}
