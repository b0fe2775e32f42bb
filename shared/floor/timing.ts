import type { Statement } from './model.ts'
import type { Timing } from './parts.ts'

/** Time is derived from the state and an instant; nobody broadcasts it. */

/** C1: the time a statement has used at an instant, ms. Never below zero. */
export function usedMs({ givenAt, timing }: Pick<Statement, 'givenAt' | 'timing'>, at: number): number {
  return Math.max(0, (timing.pausedAt ?? at) - givenAt - timing.pausedMs)
}

/** C2: what it was given in all, with what was added, ms. */
export function givenMs(timing: Timing): number {
  return Math.max(0, timing.allottedMs + timing.addedMs)
}

/** C3: what is left at an instant, ms; below zero when time is over (F8: counted, not cut). */
export function leftMs(statement: Pick<Statement, 'givenAt' | 'timing'>, at: number): number {
  return givenMs(statement.timing) - usedMs(statement, at)
}

export type TimePhase = 'running' | 'warning' | 'late' | 'over'

/** C4: what the clock says at an instant; the thresholds are the meeting's. */
export function timePhase(statement: Pick<Statement, 'givenAt' | 'timing'>, at: number): TimePhase {
  const left = leftMs(statement, at)
  const [warning, late] = statement.timing.warningsMs
  if (left < 0) return 'over'
  if (left <= late) return 'late'
  return left <= warning ? 'warning' : 'running'
}
