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
    return (await this.#open.line.ask(redis => runScript(redis, takeScript, [keyOf(name)], [holder, String(ttlMs)]))) === 1
  }

  async release(name: string, holder: string): Promise<void> {
    await this.#open.line.ask(redis => runScript(redis, releaseScript, [keyOf(name)], [holder]))
  }
}
