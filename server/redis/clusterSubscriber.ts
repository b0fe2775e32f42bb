import type { ClusterShards } from './clusterShards.ts'
import type { Listening } from './listening.ts'
import type { RedisSubscriber } from './redisSubscriber.ts'

interface Followed {
  channel: string
  key: string
  listener: (message: string) => void
  /** Where it is listened for now, and how to stop. */
  owner: string | null
  stop: () => void
}

/**
 * Listens in a Cluster: for each channel at the very master that says it, because only there nothing overtakes and nothing
 * falls from the bus between the nodes. When a key has another master, its channels are listened for there, and whoever
 * listens is told that something may have been missed.
 */
export class ClusterSubscriber implements Listening {
  readonly #shards: ClusterShards
  readonly #open: (owner: string) => RedisSubscriber
  readonly #certainKey: string
  readonly #subscribers = new Map<string, RedisSubscriber>()
  readonly #followed = new Set<Followed>()
  readonly #onReconnect = new Set<() => void>()
  readonly #stopLooking: () => void
  /** Channels that are on their way to another master. */
  #moving = 0

  /** @param certainKey of what must not be missed without being noticed */
  constructor(shards: ClusterShards, certainKey: string, open: (owner: string) => RedisSubscriber) {
    this.#shards = shards
    this.#certainKey = certainKey
    this.#open = open
    this.#stopLooking = shards.onMoved(() => this.#move())
  }

  get heardMs(): number {
    return this.#moving > 0 ? Infinity : (this.#at(this.#shards.ownerOf(this.#certainKey))?.heardMs ?? Infinity)
  }

  subscribe(channel: string, listener: (message: string) => void, key = channel): () => void {
    const followed: Followed = { channel, key, listener, owner: null, stop: () => undefined }
    this.#followed.add(followed)
    this.#listen(followed)
    return () => {
      this.#followed.delete(followed)
      followed.stop()
    }
  }

  async untilReady(patienceMs: number): Promise<void> {
    await Promise.all([...this.#subscribers.values()].map(subscriber => subscriber.untilReady(patienceMs)))
  }

  async settled(channel: string): Promise<void> {
    const owners = new Set([...this.#followed].filter(followed => followed.channel === channel).map(({ owner }) => owner))
    await Promise.all([...owners].map(owner => this.#at(owner)?.settled(channel)))
  }

  onReconnect(listener: () => void): () => void {
    this.#onReconnect.add(listener)
    return () => this.#onReconnect.delete(listener)
  }

  tellMissed(): void {
    for (const listener of this.#onReconnect) listener()
  }

  close(): void {
    this.#stopLooking()
    for (const subscriber of this.#subscribers.values()) subscriber.close()
  }

  #at(owner: string | null): RedisSubscriber | null {
    return this.#subscribers.get(owner ?? '') ?? null
  }

  #listen(followed: Followed): void {
    const owner = this.#shards.ownerOf(followed.key)
    followed.stop()
    followed.owner = owner
    followed.stop = this.#ensure(owner)?.subscribe(followed.channel, followed.listener) ?? (() => undefined)
  }

  #ensure(owner: string | null): RedisSubscriber | null {
    if (!owner) return null
    const known = this.#subscribers.get(owner)
    if (known !== undefined) return known
    const subscriber = this.#open(owner)
    subscriber.onReconnect(() => this.tellMissed())
    this.#subscribers.set(owner, subscriber)
    return subscriber
  }

  #move(): void {
    const moved = [...this.#followed].filter(({ key, owner }) => owner !== this.#shards.ownerOf(key))
    for (const followed of moved) this.#listen(followed)
    for (const owner of this.#shards.owners) this.#ensure(owner) // before it is needed: whoever follows and reads then misses nothing
    this.#leaveOld()
    if (moved.length > 0) void this.#settle(moved)
  }

  async #settle(moved: readonly Followed[]): Promise<void> {
    this.#moving += 1
    await Promise.all(moved.map(({ channel }) => this.settled(channel)))
    this.#moving -= 1
    this.tellMissed()
  }

  /** Who has no slot any more is gone, or a replica. */
  #leaveOld(): void {
    const { owners } = this.#shards
    for (const [owner, subscriber] of this.#subscribers) {
      if (owners.includes(owner)) continue
      subscriber.close()
      this.#subscribers.delete(owner)
    }
  }
}
