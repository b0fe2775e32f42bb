import type { Meeting } from '../model.ts'
import { spokenIds } from '../allotting/inscribed.ts'
import { categoryIn } from '../bandOf.ts'
import type { FloorRequest, Row } from '../parts.ts'
import type { Capacity } from '../plan.ts'
import { noDetails } from '../noDetails.ts'
import type { Onlookers } from './onlookers.ts'

/** V7: the list as these onlookers are shown it, nobody's own unveiled: names of the next so many, and places of the others. */
export function shownRows(meeting: Meeting, to: Onlookers): Row[] {
  const sight = meeting.modalities.transparency[to]
  if (sight.kind === 'whole') return meeting.rows
  const named = sight.kind === 'next' ? sight.count : 0
  const spoken = spokenIds(meeting)
  return meeting.rows.map((row, index) => (index < named ? row : veiledRow(meeting, row, spoken)))
}

/** A delegation's own rows under the names by which they are veiled for others. */
export function ownRows(meeting: Meeting, delegationId: string): { veiledId: string; row: Row }[] {
  return meeting.rows.filter(({ request }) => request.delegationId === delegationId).map(row => ({ veiledId: veiledIdOf(meeting, row.request), row }))
}

export function isVeiledFrom(meeting: Pick<Meeting, 'modalities'>, from: Onlookers): boolean {
  return meeting.modalities.transparency[from].kind !== 'whole'
}

/** A place on the list of which one sees that it is taken, in which band, for how long and whether for the first time, but not by whom. */
function veiledRow(meeting: Meeting, { request, slot, isByHand }: Row, spoken: ReadonlySet<string>): Row {
  const requestId = veiledIdOf(meeting, request)
  const veiled: FloorRequest = {
    requestId, delegationId: requestId, capacity: veiledCapacity(request.capacity), isDignitary: request.isDignitary, details: noDetails,
    receivedAt: 0, version: 0, veil: categoryIn(meeting, request), ...(spoken.has(request.requestId) ? { wasHeard: true } : {}),
  }
  return { request: veiled, rankAt: 0, rankVersion: 0, isByHand, version: 0, ...(slot === undefined ? {} : { slot }) }
}

const veiledCapacity = (capacity: Capacity): Capacity => (capacity.kind === 'group' ? { kind: 'group', group: '…' } : capacity)

/**
 * By the entry that brought the request, of which others know the number and nothing else. Where one entry brought several,
 * by their order too.
 */
function veiledIdOf({ rows }: Meeting, { requestId, version }: FloorRequest): string {
  const together = rows.filter(({ request }) => request.version === version)
  const index = together.findIndex(({ request }) => request.requestId === requestId)
  return index <= 0 ? `veiled.${version}` : `veiled.${version}.${index}`
}
