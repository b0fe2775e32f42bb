import type { Meeting } from '../model.ts'
import type { SwapOffer } from './swapOffer.ts'

/** Of what a delegation offered for rows that are gone, so many are kept, the newest: an undoing may bring a row back. */
const MOST_OF_GONE = 20

/**
 * L28: what stays of the offers when there is a new one. The newest between two delegations about a row takes the place of an older one: each
 * of them has seen both. And they do not grow for as long as somebody asks, offers and withdraws.
 */
export function offersBeside({ swaps, rows }: Pick<Meeting, 'swaps' | 'rows'>, offer: SwapOffer): SwapOffer[] {
  const others = swaps.filter(one => !isBetweenSame(one, offer))
  const ofGone = others.filter(one => one.delegationIds[0] === offer.delegationIds[0] && !rows.some(({ request }) => request.requestId === one.requestId))
  const dropped = new Set(ofGone.slice(0, -MOST_OF_GONE))
  return others.filter(one => !dropped.has(one))
}

const isBetweenSame = (one: SwapOffer, other: SwapOffer): boolean => one.requestId === other.requestId && one.delegationIds[1] === other.delegationIds[1]
