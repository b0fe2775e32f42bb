import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { OpenRedis } from '#server/redis/openRedis.ts'
import type { RedisLine } from '#server/redis/redisLine.ts'
import type { Limit, Rate, StoreLimits } from './storeLimits.ts'
import { waitOf } from './waitOf.ts'

/**
 * What was counted here is told to the store together, after so long, ms. Told at once it would go before the very press that it
 * counts, and Redis would write both to its disk, one after the other.
 */
const TELL_MS = 100

/**
 * For any number of nodes on one Redis. Each decides by what it knows and tells Redis afterwards. What is over the limit is not
 * told, so a flood does not reach Redis.
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
    const tellOne = async (key: string, amount: number): Promise<void> => {
      const line = this.#open.shards.lineOf(`{${key}}`)
      const blockMs = line === null ? 0 : await tell(limiterAt(line), `{${key}}`, amount)
      if (blockMs > 0) await here.block(key, blockMs / 1000)
    }
    const untold = new Map<string, number>()
    const tellAll = (): void => {
      for (const [key, amount] of untold) void tellOne(key, amount)
      untold.clear()
    }
    const note = (key: string, amount: number): void => {
      if (untold.size === 0) setTimeout(tellAll, TELL_MS).unref()
      untold.set(key, (untold.get(key) ?? 0) + amount)
    }
    return {
      take: (key, amount = 1) =>
        waitOf(here.consume(key, amount)).then(waitMs => {
          if (waitMs === 0) note(key, amount)
          return waitMs
        }),
    }
  }
}

/** How long nobody has any left, ms. */
async function tell(everywhere: RateLimiterRedis, key: string, amount: number): Promise<number> {
  try {
    const { remainingPoints, msBeforeNext } = await everywhere.consume(key, amount)
    return remainingPoints > 0 ? 0 : msBeforeNext
  } catch (cause) {
    return cause instanceof RateLimiterRes ? cause.msBeforeNext : 0 // Redis is away: it says so itself
  }
}
