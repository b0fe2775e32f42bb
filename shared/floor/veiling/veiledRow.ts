import type { Meeting } from '../model.ts'
import { spokenIds } from '../allotting/inscribed.ts'
import { bandOf, categoryIn } from '../bandOf.ts'
import type { Band } from '../bands.ts'
import type { FloorRequest, Row } from '../parts.ts'
import type { Capacity } from '../plan.ts'
import { noDetails } from '../noDetails.ts'
import { statementsOf } from '../reading.ts'
import { withHandsSeen } from './handsSeen.ts'
import type { Onlookers } from './onlookers.ts'

/** V7: the list as these onlookers are shown it, nobody's own unveiled: names of the next so many, and places of the others. */
export function shownRows(meeting: Meeting, to: Onlookers): Row[] {
  const sight = meeting.modalities.transparency[to]
  if (sight.kind === 'whole') return meeting.rows
  const named = sight.kind === 'next' ? sight.count : 0
  const [ids, spoken] = [veiledIds(meeting), spokenIds(meeting)]
  const veiled = withHandsSeen(meeting, meeting.rows.map(row => veiledRow(meeting, row, ids, spoken)))
  return [...meeting.rows.slice(0, named), ...veiled.slice(named)]
}

/** A delegation's own rows under the names by which they are veiled for others. */
export function ownRows(meeting: Meeting, delegationId: string, ids = veiledIds(meeting)): { veiledId: string; row: Row }[] {
  return meeting.rows.filter(({ request }) => request.delegationId === delegationId).map(row => ({ veiledId: veiledIdIn(ids, row), row }))
}

export function isVeiledFrom(meeting: Pick<Meeting, 'modalities'>, from: Onlookers): boolean {
  return meeting.modalities.transparency[from].kind !== 'whole'
}

/** A place on the list of which one sees that it is taken, in which band, for how long and whether for the first time, but not by whom. */
function veiledRow(meeting: Meeting, row: Row, ids: ReadonlyMap<string, string>, spoken: ReadonlySet<string>): Row {
  const { request, slot } = row
  const requestId = veiledIdIn(ids, row)
  const veiled: FloorRequest = {
    requestId, delegationId: requestId, capacity: veiledCapacity(request.capacity), isDignitary: request.isDignitary, details: noDetails,
    receivedAt: 0, version: 0, veil: categoryIn(meeting, request), ...(spoken.has(request.requestId) ? { wasHeard: true } : {}),
  }
  // Nor that somebody moved it: a mark of the hand goes with its row, and would tell who was moved, was absent or came back.
  return { request: veiled, rankAt: 0, rankVersion: 0, isByHand: false, version: 0, ...(slot === undefined ? {} : { slot }) }
}

const veiledCapacity = (capacity: Capacity): Capacity => (capacity.kind === 'group' ? { kind: 'group', group: '…' } : capacity)

/**
 * By the band of a row and its place in that, counted from the first of the band who spoke. So a row keeps its id while those
 * above it are given the floor, for everybody to see; of what is kept back, who withdraws or is absent, no id tells.
 */
export function veiledIds(meeting: Meeting): ReadonlyMap<string, string> {
  const counts = new Map<Band, number>()
  const count = (request: FloorRequest): string => {
    const band = bandOf(meeting, request)
    const n = (counts.get(band) ?? 0) + 1
    counts.set(band, n)
    return `veiled.${band}.${n}`
  }
  for (const { holder } of statementsOf(meeting)) if (holder.kind === 'request') count(holder.request)
  return new Map(meeting.rows.map(({ request }) => [request.requestId, count(request)]))
}

const veiledIdIn = (ids: ReadonlyMap<string, string>, { request }: Row): string => ids.get(request.requestId) ?? ''
