import type { Meeting } from '../model.ts'
import { placesLeft } from './cap.ts'
import { reachOf, timeThatReachesAll } from './reach.ts'

/** T10: what to announce so that everybody speaks for whom there is a place; null when all are reached, or no time does it. */
export function offeredTime(meeting: Meeting, at: number): number | null {
  const mayBeHeard = placesLeft(meeting)
  const isMissed = reachOf(meeting, at).rows.some(({ isReached }, index) => !isReached && index < mayBeHeard)
  return isMissed ? timeThatReachesAll(meeting, at) : null
}
