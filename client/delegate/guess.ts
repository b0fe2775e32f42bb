import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import { arrivalRow, categoryOf, placeByRule, withRow } from '#shared/floor/ordering.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { isActive, placeOnList } from '#shared/floor/reading.ts'
import { expectedOf, type Expected } from '#client/status/expected.ts'
import type { Draft } from './draft.ts'

/** Where a request would stand if it came, or were approved, now. */
export interface Guess {
  place: number
  of: number
  expected: Expected | null
}

/** The list as it would be with these requests on it, each placed by the same rule that the server uses. */
export function meetingWith(meeting: Meeting, requests: readonly FloorRequest[]): Meeting {
  const rows = requests.reduce((before, request) => {
    const row = arrivalRow(request, Number.MAX_SAFE_INTEGER)
    return withRow(before, row, placeByRule(meeting, before, row))
  }, meeting.rows)
  return { ...meeting, rows }
}

export function guessPlace(meeting: Meeting, request: FloorRequest, at: number): Guess {
  const guessed = meetingWith(meeting, [request])
  return { place: placeOnList(guessed, request.requestId) ?? 0, of: guessed.rows.length, expected: expectedOf(guessed, request.requestId, at) }
}

/** The request that a draft would become. */
export function requestFrom({ capacity, isDignitary, details }: Draft, delegationId: string, at: number): FloorRequest {
  return { requestId: `if-asked.${capacityKey(capacity)}`, delegationId, capacity, isDignitary, details, receivedAt: at, version: Number.MAX_SAFE_INTEGER }
}

/** L5: on the list without waiting for the Chair. */
export function isAtOnce(meeting: Meeting, { delegationId, isDignitary, capacity }: FloorRequest): boolean {
  return !isDignitary && capacity.kind !== 'reply' && meeting.approval.automatic.includes(categoryOf(meeting, delegationId))
}

/** In whose name one can still ask: each only once at a time. */
export function freeCapacities(meeting: Meeting, { id, groups }: Delegation): Capacity[] {
  const all: Capacity[] = [{ kind: 'national' }, ...groups.map((group): Capacity => ({ kind: 'group', group }))]
  return all.filter(capacity => !isActive(meeting, { delegationId: id, capacity }))
}
