import type { Meeting } from '../model.ts'
import { listedRequests, spokenCount } from './inscribed.ts'

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
  return new Set(listedRequests(meeting).slice(placesLeft(meeting)).map(({ requestId }) => requestId))
}

/** T4: this row stands beyond the cap. */
export function isBeyondCap(meeting: Meeting, requestId: string): boolean {
  return beyondCap(meeting).has(requestId)
}
