import * as z from 'zod/mini'
import { act } from './acts.ts'
import { absenceOutcome, reasonToDecline } from './commands.ts'
import { holder } from './model.ts'
import { details, floorRequest, listState, phase, row, timing } from './parts.ts'
import { category, meetingPlan } from './plan.ts'
import { id, instant, version } from './scalars.ts'

/** What can have happened. Each can be understood by itself, also by somebody who did not see the ones before. */

const event = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), ...shape })

const before = z.nullable(id)

export const floorEvent = z.discriminatedUnion('type', [
  event('meetingCreated', { plan: meetingPlan, at: instant, version }),
  event('phaseChanged', { phase, at: instant }),
  event('segmentBegan', { segmentId: id, at: instant, version }),
  event('listChanged', { list: listState, at: instant }),
  event('automaticApprovalSet', { automatic: z.array(category), version }),

  // a request that waits concerns its delegation and those presiding only
  event('floorRequested', { request: floorRequest }),
  event('waitingDetailed', { requestId: id, delegationId: id, details }),
  event('waitingWithdrawn', { requestId: id, delegationId: id, at: instant }),
  event('requestDeclined', { request: floorRequest, reason: reasonToDecline, at: instant, version }),
  // the list is the hall's
  event('requestListed', { row, before, at: instant }),
  event('listedDetailed', { requestId: id, details }),
  event('listedWithdrawn', { requestId: id, at: instant }),
  event('rowMoved', { row, before, at: instant, version }),
  event('absenceNoted', { request: floorRequest, outcome: absenceOutcome, at: instant, version }),

  event('floorGiven', { statementId: id, holder, segmentId: id, timing, at: instant }),
  event('clockChanged', { statementId: id, timing, at: instant }),
  event('floorEnded', { statementId: id, at: instant, version }),

  // undoing
  event('requestUnlisted', { requestId: id, version }),
  event('requestReturned', { request: floorRequest }),
  event('absenceTakenBack', { requestId: id, version }),
  event('floorTakenBack', { statementId: id, version }),
  event('statementReopened', { statementId: id, timing, at: instant }),
  event('segmentLeft', { segmentId: id }),

  event('actNoted', { act }),
  event('actUndone', { version }),
])
export type FloorEvent = z.infer<typeof floorEvent>
export type EventType = FloorEvent['type']
