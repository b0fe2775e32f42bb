import type { Statement } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'

/**
 * Since when the language stays as it is, because the time of whoever speaks runs out: somebody at the rostrum then looks for
 * one figure, which must not go over to the other side of the screen. From the first warning to the end of the statement. Null: it
 * does not stay.
 */
export function heldSince(floor: Pick<Statement, 'givenAt' | 'timing'> | null, at: number): number | null {
  if (floor === null) return null
  const { warningsMs: [warning], pausedAt } = floor.timing
  const sinceMs = warning - leftMs(floor, at)
  return sinceMs < 0 ? null : (pausedAt ?? at) - sinceMs
}
