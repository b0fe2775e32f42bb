import type { Meeting } from '#shared/floor/model.ts'
import { isOpenOffer, maySwap } from '#shared/floor/placing/openOffers.ts'
import type { SwapOffer } from '#shared/floor/placing/swapOffer.ts'
import { placeOnList, rowOf } from '#shared/floor/reading.ts'

/** Why nobody can accept an offer any more that nobody has answered. */
export type Lapse = 'off' | 'gone' | 'moved' | 'kept'

/** An offer to exchange places, as one of the two looks at it. */
export interface SwapView {
  offerId: string
  /** I made it, or it was made to me. */
  side: 'by-me' | 'to-me'
  otherId: string
  stands: 'open' | 'lapsed' | NonNullable<SwapOffer['answer']>
  lapse: Lapse | null
  /** Where the two rows stand now, from 1; 0 where one is not on the list. */
  mine: number
  theirs: number
}

/** What is offered by me and to me, the oldest first: all that waits for an answer, and what became of the others. */
export function swapViews(meeting: Meeting, delegationId: string): SwapView[] {
  return meeting.swaps
    .filter(({ delegationIds }) => delegationIds.includes(delegationId))
    .map(offer => swapView(meeting, offer, offer.delegationIds[0] === delegationId))
    .filter(({ mine }) => mine > 0)
}

function swapView(meeting: Meeting, offer: SwapOffer, isByMe: boolean): SwapView {
  const { offerId, requestId, to, delegationIds: [from, other], answer } = offer
  const place = (named: string): number => placeOnList(meeting, named) ?? 0
  const stands = answer ?? (isOpenOffer(meeting, offer) ? 'open' : 'lapsed')
  const lapse = stands === 'lapsed' ? lapseOf(meeting, offer) : null
  return isByMe
    ? { offerId, side: 'by-me', otherId: other, stands, lapse, mine: place(requestId), theirs: place(to) }
    : { offerId, side: 'to-me', otherId: from, stands, lapse, mine: place(to), theirs: place(requestId) }
}

/** L30: which of the reasons. */
function lapseOf(meeting: Meeting, { requestId, to, versions }: SwapOffer): Lapse {
  if (!maySwap(meeting)) return 'off'
  const both = [requestId, to]
  if (both.some(named => rowOf(meeting, named) === null)) return 'gone'
  return both.every((named, index) => rowOf(meeting, named)?.version === versions[index]) ? 'kept' : 'moved'
}
