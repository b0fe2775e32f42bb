import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { isReply, statementsOf } from '../reading.ts'

/**
 * T2: how many are inscribed: on the list, on the floor or heard, each once, but for rights of reply. What waits for the Chair
 * is not counted: the hall does not see it, and a speaking time would tell of it.
 */
export function inscribedCount(meeting: Meeting): number {
  return listedRequests(meeting).length + spokenCount(meeting)
}

/**
 * How many of the list have spoken or speak, each once; not who was brought back and stands on the list again, of whom it is
 * told where the row is veiled (V7).
 */
export function spokenCount(meeting: Meeting): number {
  const spoken = spokenIds(meeting)
  const isAgain = ({ requestId, wasHeard }: FloorRequest): boolean => wasHeard === true || spoken.has(requestId)
  return spoken.size - listedRequests(meeting).filter(isAgain).length
}

/** The list but for rights of reply, in order. */
export function listedRequests({ rows }: Meeting): FloorRequest[] {
  return rows.map(({ request }) => request).filter(isNoReply)
}

/** Those of the list who have spoken or speak, each once; one that was brought back stands on the list again as well. */
export function spokenRequests(meeting: Meeting): FloorRequest[] {
  const all = statementsOf(meeting).flatMap(({ holder }) => (holder.kind === 'request' && isNoReply(holder.request) ? [holder.request] : []))
  return [...new Map(all.map(request => [request.requestId, request])).values()]
}

export const spokenIds = (meeting: Meeting): ReadonlySet<string> => new Set(spokenRequests(meeting).map(({ requestId }) => requestId))

export const isNoReply = (request: FloorRequest): boolean => !isReply(request)
