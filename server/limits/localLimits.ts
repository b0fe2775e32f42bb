import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Limit, Rate, StoreLimits } from './storeLimits.ts'
import { waitOf } from './waitOf.ts'

/** For one process. */
export class LocalLimits implements StoreLimits {
  limit(_name: string, { points, seconds }: Rate): Limit {
    const counted = new RateLimiterMemory({ points, duration: seconds })
    return { take: (key, amount) => waitOf(counted.consume(key, amount)) }
  }
}
