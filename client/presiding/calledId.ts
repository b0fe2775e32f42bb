import type { Meeting } from '#shared/floor/model.ts'
import { nextUp } from '#client/status/nextUp.ts'

/** The request that is called, and may turn out to be absent; nobody is called while a point of order is heard. */
export function calledId(meeting: Meeting): string | null {
  const next = nextUp(meeting)
  return meeting.floor === null && meeting.interruption === null && next?.kind === 'request' ? next.request.requestId : null
}
