import type { HeardStatement } from '../model.ts'
import { usedMs } from '../timing.ts'

/** F15: the time a heard statement took, ms: as it was corrected, else as it was measured. */
export function recordedMs(heard: HeardStatement): number {
  return heard.corrected?.usedMs ?? measuredMs(heard)
}

/** As the clock had it. */
export function measuredMs(heard: HeardStatement): number {
  return usedMs(heard, heard.endedAt)
}
