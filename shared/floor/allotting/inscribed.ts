import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { isReply, statementsOf } from '../reading.ts'

/**
 * T2: who is inscribed: on the list, on the floor or heard, each once, but for rights of reply. What waits for the Chair is
 * not counted: the hall does not see it, and a speaking time would tell of it.
 */
export function inscribed(meeting: Meeting): FloorRequest[] {
  const listed = listedRequests(meeting)
  const ids = new Set(listed.map(({ requestId }) => requestId))
  return [...listed, ...spokenRequests(meeting).filter(({ requestId }) => !ids.has(requestId))]
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

export const isNoReply = (request: FloorRequest): boolean => !isReply(request)
