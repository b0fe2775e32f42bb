import type { Redis } from 'ioredis'
import type { RedisLine } from './redisLine.ts'
import type { Listening } from './listening.ts'

/** Whoever has been silent for longer may have missed something, so this is well below what others wait for it. */
const PING_MS = 1000

/**
 * Listens to channels of one Redis on a line of its own. What is said while the line is down is lost: whoever listens is told
 * as soon as it is up and listening again.
 */
export class RedisSubscriber implements Listening {
  readonly #line: RedisLine
  readonly #isThere: (redis: Redis) => Promise<unknown>
  readonly #listeners = new Map<string, Set<(message: string) => void>>()
  readonly #onReconnect = new Set<() => void>()
  readonly #settling = new Map<string, Promise<void>>()
  readonly #timer: NodeJS.Timeout
  /** Whatever was said until this instant has been heard, if it was for us. */
  #heardAt = -Infinity
  /** Every channel is subscribed to. */
  #isListening = false

  /** @param isThere a question whose answer proves that one listens where it is said */
  constructor(line: RedisLine, isThere: (redis: Redis) => Promise<unknown> = redis => redis.ping()) {
    this.#line = line
    this.#isThere = isThere
    this.#line.redis.on('message', (channel: string, message: string) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(message)
    })
    this.#line.redis.on('ready', () => this.#resume())
    this.#line.redis.on('close', () => (this.#isListening = false))
    // A line that was cut without a word looks alive: only a question that stays without answer tells.
    this.#timer = setInterval(() => void this.#ping(), PING_MS)
    this.#timer.unref()
  }

  /** So long ago it was last certain that nothing was missed, ms. */
  get heardMs(): number {
    return performance.now() - this.#heardAt
  }

  /** Listens at once if the line is up, else as soon as it is. Returns how to stop. */
  subscribe(channel: string, listener: (message: string) => void): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners.add(listener))
    if (listeners.size === 1) {
      const settling = this.#try(redis => redis.subscribe(channel)).finally(() => {
        if (this.#settling.get(channel) === settling) this.#settling.delete(channel)
      })
      this.#settling.set(channel, settling)
    }
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return
      this.#listeners.delete(channel)
      void this.#try(redis => redis.unsubscribe(channel))
    }
  }

  untilReady(patienceMs: number): Promise<void> {
    return this.#line.untilReady(patienceMs)
  }

  /** Resolves when the subscription to a channel is in force, or the line is down (then `onReconnect` will tell). */
  async settled(channel: string): Promise<void> {
    await this.#settling.get(channel)
  }

  /** Called whenever messages may have been lost. Returns how to stop. */
  onReconnect(listener: () => void): () => void {
    this.#onReconnect.add(listener)
    return () => this.#onReconnect.delete(listener)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#line.close()
  }

  /** Tells everybody that messages may have been lost. */
  tellMissed(): void {
    for (const listener of this.#onReconnect) listener()
  }

  #resume(): void {
    const channels = [...this.#listeners.keys()]
    this.#isListening = channels.length === 0
    if (this.#isListening) return void this.#ping()
    const askedAt = performance.now()
    void this.#try(async redis => {
      await redis.subscribe(...channels)
      await this.#isThere(redis)
      this.#heardAt = askedAt
      this.#isListening = true
      this.tellMissed()
    })
  }

  /** Nothing overtakes on a line: what was said before the question came before the answer. */
  async #ping(): Promise<void> {
    const askedAt = performance.now()
    await this.#try(async redis => {
      await this.#isThere(redis)
      if (this.#isListening) this.#heardAt = askedAt
    })
  }

  async #try(send: (redis: Redis) => Promise<unknown>): Promise<void> {
    if (!this.#line.isReady) return // all is asked for again when it is
    await this.#line.ask(send).catch(() => undefined) // a failure is the line going down: it will be up again, and resume
  }
}
