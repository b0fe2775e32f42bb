import type { Statement } from '../model.ts'
import { givenMs } from '../timing.ts'

/**
 * F12: when a statement is cut by itself: the grace after its time is over, as it was set when the floor was given. Null
 * where it is not, and while its clock stands: a pause, a suspension and added time move the cut.
 */
export function cutAt({ givenAt, timing }: Pick<Statement, 'givenAt' | 'timing'>): number | null {
  const { overTime, pausedAt, pausedMs } = timing
  return overTime?.kind !== 'cut' || pausedAt !== null ? null : givenAt + pausedMs + givenMs(timing) + overTime.graceMs
}

/** F13: what was received at this instant was received after the cut, recorded or not. */
export function isCutAt(statement: Pick<Statement, 'givenAt' | 'timing'>, receivedAt: number): boolean {
  const at = cutAt(statement)
  return at !== null && receivedAt >= at
}

/** F12: where a clock stands that is stopped at this instant: not behind the cut, which may not be recorded yet. */
export function stoppedAt(statement: Pick<Statement, 'givenAt' | 'timing'>, at: number): number {
  return Math.min(at, cutAt(statement) ?? at)
}
