import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import { withRow } from '#shared/floor/withRow.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { listByRule } from '#shared/floor/placing/arrivalRow.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { placeOnList } from '#shared/floor/reading.ts'
import { isActive } from '#shared/floor/readingRequests.ts'
import { isApprovedByCategory } from '#shared/floor/requesting.ts'
import { expectedOf, type Expected } from '#client/status/expected.ts'
import type { Draft } from './draft.ts'
import { unreachedBy } from './unreached.ts'

/** Where a request would stand if it came, or were approved, now. */
export interface Guess {
  place: number
  of: number
  expected: Expected | null
  unreached: ReturnType<typeof unreachedBy>
}

/** The list as it would be with these requests on it, each placed by the same rule that the server uses. */
export function meetingWith(meeting: Meeting, requests: readonly FloorRequest[]): Meeting {
  const rows = requests.reduce((before, request) => {
    const listed = listByRule(meeting, request, { version: Number.MAX_SAFE_INTEGER, hash: GUESSED.hash }, before)
    return withRow(before, listed.row, listed.before)
  }, meeting.rows)
  return { ...meeting, rows }
}

export function guessPlace(meeting: Meeting, request: FloorRequest, at: number): Guess {
  const guessed = meetingWith(meeting, [request])
  const { requestId } = request
  return { place: placeOnList(guessed, requestId) ?? 0, of: guessed.rows.length, expected: expectedOf(guessed, requestId, at), unreached: unreachedBy(guessed, requestId, at) }
}

/** The request that a draft would become. */
export function requestFrom({ capacity, isDignitary, details }: Draft, delegationId: string, at: number): FloorRequest {
  return { requestId: `if-asked.${capacityKey(capacity)}`, delegationId, capacity, isDignitary, details, receivedAt: at, version: Number.MAX_SAFE_INTEGER }
}

/** L5, I9: on the list without waiting for the Chair, or for the desk. */
export function isAtOnce(meeting: Meeting, request: FloorRequest): boolean {
  return isApprovedByCategory(meeting, request) && !lacksCheckIn(meeting, request)
}

/** In whose name one can still ask: each only once at a time. */
export function freeCapacities(meeting: Meeting, { id, groups }: Delegation): Capacity[] {
  const all: Capacity[] = [{ kind: 'national' }, ...groups.map((group): Capacity => ({ kind: 'group', group }))]
  return all.filter(capacity => !isActive(meeting, { delegationId: id, capacity }))
}
