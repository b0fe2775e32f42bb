import { event } from '../event.ts'
import { id, instant, version } from '../scalars.ts'
import { order } from './order.ts'

/** Until it is heard, a point of order or motion is its delegation's and those presiding's. */
export const ownOrderEvents = [
  event('orderRaised', { order }),
  event('orderWithdrawn', { orderId: id, delegationId: id, at: instant }),
  event('orderPutOff', { order, at: instant }),
  event('orderDeclined', { order, at: instant, version }),
  /** Undoing: it is raised and unheard, as it was. */
  event('orderReturned', { order }),
] as const
