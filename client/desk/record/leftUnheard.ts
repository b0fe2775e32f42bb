import type { Meeting } from '#shared/floor/model.ts'
import { allRequests, isIn } from '#shared/floor/readingRequests.ts'
import { unheardOf, type UnheardRequest } from '#shared/floor/speeches/unheardOf.ts'

/** Whoever could not speak. Who asked again in the same capacity is what became of that request: heard, or left on the list. */
export function leftUnheard(meeting: Meeting): UnheardRequest[] {
  const all = allRequests(meeting)
  return unheardOf(meeting).filter(({ request }) => !all.some(later => later.version > request.version && isIn(later, request.delegationId, request.capacity)))
}
