import { BAND_OF, type Band } from './bands.ts'
import type { Category } from './category.ts'
import type { Meeting } from './model.ts'
import type { FloorRequest } from './parts.ts'
import { delegationOf } from './reading.ts'

const isState = (category: Category): boolean => category === 'member-state' || category === 'observer-state'

/**
 * L10: the band a request is heard in. A group's spokesperson speaks with the groups even when an observer;
 * organizations that speak jointly stay in their own band.
 */
export function bandOf(meeting: Meeting, request: FloorRequest): Band {
  if (request.capacity.kind === 'reply') return 'replies'
  const category = categoryIn(meeting, request)
  if (request.isDignitary || (request.capacity.kind === 'group' && isState(category))) return 'priority'
  return BAND_OF[category]
}

/** The category of a delegation of the meeting. */
export function categoryOf(meeting: Meeting, delegationId: string): Category {
  return delegationOf(meeting, delegationId)?.category ?? 'ngo'
}

/** The category of whose request it is. */
export function categoryIn(meeting: Meeting, { veil, delegationId }: Pick<FloorRequest, 'veil' | 'delegationId'>): Category {
  return veil ?? categoryOf(meeting, delegationId)
}
