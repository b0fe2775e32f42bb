import { OFFLINE_AFTER_MS } from '#client/status/useLostAt.ts'
import type { Status } from '#client/sync/status.ts'

/** So long a server that all come back to has not counted them all, ms. */
const COUNTS_FOR_MS = 2000

/** What is said of who is there, and whether it is what was last told, or still what was told before the line was lost. */
export interface Steadied<T> {
  said: T | null
  /** The line was lost, and what is told since is not said yet. */
  wasLost: boolean
  /** Since when there is a line again, server time. */
  backAt: number | null
}

export const NOTHING_SAID: Steadied<never> = { said: null, wasLost: false, backAt: null }

/**
 * Who is there, without what a line does to it that is lost for a moment: what was known stays as long as the loss is not said either, and until
 * whoever comes back with this window has been counted again. After a longer loss nothing is said until then.
 */
export function steadied<T>({ said, wasLost, backAt }: Steadied<T>, told: T | null, { kind, lostAt }: Pick<Status, 'kind' | 'lostAt'>, now: number): Steadied<T> {
  if (kind !== 'live') return { said: lostAt !== null && now - lostAt < OFFLINE_AFTER_MS ? said : null, wasLost: true, backAt: null }
  const since = backAt ?? now
  if (!wasLost || now - since >= COUNTS_FOR_MS) return { said: told, wasLost: false, backAt: null }
  return { said, wasLost, backAt: since }
}
