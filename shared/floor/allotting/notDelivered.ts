import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'

/** What could not be heard. */
export interface NotDelivered {
  request: FloorRequest
  /** It was on the list; else nobody had answered it. */
  isListed: boolean
  hasText: boolean
}

/**
 * T12: what could not be heard once the meeting is closed: what is left of the list, rights of reply too, then what was never
 * answered, as far as one may know of it; each with or without a written statement.
 */
export function notDelivered({ phase, rows, waiting }: Meeting): NotDelivered[] {
  if (phase.name !== 'closed') return []
  return [...rows.map(({ request }) => entry(request, true)), ...waiting.map(request => entry(request, false))]
}

const entry = (request: FloorRequest, isListed: boolean): NotDelivered => ({ request, isListed, hasText: request.hasText ?? false })
