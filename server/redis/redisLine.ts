import { Redis } from 'ioredis'
import { StoreAway, StoreFull } from '#server/log/meetingLog.ts'
import { steadyNow } from '#server/log/steadyNow.ts'
import type { Outages } from './outages.ts'
import type { Refusals } from './refusals.ts'
import { shownOptions } from './redisOptions.ts'
import type { RedisAddress } from './redisPlaces.ts'

export interface LineOptions {
  to: RedisAddress
  /** Where it is said that the line is down. */
  outages: Outages
  /** Where it is said that it takes no writing. */
  refusals?: Refusals | undefined
  /** How long anything waits for the line, and then for its answer, ms. */
  patienceMs: number
}

const LONGEST_PAUSE_MS = 2000
/** Where another takes over within a second or two, nobody waits longer than so for the next try. */
const LONGEST_OF_SEVERAL_MS = 200
/** The clock of a Redis is looked at again after so long. */
const TIME_KEPT_MS = 3000
/** It cannot write its file, may take no more memory, or has fewer replicas than it must have: nothing was written. */
const NO_ROOM = /\bMISCONF\b|\bOOM command not allowed\b|\bNOREPLICAS\b/
/** A master that became a replica takes nothing any more: another is asked for. */
const DEMOTED = /^READONLY|^MASTERDOWN/

/**
 * One line to Redis. What is asked over it is sent once and never again by itself, and never waits for long: a command
 * that slept in a queue would act when nobody expects it any more. The line itself comes back with growing pauses.
 */
export class RedisLine {
  readonly redis: Redis
  readonly shown: string
  readonly #patienceMs: number
  readonly #outages: Outages
  readonly #refusals: Refusals | undefined
  /** To be called when the line comes up, or has ended for good. */
  readonly #waiting = new Set<() => void>()
  #problem: string | null = null
  #isClosed = false
  /** How far the clock of this Redis is ahead of the steady one of this node, and when that was looked at; null: not since the line is up. */
  #clock: { aheadMs: number; at: number } | null = null

  constructor({ to, outages, refusals, patienceMs }: LineOptions, isOfSeveral = to.sentinels !== undefined) {
    this.shown = shownOptions(to)
    this.#patienceMs = patienceMs
    this.#outages = outages
    this.#refusals = refusals
    const longestMs = isOfSeveral ? LONGEST_OF_SEVERAL_MS : LONGEST_PAUSE_MS
    const paused = (times: number): number => Math.min(25 * 2 ** times, longestMs)
    this.redis = new Redis({
      ...to,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 0,
      commandTimeout: patienceMs,
      connectTimeout: patienceMs,
      disconnectTimeout: 200,
      retryStrategy: paused,
      // Sentinels tell of a failover; an old master that is cut off would go on answering, and never know.
      failoverDetector: to.sentinels !== undefined,
      sentinelCommandTimeout: patienceMs,
      sentinelRetryStrategy: paused,
      sentinelReconnectStrategy: paused,
    })
    this.redis.on('error', (cause: Error) => {
      if (this.#problem === null) outages.begin(this, this.shown, cause.message)
      this.#problem = cause.message
    })
    this.redis.on('ready', () => {
      if (this.#problem !== null) outages.end(this, this.shown)
      this.#problem = null
      this.#clock = null // perhaps another server now
    })
    // One listener for all that wait: many may, while Redis is away.
    this.redis.on('ready', () => this.#settleAll())
    // A failover that is told of while the line is being made anew ends it for good: then it is begun again.
    this.redis.on('end', () => {
      if (!this.#isClosed) setTimeout(() => void (this.#isClosed || this.redis.connect().catch(() => undefined)), paused(1)).unref()
    })
  }

  get isReady(): boolean {
    return this.redis.status === 'ready' && !this.redis.stream.destroyed
  }

  /** Why the line is down, in the words of the system; null while it is up, or was never tried. */
  get problem(): string | null {
    return this.#problem
  }

  /** Sends once. Rejects with `StoreAway` when the line does not come up in time, or no answer, or an error, comes. */
  async ask<T>(send: (redis: Redis, line: RedisLine) => Promise<T>): Promise<T> {
    await this.untilReady(this.#patienceMs)
    try {
      return await send(this.redis, this)
    } catch (cause) {
      // Nothing overtakes on this line, so whatever waits behind is stuck too.
      const isUseless = cause instanceof Error && (cause.message === 'Command timed out' || DEMOTED.test(cause.message))
      if (isUseless) this.redis.stream.destroy()
      throw this.#away(cause)
    }
  }

  /** Resolves as soon as the line is up; rejects with `StoreAway` when it is not within so many ms. */
  untilReady(patienceMs: number): Promise<void> {
    if (this.isReady) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(settle)
        if (this.isReady) resolve()
        else reject(this.#away(this.#problem ?? 'no answer'))
      }
      const timer = setTimeout(settle, patienceMs)
      this.#waiting.add(settle)
    })
  }

  /** Ms since epoch by the clock of this very Redis, never ahead of it. Those of the masters of a Cluster differ. */
  async time(): Promise<number> {
    const found = this.#clock ?? (await this.#lookAtTime())
    if (steadyNow() - found.at > TIME_KEPT_MS) this.#lookAtTime().catch(() => undefined) // away: the reckoning goes on
    return steadyNow() + found.aheadMs
  }

  async #lookAtTime(): Promise<{ aheadMs: number; at: number }> {
    const answer = timeOf(await this.redis.time())
    const at = steadyNow()
    return (this.#clock = { aheadMs: answer - at, at })
  }

  close(): void {
    this.#isClosed = true
    this.#outages.forget(this, this.shown)
    this.redis.disconnect()
    this.#settleAll() // between two tries it ends without a word
  }

  #settleAll(): void {
    for (const settle of this.#waiting) settle()
  }

  #away(cause: unknown): StoreAway {
    if (cause instanceof StoreAway) return cause
    const why = `Redis at ${this.shown}: ${cause instanceof Error ? cause.message : String(cause)}`
    if (!NO_ROOM.test(why)) return new StoreAway(why, { cause })
    this.#refusals?.refused(this.shown, cause instanceof Error ? cause.message : String(cause))
    return new StoreFull(why, { cause })
  }
}

/** Of an answer to TIME, ms. */
export function timeOf([seconds, microseconds]: readonly unknown[]): number {
  return Number(seconds) * 1000 + Number(microseconds) / 1000
}
