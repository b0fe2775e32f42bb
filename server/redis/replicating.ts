import type { Redis } from 'ioredis'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { RedisLine } from './redisLine.ts'
import type { Refusals } from './refusals.ts'
import { runScript, type RedisScript } from './redisScript.ts'
import type { RedisShards } from './redisShards.ts'

interface Parts {
  /** Lines of their own where something is waited for: what waits holds up whatever is asked behind it. */
  shards: RedisShards
  /** Where it is said that too few have what is written. */
  refusals: Refusals
  /** So many replicas must have what is written before anybody is told of it; 0: none is waited for. */
  replicas: number
  patienceMs: number
}

/** What a script is run on, and whether it wrote what it was to write. */
export interface Writing {
  key: string
  script: RedisScript
  args: (line: RedisLine) => Promise<readonly string[]> | readonly string[]
  isWritten: (reply: unknown) => boolean
}

/**
 * Writes, and waits until enough replicas have it. Redis counts for each connection what that connection wrote, so the
 * question goes out on the same one, right behind, and costs no round trip more. Where fewer have it in time nobody knows
 * what becomes of it: it stands at the master, and is gone if that ends now.
 */
export class Replicating {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Rejects with `StoreAway`, also where it was written and too few have it. */
  write({ key, script, args, isWritten }: Writing): Promise<unknown> {
    return this.#parts.shards.ask(key, async (redis, line) => {
      const prepared = [await args(line)].flat()
      let reached: Promise<number> = Promise.resolve(0)
      const behind = (): void => {
        reached = this.#reached(redis)
        reached.catch(() => undefined) // told by what it waits behind, or below
      }
      const reply = await runScript(redis, script, [key], prepared, this.#parts.replicas > 0 ? behind : undefined)
      if (this.#parts.replicas > 0 && isWritten(reply)) this.#assertEnough(line, await reached)
      if (isWritten(reply)) this.#parts.refusals.taken(line.shown)
      return reply
    })
  }

  /**
   * Resolves when enough have all that was written where this key lies, by whomever, with what is found there then: on the same line, for
   * another master would confirm what it has, and need not have what was there before.
   * @param key of something that may be written
   */
  async confirm<T>(key: string, find: (redis: Redis) => Promise<T>): Promise<T> {
    const { shards, replicas, patienceMs } = this.#parts
    return shards.ask(key, async (redis, line) => {
      if (replicas === 0) return find(redis)
      const [, reached, found] = await Promise.all([redis.set(key, '', 'PX', patienceMs), this.#reached(redis), find(redis)])
      this.#assertEnough(line, reached)
      return found
    })
  }

  /** In words: which master has too few replicas that follow it. */
  async warnings(): Promise<string[]> {
    const { replicas, shards } = this.#parts
    if (replicas === 0) return []
    const found = await shards.askEach(async (redis, line) => {
      await redis.ping()
      const reached = await this.#reached(redis)
      return reached >= replicas ? [] : [`REDIS_WAIT is ${replicas}, and of the replicas of Redis at ${line.shown} only ${reached} had in time what was written there: until there are more, whatever is pressed is told to try again.`]
    })
    return found.flat()
  }

  /**
   * How many have, in time, what this connection wrote so far. `WAITAOF` would count disks; a replica that writes its file at
   * once (`appendfsync always`) says so a second later, and has it on its disk before it answers `WAIT`.
   */
  #reached(redis: Redis): Promise<number> {
    return redis.wait(this.#parts.replicas, Math.round(this.#parts.patienceMs / 2))
  }

  #assertEnough(line: RedisLine, reached: number): void {
    const { refusals, replicas } = this.#parts
    if (reached >= replicas) return
    const why = `only ${reached} of ${replicas} replicas have it`
    refusals.refused(line.shown, why)
    throw new StoreAway(why)
  }
}
