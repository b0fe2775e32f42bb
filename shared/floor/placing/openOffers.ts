import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'
import { rowOf } from '../reading.ts'
import { protectedCount } from './protectedPlaces.ts'
import type { SwapOffer } from './swapOffer.ts'
import { isVeiledFrom } from '../veiling/veiledRow.ts'

/**
 * L30: an offer is open while nobody has answered it, swaps may be offered, and both rows stand in the places it is of, next
 * and protected no more than then. Derived, so that what an undoing gives back is offered again.
 */
export function isOpenOffer(meeting: Meeting, { requestId, to, versions, answer }: SwapOffer): boolean {
  if (answer !== null || !maySwap(meeting)) return false
  return [requestId, to].every((named, index) => rowOf(meeting, named)?.version === versions[index] && isSwappable(meeting, named))
}

/** L28: swaps may be offered, and those who would see whose places are which. */
export function maySwap(meeting: Pick<Meeting, 'modalities'>): boolean {
  return meeting.modalities.mayOfferSwaps && !isVeiledFrom(meeting, 'delegations')
}

/** L28: on the list, and neither next nor protected. */
export function isSwappable(meeting: Meeting, requestId: string): boolean {
  const index = meeting.rows.findIndex(row => row.request.requestId === requestId)
  return index >= Math.max(1, protectedCount(meeting))
}

export function openOffers(meeting: Meeting): SwapOffer[] {
  return meeting.swaps.filter(offer => isOpenOffer(meeting, offer))
}

/** L29: the two rows of an offer as they stand when they have exchanged their places, each by hand. */
export function exchanged([one, other]: readonly [Row, Row], version: number): [Row, Row] {
  return [inPlaceOf(one, other, version), inPlaceOf(other, one, version)]
}

/** The slot belongs to the place. */
function inPlaceOf({ beforeId: _beforeId, isHeldBack: _isHeldBack, slot: _slot, ...row }: Row, { slot }: Row, version: number): Row {
  return { ...row, ...(slot === undefined ? {} : { slot }), isByHand: true, version }
}
