import * as z from 'zod/mini'
import { id, instant, version } from '../scalars.ts'

/** What became of an offer; null while nobody has answered. */
export const swapAnswer = z.enum(['accepted', 'declined', 'taken-back'])

/** L28: one delegation's offer to another to exchange the places of two rows. */
export const swapOffer = z.strictObject({
  offerId: id,
  /** The row of who offers, and the row it would have instead. */
  requestId: id,
  to: id,
  /** Who offers, and to whom. */
  delegationIds: z.tuple([id, id]),
  /** The entries that had put the two rows in their places: the offer is of these places and no others. */
  versions: z.tuple([version, version]),
  at: instant,
  answer: z.nullable(swapAnswer),
})
export type SwapOffer = z.infer<typeof swapOffer>
