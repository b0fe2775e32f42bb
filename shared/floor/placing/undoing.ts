import type { Act, Done } from '../acts.ts'
import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest, Row } from '../parts.ts'
import { isInOrderAt, isPlacedByRule } from '../ordering.ts'
import { rowOf } from '../reading.ts'
import { asPlacedThen } from './orderChange.ts'
import type { Inverse } from '../undoingStatements.ts'

/** L31: the rows stand where they stood, and the offer is open again, but where the same was offered anew. A row that the rule would now have elsewhere goes on counting as placed by hand. */
export function swapBack(meeting: Meeting, act: Act, { rows: [one, other], offerId, delegationIds }: Extract<Done, { kind: 'swapped' }>, { at, version }: Context): Inverse {
  const [first, second] = [rowOf(meeting, one.request.requestId), rowOf(meeting, other.request.requestId)]
  if (first?.version !== act.version || second?.version !== act.version) return null
  const then = (row: Row, { request }: Row): Row => asPlacedThen(meeting, { ...row, request }, act.version)
  const back: [Row, Row] = [then(one, first), then(other, second)] // with the details as they are now
  const standing = meeting.rows.map(row => (row === first ? back[1] : row === second ? back[0] : row))
  const rows: [Row, Row] = [inOrderOrByHand(meeting, standing, back[0]), inOrderOrByHand(meeting, standing, back[1])]
  return [{ type: 'placesSwapped', rows, at, version }, { type: 'swapAnswered', offerId, delegationIds, answer: null, at }]
}

function inOrderOrByHand(meeting: Meeting, standing: readonly Row[], row: Row): Row {
  const others = standing.filter(other => other !== row)
  return !isPlacedByRule(row) || isInOrderAt(meeting, others, row, standing.indexOf(row)) ? row : { ...row, isByHand: true }
}

/** L27: who was carried over leaves the list, all of them or none. */
export function carryingBack(meeting: Meeting, act: Act, requests: readonly FloorRequest[], { version }: Context): Inverse {
  if (!requests.every(({ requestId }) => rowOf(meeting, requestId)?.version === act.version)) return null
  return requests.map(({ requestId }): FloorEvent => ({ type: 'requestUnlisted', requestId, version }))
}
