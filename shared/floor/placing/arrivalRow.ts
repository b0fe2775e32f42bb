import type { Meeting } from '../model.ts'
import { placedByRule } from '../ordering.ts'
import type { FloorRequest, Row } from '../parts.ts'
import { rankOf, type Listing } from './rankOf.ts'
import { slotOf } from './slotOf.ts'

/** L11: a row as a request gets it when it is listed now: by its arrival, and before that by the order of its band and its slot. */
export function arrivalRow(meeting: Meeting, request: FloorRequest, listing: Listing): Row {
  const rank = rankOf(meeting, request, listing)
  const slot = slotOf(meeting, request)
  return {
    request,
    rankAt: request.receivedAt,
    rankVersion: request.version,
    ...(rank === undefined ? {} : { rank }),
    ...(slot === undefined ? {} : { slot }),
    isByHand: false,
    version: listing.version,
  }
}

/** A request as the rule lists it among these rows, and the row before which it goes. */
export function listByRule(meeting: Meeting, request: FloorRequest, listing: Listing, rows: readonly Row[] = meeting.rows): { row: Row; before: string | null } {
  const among = rows === meeting.rows ? meeting : { ...meeting, rows: [...rows] }
  return placedByRule(meeting, rows, arrivalRow(among, request, listing))
}
