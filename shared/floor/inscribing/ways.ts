import type { InscriptionWay } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { categoryOf } from '../bandOf.ts'
import type { FloorRequest } from '../parts.ts'

/** How a delegation is inscribed, by its category. */
export function wayOf(meeting: Meeting, delegationId: string): InscriptionWay {
  return meeting.modalities.inscription.way[categoryOf(meeting, delegationId)]
}

export function isCheckedIn({ checkedIn }: Pick<Meeting, 'checkedIn'>, delegationId: string): boolean {
  return checkedIn.some(one => one.delegationId === delegationId)
}

/**
 * I9: where a category must be checked in, its request is approved only then. A right of reply is asked in the meeting by
 * whoever was named in it; what the desk writes down never waits.
 */
export function lacksCheckIn(meeting: Meeting, { delegationId, capacity }: FloorRequest): boolean {
  return capacity.kind !== 'reply' && wayOf(meeting, delegationId) === 'checked-in' && !isCheckedIn(meeting, delegationId)
}
