import type { StoreLimits } from '#server/limits/storeLimits.ts'
import { countOne, showCounts, type Shown } from './shown.ts'

/** How often each limit held somebody back. */
export interface LimitsHit {
  /** The same limits, counted. @param of what they are, where others have the same names */
  counted: (limits: StoreLimits, of?: string) => StoreLimits
}

export function measureLimitsHit(shown: Shown): LimitsHit {
  const hits = new Map<string, number>()
  showCounts(shown, { name: 'rostrum_limits_hit_total', help: 'Times that a limit held somebody back, by the limit.' }, 'limit', () => hits)
  return {
    counted: (limits, of = '') => ({
      limit: (name, rate) => {
        const limit = limits.limit(name, rate)
        const shownAs: string = of + name
        hits.set(shownAs, 0)
        return {
          take: async (key, amount) => {
            const waitMs = await limit.take(key, amount)
            if (waitMs > 0) countOne(hits, shownAs)
            return waitMs
          },
        }
      },
    }),
  }
}
