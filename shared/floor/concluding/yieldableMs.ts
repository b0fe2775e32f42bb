import type { Meeting } from '../model.ts'
import { DAY_MS } from '../scalars.ts'
import { leftMs } from '../timing.ts'
import { onlookers } from '../veiling/onlookers.ts'
import { isVeiledFrom } from '../veiling/veiledRow.ts'

const SECOND_MS = 1000

/** F17: what whoever speaks could yield at an instant, in whole seconds and at most a day, ms; 0 where nothing may be yielded. */
export function yieldableMs(meeting: Meeting, at: number): number {
  const { floor } = meeting
  if (floor === null || floor.holder.kind === 'podium' || !mayYield(meeting)) return 0
  return Math.max(0, Math.min(DAY_MS, Math.floor(leftMs(floor, at) / SECOND_MS) * SECOND_MS))
}

/** Where the list, or part of it, is kept from some, a yielding would tell them who stands on it. */
function mayYield(meeting: Meeting): boolean {
  return meeting.modalities.mayYieldTime && !onlookers.options.some(one => isVeiledFrom(meeting, one))
}
