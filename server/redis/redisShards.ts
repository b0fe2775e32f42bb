import type { Redis } from 'ioredis'
import type { RedisLine } from './redisLine.ts'

export type Send<T> = (redis: Redis, line: RedisLine) => Promise<T>

/** The lines a node asks over: one, or one to each master of a Cluster. */
export interface RedisShards {
  /**
   * Over the line to whichever master has the key. Sent once: only what a Redis refused unseen, because it has the key no
   * more, is sent to the one that has. Rejects with `StoreAway`.
   */
  ask<T>(key: string, send: Send<T>): Promise<T>
  /** The same of every master. */
  askEach<T>(send: Send<T>): Promise<T[]>
  /** The line that a key is asked over at this moment; null while it is not known, or not up. */
  lineOf(key: string): RedisLine | null
  /** All of them are up. */
  readonly isReady: boolean
  untilReady(patienceMs: number): Promise<void>
  /** Called whenever another server may answer for what a key is asked of. Returns how to stop. */
  onMoved(listener: () => void): () => void
  close(): void
}

/** For one Redis, and for the master that Sentinels name. */
export class OneShard implements RedisShards {
  readonly #line: RedisLine

  constructor(line: RedisLine) {
    this.#line = line
  }

  get isReady(): boolean {
    return this.#line.isReady
  }

  ask<T>(_key: string, send: Send<T>): Promise<T> {
    return this.#line.ask(send)
  }

  async askEach<T>(send: Send<T>): Promise<T[]> {
    return [await this.#line.ask(send)]
  }

  lineOf(): RedisLine | null {
    return this.#line.isReady ? this.#line : null
  }

  untilReady(patienceMs: number): Promise<void> {
    return this.#line.untilReady(patienceMs)
  }

  onMoved(listener: () => void): () => void {
    this.#line.redis.on('ready', listener)
    return () => this.#line.redis.off('ready', listener)
  }

  close(): void {
    this.#line.close()
  }
}
