import { event } from '../event.ts'
import { id, instant } from '../scalars.ts'
import { hearing } from './order.ts'

/** What the hall sees happen to points of order and motions, once they are heard. */
export const hallOrderEvents = [
  event('orderHeard', { hearing, at: instant }),
  /** It is before the hall, as it now stands: also again, after it had been decided. */
  event('hearingChanged', { hearing, at: instant }),
  event('orderSettled', { hearing, at: instant }),
  event('hearingTakenBack', { orderId: id, at: instant }),
] as const
