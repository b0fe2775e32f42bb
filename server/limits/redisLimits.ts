import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { OpenRedis } from '#server/redis/openRedis.ts'
import type { RedisLine } from '#server/redis/redisLine.ts'
import type { Limit, Rate, StoreLimits } from './storeLimits.ts'
import { waitOf } from './waitOf.ts'

/**
 * For any number of nodes on one Redis. Each decides by what it knows and tells Redis afterwards: asked first, Redis would
 * write each press to its disk once more before the press is even looked at. What is over the limit is not told, so a flood
 * does not reach Redis.
 */
export class RedisLimits implements StoreLimits {
  readonly #open: OpenRedis

  constructor(open: OpenRedis) {
    this.#open = open
  }

  limit(name: string, { points, seconds }: Rate): Limit {
    const here = new RateLimiterMemory({ points, duration: seconds })
    const everywhere = new WeakMap<RedisLine, RateLimiterRedis>() // one at each master: a key is counted where it lies
    const limiterAt = (line: RedisLine): RateLimiterRedis => {
      const limiter = everywhere.get(line) ?? new RateLimiterRedis({ storeClient: line.redis, points, duration: seconds, keyPrefix: `rostrum:limit:${name}`, rejectIfRedisNotReady: true })
      everywhere.set(line, limiter)
      return limiter
    }
    return {
      take: async (key, amount) => {
        const waitMs = await waitOf(here.consume(key, amount))
        const line = this.#open.shards.lineOf(`{${key}}`)
        if (waitMs === 0 && line !== null) void tell(limiterAt(line), `{${key}}`, amount).then(blockMs => (blockMs > 0 ? here.block(key, blockMs / 1000) : undefined))
        return waitMs
      },
    }
  }
}

/** How long nobody has any left, ms. */
async function tell(everywhere: RateLimiterRedis, key: string, amount?: number): Promise<number> {
  try {
    const { remainingPoints, msBeforeNext } = await everywhere.consume(key, amount)
    return remainingPoints > 0 ? 0 : msBeforeNext
  } catch (cause) {
    return cause instanceof RateLimiterRes ? cause.msBeforeNext : 0 // Redis is away: it says so itself
  }
}
