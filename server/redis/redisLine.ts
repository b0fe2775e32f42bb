import { Redis } from 'ioredis'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { Report } from '#server/report.ts'
import { redisOptions, shownAddress } from './redisOptions.ts'

export interface LineOptions {
  address: string
  report: Report
  /** How long anything waits for the line, and then for its answer, ms. */
  patienceMs: number
}

const LONGEST_PAUSE_MS = 2000

/**
 * One line to Redis. What is asked over it is sent once and never again by itself, and never waits for long: a command
 * that slept in a queue would act when nobody expects it any more. The line itself comes back with growing pauses.
 */
export class RedisLine {
  readonly redis: Redis
  readonly #address: string
  readonly #patienceMs: number
  /** To be called when the line comes up, or has ended for good. */
  readonly #waiting = new Set<() => void>()
  #problem: string | null = null

  constructor({ address, report, patienceMs }: LineOptions) {
    this.#address = shownAddress(address)
    this.#patienceMs = patienceMs
    this.redis = new Redis({
      ...redisOptions(address),
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 0,
      commandTimeout: patienceMs,
      connectTimeout: patienceMs,
      disconnectTimeout: 200,
      retryStrategy: times => Math.min(25 * 2 ** times, LONGEST_PAUSE_MS),
    })
    this.redis.on('error', (cause: Error) => {
      if (this.#problem === null) report.warn(`Redis at ${this.#address} is away: ${cause.message}`)
      this.#problem = cause.message
    })
    this.redis.on('ready', () => {
      if (this.#problem !== null) report.info(`Redis at ${this.#address} is back`)
      this.#problem = null
    })
    // Two listeners for all that wait: many may, while Redis is away.
    for (const event of ['ready', 'end']) this.redis.on(event, () => this.#waiting.forEach(settle => settle()))
  }

  get isReady(): boolean {
    return this.redis.status === 'ready' && !this.redis.stream.destroyed
  }

  /** Sends once. Rejects with `StoreAway` when the line does not come up in time, or no answer, or an error, comes. */
  async ask<T>(send: (redis: Redis) => Promise<T>): Promise<T> {
    await this.untilReady(this.#patienceMs)
    try {
      return await send(this.redis)
    } catch (cause) {
      // Nothing overtakes on this line, so whatever waits behind is stuck too.
      if (cause instanceof Error && cause.message === 'Command timed out') this.redis.stream.destroy()
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

  close(): void {
    this.redis.disconnect()
  }

  #away(cause: unknown): StoreAway {
    return new StoreAway(`Redis at ${this.#address}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
