import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { outcomesOf, requestOfOutcome, type Outcome } from './outcome.ts'

/**
 * What became of a delegation's other requests while one of its own is alive: the last in each capacity in which none is,
 * since that one came. Without it a request that was declined would vanish from the window without a word.
 */
export function endedBeside(meeting: Meeting, delegationId: string, alive: readonly FloorRequest[]): Outcome[] {
  const since = Math.min(...alive.map(({ receivedAt }) => receivedAt))
  const said = new Set(alive.map(({ capacity }) => capacityKey(capacity)))
  return outcomesOf(meeting, delegationId).filter(outcome => {
    const request = requestOfOutcome(outcome)
    if (outcome.at < since || request === null || said.has(capacityKey(request.capacity))) return false
    said.add(capacityKey(request.capacity))
    return true
  })
}
