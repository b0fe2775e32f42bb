import type { Phase, Timing } from './parts.ts'

/** F5: all the paused time of a statement, were its clock to go on at this instant, ms. */
export function pausedMsAt({ pausedMs, pausedAt }: Pick<Timing, 'pausedMs' | 'pausedAt'>, at: number): number {
  return pausedMs + at - (pausedAt ?? at)
}

/** P6: all the suspended time of a meeting, were it to go on at this instant, ms. */
export function suspendedMsAt({ suspendedMs, suspendedAt }: Pick<Phase, 'suspendedMs' | 'suspendedAt'>, at: number): number {
  return suspendedMs + at - (suspendedAt ?? at)
}
