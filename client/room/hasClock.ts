import type { Meeting } from '#shared/floor/model.ts'
import { stageOf } from '#client/status/stage.ts'

/** Somebody speaks, is called, or waits until a point of order is over: there is a time to count. */
export function hasClock(meeting: Meeting): boolean {
  const { kind } = stageOf(meeting)
  return kind === 'speaking' || kind === 'called' || (kind === 'order' && meeting.floor !== null)
}
