import { yieldableMs } from '#shared/floor/concluding/yieldableMs.ts'
import type { Meeting } from '#shared/floor/model.ts'

/** What whoever speaks may yield at an instant, ms; 0 also where there is nobody to yield it to, or an order is heard. */
export function mayYieldMs(meeting: Meeting, at: number): number {
  return meeting.rows.length === 0 || meeting.interruption !== null || meeting.phase.name !== 'open' ? 0 : yieldableMs(meeting, at)
}
