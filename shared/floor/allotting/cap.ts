import type { Meeting } from '../model.ts'
import { isNoReply, spokenCount } from './inscribed.ts'

/**
 * T4: how many of the list may still be heard, from its top; without a cap all. Who was brought back stands on the list and
 * is not counted among those who have spoken.
 */
export function placesLeft(meeting: Meeting): number {
  const { timePolicy } = meeting.modalities
  return timePolicy.kind === 'cap' ? Math.max(0, timePolicy.most - spokenCount(meeting)) : Infinity
}

/** T4: what stands on the list beyond the cap. A right of reply never does. */
export function beyondCap(meeting: Meeting): ReadonlySet<string> {
  const counted = meeting.rows.filter(({ request }) => isNoReply(request))
  return new Set(counted.slice(placesLeft(meeting)).map(({ request }) => request.requestId))
}

/** T4: this row stands beyond the cap. */
export function isBeyondCap(meeting: Meeting, requestId: string): boolean {
  return beyondCap(meeting).has(requestId)
}
