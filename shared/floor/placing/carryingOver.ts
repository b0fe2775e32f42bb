import type { CommandOf } from '../commands.ts'
import { acceptAct, refuse, type Context, type Decision } from '../decision.ts'
import { requestOf, whyNotTaken } from '../inscribing/asking.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest, Row } from '../parts.ts'
import { delegationOf, isReply } from '../reading.ts'
import { requestExists } from '../readingRequests.ts'
import { arrivalRow } from './arrivalRow.ts'

/**
 * L27: what was left on the list of another meeting stands first on this one, in that order, as placed by hand; while this
 * list is empty and has not been opened. All of it or nothing.
 */
export function carryOver(meeting: Meeting, { from, requests }: CommandOf<'carryOver'>, context: Context): Decision {
  if (meeting.rows.length > 0 || meeting.list.openedAt !== null) return refuse('list-not-empty')
  const { at, version } = context
  const rows: Row[] = []
  for (const [index, wish] of requests.entries()) {
    const delegation = delegationOf(meeting, wish.delegationId)
    if (delegation === null) return refuse('unknown-delegation')
    const sofar = { ...meeting, rows }
    const why = whyNotTaken(sofar, delegation, wish)
    if (why !== null) return why
    if (!isReply(wish) && rows.some(row => isReply(row.request))) return refuse('replies-last')
    const request: FloorRequest = { ...requestOf(delegation, wish, context), requestId: `${delegation.id}.${context.commandId}.${index}` }
    if (requestExists(meeting, request.requestId)) return refuse('already-listed')
    rows.push({ ...arrivalRow(sofar, request, context), isByHand: true })
  }
  return acceptAct(context, { kind: 'carried-over', requests: rows.map(({ request }) => request) }, { type: 'listCarriedOver', from, rows, at, version })
}
