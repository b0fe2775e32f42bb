import * as z from 'zod/mini'
import { act } from './acts.ts'
import { ownAllottingEvents } from './allotting/events.ts'
import { reasonToDecline } from './commands.ts'
import { ownConcludingEvents } from './concluding/events.ts'
import { event } from './event.ts'
import { hallEvents } from './hallEvents.ts'
import { details, floorRequest, veiledOwn } from './parts.ts'
import { ownOrderEvents } from './interrupting/events.ts'
import { ownInscribingEvents } from './inscribing/ownEvents.ts'
import { ownPlacingEvents } from './placing/ownEvents.ts'
import { id, instant, version } from './scalars.ts'

/**
 * What can have happened. Each can be understood by itself, also by somebody who did not see the ones before. What the
 * whole hall sees stands in `hallEvents.ts`; here is what only some see.
 */
export const floorEvent = z.discriminatedUnion('type', [
  ...hallEvents,

  // a request that waits concerns its delegation and those presiding only
  event('floorRequested', { request: floorRequest }),
  event('waitingDetailed', { requestId: id, delegationId: id, details }),
  event('waitingWithdrawn', { requestId: id, delegationId: id, at: instant }),
  event('requestDeclined', { request: floorRequest, reason: reasonToDecline, at: instant, version }),
  event('requestReturned', { request: floorRequest }),
  ...ownAllottingEvents,
  ...ownPlacingEvents,
  ...ownConcludingEvents,
  ...ownInscribingEvents,
  /** V7: a delegation's own rows, where it is not shown the whole list. */
  event('ownRowsShown', { delegationId: id, rows: z.array(veiledOwn) }),
  ...ownOrderEvents,

  event('actNoted', { act }),
  event('actUndone', { version }),
])
export type FloorEvent = z.infer<typeof floorEvent>
export type EventType = FloorEvent['type']
