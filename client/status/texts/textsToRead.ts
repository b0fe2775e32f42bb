import { textStanding, type TextStanding } from '#shared/floor/inscribing/readingText.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { allRequests } from '#shared/floor/readingRequests.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { capacityLine, delegationName, requestLine } from '#client/text/speaker.ts'

/** A text that everybody may read. */
export interface TextToRead {
  requestId: string
  name: string
  line: string | null
  standing: Exclude<TextStanding, 'embargoed'>
}

/** The texts of what was heard, the last first, and of what the closing came before. */
export function textsToRead(meeting: Meeting): TextToRead[] {
  const rows = meeting.rows.map(({ request }) => request)
  const isBack = (requestId: string): boolean => rows.some(request => request.requestId === requestId) // whoever was brought back stands there, not here
  const heard = inOrderHeard(meeting).flatMap(({ holder }) => (holder.kind === 'request' && !isBack(holder.request.requestId) ? [holder.request] : [])).toReversed()
  const all = [...heard, ...rows].filter(({ hasText }) => hasText === true)
  return all.flatMap(request => {
    const standing = textStanding(meeting, request.requestId)
    return standing === 'embargoed' ? [] : [{ requestId: request.requestId, name: delegationName(meeting, request.delegationId), line: capacityLine(request.capacity), standing }]
  })
}

/** The request as this window knows it; null: not any more. */
export function requestOf(meeting: Meeting, requestId: string): FloorRequest | null {
  return allRequests(meeting).findLast(request => request.requestId === requestId) ?? null
}

/** Whose statement it is, in one line. */
export function nameOfRequest(meeting: Meeting, requestId: string): string {
  const request = requestOf(meeting, requestId)
  return request === null ? '' : requestLine(meeting, request)
}
