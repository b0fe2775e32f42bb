import { evolve } from '#shared/floor/evolve.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Item } from './entry.ts'

/** The meeting after an item: the events one sees, in order. */
export function fold(meeting: Meeting, one: Item): Meeting {
  if ('from' in one) return meeting
  return one.events.reduce((state, event) => ('hash' in event ? state : evolve(state, event.value)), meeting)
}
