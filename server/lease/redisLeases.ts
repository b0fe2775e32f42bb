import type { OpenRedis } from '#server/redis/openRedis.ts'
import { redisScript, runScript } from '#server/redis/redisScript.ts'
import type { LeaseStore } from './leaseStore.ts'

const takeScript = redisScript(import.meta.resolve('#server/lease/take.lua'))
const releaseScript = redisScript(import.meta.resolve('#server/lease/release.lua'))

const keyOf = (name: string): string => `rostrum:lease:{${name}}`

/** For any number of nodes on one Redis; a lease ends by the clock of that Redis. */
export class RedisLeases implements LeaseStore {
  readonly #open: OpenRedis

  constructor(open: OpenRedis) {
    this.#open = open
  }

  async take(name: string, holder: string, ttlMs: number): Promise<boolean> {
    const key = keyOf(name)
    return (await this.#open.shards.ask(key, redis => runScript(redis, takeScript, [key], [holder, String(ttlMs)]))) === 1
  }

  async release(name: string, holder: string): Promise<void> {
    const key = keyOf(name)
    await this.#open.shards.ask(key, redis => runScript(redis, releaseScript, [key], [holder]))
  }
}
