import type { CommandOf } from '../commands.ts'
import { accept, noted, refuse, type Context, type Decision } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import { rowOf } from '../reading.ts'
import { exchanged, isOpenOffer, isSwappable, maySwap } from './openOffers.ts'
import type { SwapOffer } from './swapOffer.ts'

/** What two delegations agree on about their places. Those presiding see it, and do not decide. */

/** L28: for a row of another delegation in the same band; of neither that is next or protected; one open offer for a row. */
export function offerSwap(meeting: Meeting, { requestId, to }: CommandOf<'offerSwap'>, { actor, at, commandId }: Context): Decision {
  if (!maySwap(meeting)) return refuse('no-swaps')
  const [own, other] = [rowOf(meeting, requestId), rowOf(meeting, to)]
  if (own === null || other === null) return refuse('not-listed')
  const { delegationId } = own.request
  if (delegationId !== actor.delegationId) return refuse('not-yours')
  const [band, otherBand] = [bandOf(meeting, own.request), bandOf(meeting, other.request)]
  if (band !== otherBand || band === 'replies' || other.request.delegationId === delegationId) return refuse('other-band')
  if (!isSwappable(meeting, requestId) || !isSwappable(meeting, to)) return refuse('protected-place')
  const offerId = `${delegationId}.${commandId}`
  if (meeting.swaps.some(offer => offer.offerId === offerId || (offer.requestId === requestId && isOpenOffer(meeting, offer)))) return refuse('already-offered')
  const offer: SwapOffer = { offerId, requestId, to, delegationIds: [delegationId, other.request.delegationId], versions: [own.version, other.version], at, answer: null }
  return accept(...lapsedBefore(meeting, offer), { type: 'swapOffered', offer })
}

/** L28: what the row offered to others, and nobody can accept now, is taken back: an undoing would open it again beside the new one. */
function lapsedBefore({ swaps }: Meeting, { requestId, delegationIds: [, to], at }: SwapOffer): FloorEvent[] {
  const unanswered = swaps.filter(one => one.requestId === requestId && one.answer === null && one.delegationIds[1] !== to)
  return unanswered.map(({ offerId, delegationIds }) => ({ type: 'swapAnswered', offerId, delegationIds, answer: 'taken-back', at }))
}

/** L29: who was offered it accepts: the rows exchange their places at once. L31: those presiding may undo it. */
export function acceptSwap(meeting: Meeting, { offerId }: CommandOf<'acceptSwap'>, context: Context): Decision {
  const offer = findOffer(meeting, offerId, context, 1)
  if ('ok' in offer) return offer
  const [one, other] = [rowOf(meeting, offer.requestId), rowOf(meeting, offer.to)]
  if (one === null || other === null) return refuse('offer-lapsed')
  const { at, version } = context
  const { delegationIds } = offer
  return accept(
    { type: 'swapAnswered', offerId, delegationIds, answer: 'accepted', at },
    { type: 'placesSwapped', rows: exchanged([one, other], version), at, version },
    noted(context, 'delegation', { kind: 'swapped', rows: [one, other], offerId, delegationIds }),
  )
}

/** L29: who was offered it declines. */
export function declineSwap(meeting: Meeting, { offerId }: CommandOf<'declineSwap'>, context: Context): Decision {
  return close(findOffer(meeting, offerId, context, 1), 'declined', context)
}

/** L29: who offered it takes it back. */
export function takeBackSwap(meeting: Meeting, { offerId }: CommandOf<'takeBackSwap'>, context: Context): Decision {
  return close(findOffer(meeting, offerId, context, 0), 'taken-back', context)
}

function close(offer: SwapOffer | Decision, answer: 'declined' | 'taken-back', { at }: Context): Decision {
  if ('ok' in offer) return offer
  return accept({ type: 'swapAnswered', offerId: offer.offerId, delegationIds: offer.delegationIds, answer, at })
}

/** V3: an offer between others is answered like one that does not exist. `side`: whose it is to answer. */
function findOffer(meeting: Meeting, offerId: string, { actor }: Context, side: 0 | 1): SwapOffer | Decision {
  const offer = meeting.swaps.find(one => one.offerId === offerId && one.delegationIds.some(delegationId => delegationId === actor.delegationId))
  if (offer === undefined) return refuse('unknown-offer')
  if (offer.delegationIds[side] !== actor.delegationId) return refuse('not-yours')
  return isOpenOffer(meeting, offer) ? offer : refuse('offer-lapsed')
}
