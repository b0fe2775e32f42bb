import type { ClockLook } from '#server/log/meetingLog.ts'
import type { Agreed, AgreedClock } from './agreedClock.ts'

const ROUND_TRIPS = 5
/** What departs by more is not followed, ms. */
export const DEPARTURE_MS = 2000
/** A look may be wrong by half of what its shortest trip took, ms: one that took longer would move the meeting's time by what can be seen. */
const MOST_TRIP_MS = 500
/** A look that took longer as a whole says what was so then, not now, ms. */
const MOST_LOOK_MS = ROUND_TRIPS * MOST_TRIP_MS
/** What was agreed on is of no more account when no node has lived by it for so long, ms. */
const FORGOTTEN_MS = 60_000

export interface LookParts {
  /** The time of Redis, ms since epoch. */
  askTime: () => Promise<number>
  /** Ms on a clock that only runs forward, evenly. */
  steadyNow: () => number
  agreed: AgreedClock
}

/** What one look at the clock of the store found. */
export interface Look extends ClockLook {
  agreed: Agreed
  /** It says what was so then, or nothing that is good enough. */
  isSlow: boolean
  /** By the clock of the store, as it is. */
  storeNow: number
  /** By how much that is more than what the node reckons with. */
  storeMs: number
  /** Of the meetings' time to the steady clock, by the store. */
  offsetMs: number
  /** No node has lived by what was agreed on for so long that it is of no account. */
  isForgotten: boolean
}

/** Looks at the time of Redis a few times. @param reckonedMs of the meetings' time to the steady clock, as this node has it; null before the first look. Rejects as `askTime` does. */
export async function lookAtClock({ askTime, steadyNow, agreed: common }: LookParts, reckonedMs: number | null): Promise<Look> {
  const beganAt = steadyNow()
  const agreed = await common.read()
  let best = { tripMs: Infinity, offsetMs: 0 }
  for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
    const sentAt = steadyNow()
    const timeAt = await askTime()
    const tripMs = steadyNow() - sentAt
    if (tripMs < best.tripMs) best = { tripMs, offsetMs: timeAt - (sentAt + tripMs / 2) }
  }
  const storeNow = Math.round(steadyNow() + best.offsetMs)
  const storeMs = best.offsetMs - (reckonedMs ?? best.offsetMs)
  const isForgotten = hasForgotten({ agreed, storeNow, storeMs, isFirst: reckonedMs === null })
  const aheadMs = isForgotten ? 0 : agreed.aheadMs
  const offsetMs = best.offsetMs + aheadMs
  const isSlow = best.tripMs > MOST_TRIP_MS || steadyNow() - beganAt > MOST_LOOK_MS
  return { agreed, tripMs: best.tripMs, isSlow, storeNow, storeMs, aheadMs, offsetMs, departureMs: offsetMs - (reckonedMs ?? offsetMs), isForgotten }
}

/** Whoever lives by it has not forgotten it, however long the store was away. Nor is it forgotten before the clock of the store has come to where the meetings' time was: that would go back. */
function hasForgotten({ agreed: { aheadMs, agreedAt }, storeNow, storeMs, isFirst }: Pick<Look, 'agreed' | 'storeNow' | 'storeMs'> & { isFirst: boolean }): boolean {
  const goneMs = storeNow - agreedAt
  if (Math.abs(goneMs) <= FORGOTTEN_MS) return false
  return isFirst ? goneMs < 0 || goneMs > aheadMs : Math.abs(storeMs + aheadMs) > DEPARTURE_MS
}
