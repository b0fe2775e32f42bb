import { cutAt } from '#shared/floor/concluding/cutAt.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'

/** F12: time is over, and the statement ends by itself in a moment. */
export function isBeingCut({ floor }: Meeting, at: number): boolean {
  return floor !== null && cutAt(floor) !== null && leftMs(floor, at) < 0
}
