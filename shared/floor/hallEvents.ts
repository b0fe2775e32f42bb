import * as z from 'zod/mini'
import { allottingEvents } from './allotting/events.ts'
import { category } from './category.ts'
import { drawEvents } from './drawing/events.ts'
import { concludingEvents } from './concluding/events.ts'
import { event } from './event.ts'
import { holder } from './hallMeeting.ts'
import { inscribingEvents } from './inscribing/events.ts'
import { hallOrderEvents } from './interrupting/hallEvents.ts'
import { absenceOutcome, modalities } from './modalities.ts'
import { details, floorRequest, listState, phase, row, timing } from './parts.ts'
import { placingEvents } from './placing/events.ts'
import { meetingPlan } from './plan.ts'
import { id, instant, version } from './scalars.ts'
import { onlookers, veiledFrom } from './veiling/onlookers.ts'

/**
 * What everybody in the hall sees happen (SIGHT says so too, and a test holds them together). A window that only follows
 * reads these events and knows no others, which are in `events.ts`.
 */

const before = z.nullable(id)

const listEvent = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => event(type, { ...shape, veiledFrom })

export const hallEvents = [
  event('meetingCreated', { plan: meetingPlan, at: instant, version }),
  event('planChanged', { plan: meetingPlan, at: instant, version }),
  /** `approvalVersion`: the entry that set who is approved automatically. In logs of before an undoing brought older ones back. */
  event('modalitiesChanged', { modalities, at: instant, version, approvalVersion: version }),
  event('phaseChanged', { phase, at: instant }),
  event('segmentBegan', { segmentId: id, at: instant, version }),
  event('listChanged', { list: listState, at: instant }),
  event('automaticApprovalSet', { automatic: z.array(category), version }),

  // the list is the hall's
  listEvent('requestListed', { row, before, at: instant }),
  listEvent('listedDetailed', { requestId: id, details }),
  listEvent('listedWithdrawn', { requestId: id, at: instant }),
  listEvent('rowMoved', { row, before, at: instant, version }),
  listEvent('absenceNoted', { request: floorRequest, outcome: absenceOutcome, at: instant, version }),
  /** V7: the list as it is shown to those who are not shown the whole of it; `isWhole`: from now on they are. */
  event('listShown', { to: onlookers, rows: z.array(row), isWhole: z.boolean(), orderVersion: version }),

  event('floorGiven', { statementId: id, holder, segmentId: id, timing, at: instant }),
  event('clockChanged', { statementId: id, timing, at: instant }),
  event('floorEnded', { statementId: id, at: instant, version }),

  ...inscribingEvents,
  ...allottingEvents,
  ...drawEvents,
  ...hallOrderEvents,
  ...placingEvents,
  ...concludingEvents,

  // undoing
  listEvent('requestUnlisted', { requestId: id, version }),
  listEvent('absenceTakenBack', { requestId: id, delegationId: z.optional(id), version }),
  event('floorTakenBack', { statementId: id, version }),
  event('statementReopened', { statementId: id, timing, at: instant }),
  event('segmentLeft', { segmentId: id }),
] as const

export const hallEvent = z.discriminatedUnion('type', hallEvents)
