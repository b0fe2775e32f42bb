import type { Context } from '../decision.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { lotOf } from './lots.ts'
import { drawOf, isEntrant } from './readingDraws.ts'

/** Behind every lot, for no base64url holds it. */
const LATE = '~'
const DIGITS = 10

/**
 * D7: by what a row stands in a drawn band: its lot. D5: who came too late stands behind those drawn, by arrival, or by
 * the order that holds when it is listed (`late`). D12: behind
 * those of an earlier window. Null: nothing was drawn for it.
 */
export function rankByLot(meeting: Meeting, request: FloorRequest, hash: Context['hash'], late = ''): string | null {
  const draw = drawOf(meeting, request)
  if (draw?.revealed == null || draw.cut === null) return null
  const lot = isEntrant(draw, request) ? lotOf(request, draw.revealed.seed, draw.cut.head, hash) : LATE + late
  return `${String(draw.from).padStart(DIGITS, '0')}.${lot}`
}

/** Those listed together, as they are placed one after the other: by their lots, so that the first get the first places there are. */
export function inOrderOfLots(meeting: Meeting, requests: readonly FloorRequest[], hash: Context['hash']): FloorRequest[] {
  if (meeting.draws.length === 0) return [...requests]
  const ranks = new Map(requests.map(request => [request, rankByLot(meeting, request, hash) ?? '']))
  const rankOf = (request: FloorRequest): string => ranks.get(request) ?? ''
  return requests.toSorted((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(one) < rankOf(other) ? -1 : 1))
}
