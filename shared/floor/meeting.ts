import * as z from 'zod/mini'
import { act } from './acts.ts'
import { reasonToDecline } from './commands.ts'
import { hallMeeting } from './hallMeeting.ts'
import { floorRequest, veiledOwn } from './parts.ts'
import { declinedOrder, order } from './interrupting/order.ts'
import { knownDocument } from './inscribing/documents.ts'
import { swapOffer } from './placing/swapOffer.ts'
import { id, instant, version } from './scalars.ts'
import { onlookers } from './veiling/onlookers.ts'

export const declined = z.strictObject({ request: floorRequest, reason: reasonToDecline, at: instant, version })

/** Everything a meeting is, folded from its log. Plain data: it travels as a snapshot. */
export const meeting = z.extend(hallMeeting, {
  /** Requests that wait for the Chair, oldest first. */
  waiting: z.array(floorRequest),
  declined: z.array(declined),
  /** L28: the last offer of each row to each delegation to exchange places, with what became of it; seen by the two and those presiding. */
  swaps: z.array(swapOffer),
  /** F10: whose statement was asked to conclude. */
  concluding: z.array(z.strictObject({ statementId: id, delegationId: id, at: instant, version })),
  /** I11: what is known of the documents beside the log, one for each request and kind; seen by its delegation and those presiding. */
  documents: z.array(knownDocument),
  sees: z.enum(['presiding', ...onlookers.options]),
  /** V7: what stands on the list of a delegation that is not shown the whole of it. */
  ownRows: z.array(veiledOwn),
  /** Points of order and motions that are raised and unheard, oldest first; those that were declined. */
  orders: z.array(order),
  declinedOrders: z.array(declinedOrder),
  /** What those presiding did last, newest at the end: what can be undone. */
  acts: z.array(act),
})
