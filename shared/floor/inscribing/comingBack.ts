import type { Meeting } from '../model.ts'
import type { FloorRequest, Row } from '../parts.ts'
import { asPlacedThen } from '../placing/orderChange.ts'
import { documentOf } from './documentOf.ts'

/**
 * I25: a request as it comes back. Nobody notes anything of one that is over, so a text that was deleted after that version, and
 * that it left with, is not there any more.
 */
export function cameBack(meeting: Meeting, request: FloorRequest, since: number): FloorRequest {
  const text = documentOf(meeting, request.requestId, 'text')
  const isLost = text !== null && text.digest === null && text.version > since
  return isLost && request.hasText === true ? { ...request, hasText: false } : request
}

/** The same of the row that it stood in; L22: placed by hand, where the order is another since. */
export function rowCameBack(meeting: Meeting, row: Row, since: number): Row {
  return asPlacedThen(meeting, { ...row, request: cameBack(meeting, row.request, since) }, since)
}
