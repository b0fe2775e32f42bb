import type { EventType, FloorEvent } from './events.ts'
import type { Actor, Meeting } from './model.ts'
import { isPresiding } from './permissions.ts'

/** Who looks: everybody in the hall, those presiding, or one delegation (the hall and what is its own). */
export type Audience = 'hall' | 'presiding' | `own:${string}`

/** V1: event type -> who sees it. `own` is the delegation concerned and those presiding. The only place that says so. */
export const SIGHT: Record<EventType, 'hall' | 'own' | 'presiding'> = {
  meetingCreated: 'hall',
  phaseChanged: 'hall',
  segmentBegan: 'hall',
  listChanged: 'hall',
  automaticApprovalSet: 'hall',
  floorRequested: 'own',
  waitingDetailed: 'own',
  waitingWithdrawn: 'own',
  requestDeclined: 'own',
  requestListed: 'hall',
  listedDetailed: 'hall',
  listedWithdrawn: 'hall',
  rowMoved: 'hall',
  absenceNoted: 'hall',
  floorGiven: 'hall',
  clockChanged: 'hall',
  floorEnded: 'hall',
  requestUnlisted: 'hall',
  requestReturned: 'own',
  absenceTakenBack: 'hall',
  floorTakenBack: 'hall',
  statementReopened: 'hall',
  segmentLeft: 'hall',
  actNoted: 'presiding',
  actUndone: 'presiding',
}

/** The audience an actor belongs to. */
export function audienceOf(actor: Pick<Actor, 'role' | 'delegationId'>): Audience {
  if (isPresiding(actor.role) || actor.role === 'clock') return 'presiding'
  return actor.role === 'delegation' && actor.delegationId !== null ? `own:${actor.delegationId}` : 'hall'
}

/** The delegation an `own` event concerns; null for every other event. */
export function concernedBy(event: FloorEvent): string | null {
  if (SIGHT[event.type] !== 'own') return null
  if ('request' in event) return event.request.delegationId
  return 'delegationId' in event ? event.delegationId : null
}

/** V1. */
export function maySee(audience: Audience, event: FloorEvent): boolean {
  if (audience === 'presiding' || SIGHT[event.type] === 'hall') return true
  return SIGHT[event.type] === 'own' && audience === `own:${concernedBy(event)}`
}

/** V2: the meeting as an audience may know it: what folding its redacted entries gives. */
export function redactMeeting(meeting: Meeting, audience: Audience): Meeting {
  if (audience === 'presiding') return meeting
  const isOwn = (delegationId: string): boolean => audience === `own:${delegationId}`
  return {
    ...meeting,
    waiting: meeting.waiting.filter(request => isOwn(request.delegationId)),
    declined: meeting.declined.filter(declined => isOwn(declined.request.delegationId)),
    acts: [],
  }
}
