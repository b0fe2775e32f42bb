import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'
import { protectedCount } from './protectedPlaces.ts'

/** The place nearest to this index that a rule may fill: behind the protected rows (L23) and between no two that keep together (L26). */
export function freePlace(meeting: Meeting, rows: readonly Row[], index: number): number {
  const first = protectedCount(meeting, rows)
  let place = Math.max(index, first)
  while (place > first && keepsTogether(rows, place)) place -= 1
  return behindNeighbours(rows, place)
}

/** From here down, the first place that is between no two rows that keep together. */
export function behindNeighbours(rows: readonly Row[], index: number): number {
  let place = index
  while (keepsTogether(rows, place)) place += 1
  return place
}

/** L26: the row above this place was placed by hand before the one below it. */
function keepsTogether(rows: readonly Row[], index: number): boolean {
  const neighbour = rows[index - 1]?.beforeId
  return neighbour !== undefined && neighbour === rows[index]?.request.requestId
}
