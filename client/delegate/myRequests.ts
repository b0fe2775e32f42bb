import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { placeOnList, requestOnFloor } from '#shared/floor/reading.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import type { Pending } from '#shared/sync/replica.ts'
import { nextUp } from '#client/status/nextUp.ts'

/** How a request of mine stands. */
export type Standing = 'speaking' | 'next' | 'listed' | 'waiting' | 'sending'

export interface MyRequest {
  request: FloorRequest
  standing: Standing
  /** On the list, from 1; null while it waits or has the floor. */
  place: number | null
}

const URGENCY: readonly Standing[] = ['speaking', 'next', 'listed', 'waiting', 'sending']

/** The requests of a delegation that are alive, the most urgent first. `pending`: what this window is still sending. */
export function myRequests(meeting: Meeting, delegationId: string, pending: readonly Pending[]): MyRequest[] {
  const sending = new Set(pending.filter(({ command }) => command.type === 'requestFloor').map(({ commandId }) => `${delegationId}.${commandId}`))
  const urgency = ({ standing, place }: MyRequest): number => URGENCY.indexOf(standing) * 10_000 + (place ?? 0)
  return requestsOf(meeting, delegationId)
    .map((request): MyRequest => {
      const place = placeOnList(meeting, request.requestId)
      return { request, place, standing: sending.has(request.requestId) ? 'sending' : standingOf(meeting, request, place) }
    })
    .toSorted((one, other) => urgency(one) - urgency(other))
}

function standingOf(meeting: Meeting, { requestId }: FloorRequest, place: number | null): Standing {
  if (requestOnFloor(meeting)?.requestId === requestId) return 'speaking'
  if (place === null) return 'waiting'
  const next = meeting.phase.name === 'open' ? nextUp(meeting) : null
  return next?.kind === 'request' && next.request.requestId === requestId ? 'next' : 'listed'
}
