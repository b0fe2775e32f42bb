import type { FloorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import type { Meeting } from '../model.ts'
import { requestOnFloor } from '../reading.ts'
import { areSame } from '../same.ts'
import { onlookers, type Onlookers } from './onlookers.ts'
import { isVeiledFrom, ownRows, shownRows, veiledIds } from './veiledRow.ts'
import { VEILED } from './veiledEvents.ts'

/**
 * V7: where an audience is not shown the whole list, what happens to its rows is kept from it, and the entry says besides
 * how the list looks to it. V8: a change of that setting sends what was hidden, or takes it back.
 */
export function veil(before: Meeting, events: readonly FloorEvent[]): FloorEvent[] {
  // A window does not know what is kept from others, and need not; where all is shown, nothing is reckoned.
  const mayConcern = onlookers.options.some(one => isVeiledFrom(before, one)) || events.some(({ type }) => type === 'modalitiesChanged')
  if (before.sees !== 'presiding' || !mayConcern) return [...events]
  const after = events.reduce(evolve, before)
  const concerned = onlookers.options.filter(one => isVeiledFrom(before, one) || isVeiledFrom(after, one))
  const from = concerned.filter(one => isVeiledFrom(after, one))
  return [...events.flatMap(event => kept(event, from)), ...concerned.flatMap(to => shown(before, after, to))]
}

function kept(event: FloorEvent, from: Onlookers[]): FloorEvent[] {
  if (from.length === 0 || !VEILED.has(event.type) || 'veiledFrom' in event) return [event]
  // Of several who are checked in each learns of itself.
  if (event.type === 'delegationsCheckedIn') return event.delegationIds.map((delegationId): FloorEvent => ({ ...event, delegationIds: [delegationId], veiledFrom: from }))
  return [{ ...event, veiledFrom: from } as FloorEvent]
}

function shown(before: Meeting, after: Meeting, to: Onlookers): FloorEvent[] {
  const own = to === 'delegations' ? ownShown(before, after) : []
  const isSame = areSame([isVeiledFrom(before, to), before.orderVersion, shownRows(before, to)], [isVeiledFrom(after, to), after.orderVersion, shownRows(after, to)])
  if (isSame) return own
  return [...own, { type: 'listShown', to, rows: shownRows(after, to), isWhole: !isVeiledFrom(after, to), orderVersion: after.orderVersion }]
}

/** To each delegation what is its own among the places it is shown: to whom that has changed, or to all. */
function ownShown(before: Meeting, after: Meeting): FloorEvent[] {
  const isVeiled = isVeiledFrom(after, 'delegations')
  const [idsBefore, idsAfter] = [veiledIds(before), veiledIds(after)]
  const isForAll = isMovedUnseen(before, after, idsBefore, idsAfter)
  const delegationIds = new Set([...before.rows, ...after.rows].map(({ request }) => request.delegationId))
  return [...delegationIds].flatMap((delegationId): FloorEvent[] => {
    const known = isVeiledFrom(before, 'delegations') ? ownRows(before, delegationId, idsBefore) : []
    const rows = isVeiled ? ownRows(after, delegationId, idsAfter) : []
    return !isForAll && areSame(known, rows) ? [] : [{ type: 'ownRowsShown', delegationId, rows }]
  })
}

/** A row is gone, and not to the floor, or stands in another place: everybody can count how many are told of it, and that would say which. */
function isMovedUnseen({ rows }: Meeting, after: Meeting, idsBefore: ReadonlyMap<string, string>, idsAfter: ReadonlyMap<string, string>): boolean {
  const speaking = requestOnFloor(after)?.requestId
  return rows.some(({ request: { requestId } }) => requestId !== speaking && idsBefore.get(requestId) !== idsAfter.get(requestId))
}
