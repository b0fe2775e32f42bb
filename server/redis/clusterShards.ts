import { setTimeout as pause } from 'node:timers/promises'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { Outages } from './outages.ts'
import { RedisLine } from './redisLine.ts'
import type { Refusals } from './refusals.ts'
import { hostAndPort, placeOf, type RedisPlaces } from './redisPlaces.ts'
import type { RedisShards, Send } from './redisShards.ts'
import { askSlotMap, latestOf, type SlotMap } from './slotMap.ts'
import { slotOf, SLOTS } from './slotOf.ts'

export interface ClusterParts {
  places: Extract<RedisPlaces, { kind: 'cluster' }>
  outages: Outages
  refusals: Refusals
  patienceMs: number
}

/** The map is looked at so often, ms; while a master is away so often. */
const LOOK_MS = 1000
const SEARCH_MS = 100
/** It was not run, so it may be sent again: to whoever has the key now. */
const MOVED = /^(?:MOVED|ASK|TRYAGAIN|CLUSTERDOWN) /

/**
 * The masters of a Cluster, each on a line of its own. A client that finds its way by itself would send again what it has no
 * answer to, and keep what cannot be sent: here nothing is sent twice but what a Redis said it did not run.
 */
export class ClusterShards implements RedisShards {
  readonly #parts: ClusterParts
  readonly #lines = new Map<string, RedisLine>()
  readonly #onMoved = new Set<() => void>()
  #map: SlotMap = { epoch: -1, owners: [] }
  #looking: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(parts: ClusterParts) {
    this.#parts = parts
    this.#keepLines(this.#seeds)
    void this.#keepLooking()
  }

  /** The masters, `host:port`. */
  get owners(): string[] {
    return [...new Set(this.#map.owners)]
  }

  ownerOf(key: string): string | null {
    return this.#map.owners[slotOf(key)] || null
  }

  get isReady(): boolean {
    return this.#map.owners.length === SLOTS && this.owners.every(owner => this.#lines.get(owner)?.isReady === true)
  }

  lineOf(key: string): RedisLine | null {
    const line = this.#lines.get(this.ownerOf(key) ?? '')
    return line?.isReady === true ? line : null
  }

  async ask<T>(key: string, send: Send<T>): Promise<T> {
    const untilMs = performance.now() + this.#parts.patienceMs
    for (;;) {
      const line = await this.#until(() => this.lineOf(key), untilMs)
      try {
        return await line.ask(send)
      } catch (cause) {
        const isMoved = cause instanceof StoreAway && cause.cause instanceof Error && MOVED.test(cause.cause.message)
        void this.#look()
        if (!isMoved || performance.now() >= untilMs) throw cause
        await pause(SEARCH_MS / 4)
      }
    }
  }

  async askEach<T>(send: Send<T>): Promise<T[]> {
    await this.untilReady(this.#parts.patienceMs)
    return Promise.all(this.owners.flatMap(owner => this.#lines.get(owner) ?? []).map(line => line.ask(send)))
  }

  async untilReady(patienceMs: number): Promise<void> {
    await this.#until(() => this.isReady || null, performance.now() + patienceMs)
  }

  onMoved(listener: () => void): () => void {
    this.#onMoved.add(listener)
    return () => this.#onMoved.delete(listener)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    for (const line of this.#lines.values()) line.close()
  }

  /** What keeps the first of those that do not answer from it, as a password or a certificate: it is most often that of all. */
  get #why(): string {
    for (const [address, { problem }] of this.#lines) if (problem !== null) return ` (${address}: ${problem})`
    return ''
  }

  get #seeds(): string[] {
    return this.#parts.places.seeds.map(hostAndPort)
  }

  /** Looks again at once when anything may have changed. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => (this.#looking = null))
    return this.#looking
  }

  async #keepLooking(): Promise<void> {
    await this.#look()
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void this.#keepLooking(), this.isReady ? LOOK_MS : SEARCH_MS)
    this.#timer.unref()
  }

  async #lookNow(): Promise<void> {
    const asked = [...this.#lines].filter(([, line]) => line.isReady)
    const answers = await Promise.allSettled(asked.map(([address, line]) => line.ask(redis => askSlotMap(redis, placeOf(address).host))))
    const latest = latestOf(answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : [])))
    if (this.#isClosed || latest === null || latest.epoch < this.#map.epoch) return
    const isChanged = latest.owners.some((owner, slot) => owner !== this.#map.owners[slot])
    this.#map = latest
    if (!isChanged) return
    this.#keepLines([...this.#seeds, ...this.owners.filter(owner => owner !== '')])
    for (const listener of this.#onMoved) listener()
  }

  #keepLines(addresses: readonly string[]): void {
    const { outages, refusals, patienceMs, places } = this.#parts
    for (const [address, line] of this.#lines) {
      if (addresses.includes(address)) continue
      line.close()
      this.#lines.delete(address)
    }
    for (const address of addresses) {
      if (this.#lines.has(address)) continue
      const line = new RedisLine({ to: { ...places.login, ...placeOf(address) }, outages, refusals, patienceMs }, true)
      line.redis.on('ready', () => {
        for (const listener of this.#onMoved) listener() // perhaps it was started anew
      })
      for (const event of ['ready', 'close']) line.redis.on(event, () => void (this.#isClosed || this.#look()))
      this.#lines.set(address, line)
    }
  }

  /** What is looked for, as soon as it is there. */
  async #until<T>(find: () => T | null, untilMs: number): Promise<T> {
    for (;;) {
      const found = find()
      if (found !== null) return found
      if (this.#isClosed || performance.now() >= untilMs) throw new StoreAway(`the Redis Cluster of ${this.#seeds.join(', ')}: ${this.#isClosed ? 'closed' : `no master that answers${this.#why}`}`)
      await pause(SEARCH_MS / 4)
    }
  }
}
