import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'

/**
 * What became of a request that was not heard: on the list, or not answered yet; left on it, or never answered, when the
 * meeting was closed (T12); struck from it when absent; declined.
 */
export type Unheard = 'on-list' | 'waiting' | 'not-reached' | 'not-answered' | 'absent' | 'declined'

export interface UnheardRequest {
  request: FloorRequest
  outcome: Unheard
  hasText: boolean
}

/**
 * Whoever asked for the floor and was not heard, as far as the reader of this state may know of it: the hall is shown
 * neither what waits nor what was declined. What was withdrawn, in a window or on paper, is nothing any more (L8).
 */
export function unheardOf({ phase, rows, waiting, absences, declined }: Meeting): UnheardRequest[] {
  const isOver = phase.name === 'closed'
  const one = (outcome: Unheard) => ({ request }: { request: FloorRequest }): UnheardRequest => ({ request, outcome, hasText: request.hasText ?? false })
  return [
    ...rows.map(one(isOver ? 'not-reached' : 'on-list')),
    ...waiting.map(request => one(isOver ? 'not-answered' : 'waiting')({ request })),
    // Whoever fell behind is still on the list, or was heard.
    ...absences.filter(({ outcome }) => outcome === 'struck').map(one('absent')),
    ...declined.map(one('declined')),
  ]
}
