import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { itemText } from '#server/knownText.ts'
import type { OpenRedis } from '#server/redis/openRedis.ts'
import type { RedisLine } from '#server/redis/redisLine.ts'
import { redisScript } from '#server/redis/redisScript.ts'
import { assertContinues } from './assertContinues.ts'
import { inPages } from './inPages.ts'
import { LogFault, StoreAway, StoreFull, type Appended, type ClockLook, type MeetingLog } from './meetingLog.ts'
import { OwnMessages } from './ownMessages.ts'
import { asEntry, readEntries } from './readEntries.ts'

const appendScript = redisScript(import.meta.resolve('#server/log/append.lua'))
const MEETINGS = 'rostrum:meetings'
const PAGE = 1000

type Reply = [outcome: string, version: string, head: string]
const isAppended = (reply: unknown): boolean => (reply as Reply)[0] === 'appended'

const streamOf = (meetingId: string): string => `rostrum:{${meetingId}}:log`

/** The logs as Redis streams, one per meeting, for any number of nodes. Closing it leaves the Redis open. */
export class RedisLog implements MeetingLog {
  readonly #open: OpenRedis
  readonly #noRoom: () => string | null
  readonly #own = new OwnMessages()

  /** @param noRoom in words: that there is none where this Redis keeps its file; null where there is, or nobody can know */
  constructor(open: OpenRedis, noRoom: () => string | null = () => null) {
    this.#open = open
    this.#noRoom = noRoom
  }

  async append(meetingId: string, after: Position, entries: readonly Entry[]): Promise<Appended> {
    assertContinues(after, entries)
    const fault = this.#open.clock.fault()
    if (fault !== null) throw new StoreAway(fault)
    const noRoom = this.#noRoom()
    if (noRoom !== null) throw new StoreFull(noRoom) // it would end at the attempt, and be started once more
    if (after.version === 0) await this.#open.shards.ask(MEETINGS, redis => redis.sadd(MEETINGS, meetingId))
    const texts = entries.map(itemText)
    const pairs: string[] = []
    for (const [index, { head }] of entries.entries()) pairs.push(head, texts[index] ?? '')
    const stream = streamOf(meetingId)
    this.#own.note(meetingId, texts, entries)
    const args = async (line: RedisLine): Promise<string[]> => {
      // Whoever asked has given up by then: an append that slept on the way must not act later.
      const untilAt = (await line.time()) + this.#open.patienceMs
      return [...[after.version, after.head, startOf(meetingId).head, untilAt, this.#channelOf(meetingId)].map(String), ...pairs]
    }
    const reply = await this.#open.replicating.write({ key: stream, script: appendScript, args, isWritten: isAppended })
    const [outcome, version, head] = reply as Reply
    if (outcome === 'late') throw new StoreAway('Redis was reached too late')
    return isAppended(reply) ? { ok: true } : { ok: false, end: { version: Number(version), head } }
  }

  async confirm(meetingId: string, { version, head }: Position): Promise<boolean> {
    const at = `${version}-0`
    const rows = await this.#open.replicating.confirm(`rostrum:{${meetingId}}:asked`, redis => redis.xrange(streamOf(meetingId), at, at))
    return version === 0 || rows[0]?.[1][1] === head
  }

  async readAfter(meetingId: string, position: Position, most = Infinity): Promise<Entry[] | null> {
    await this.#open.subscriber.settled(this.#channelOf(meetingId)) // else what is appended right after this reading could be missed
    return inPages(position, most, PAGE, (at, size) => this.#readPage(meetingId, at, size))
  }

  follow(meetingId: string, onEntries: (entries: readonly Entry[]) => void): () => void {
    return this.#open.subscriber.subscribe(this.#channelOf(meetingId), message => {
      const entries = this.#own.heard(meetingId, message) ?? heard(message)
      if (entries === null) this.#open.subscriber.tellMissed() // who reads the log then will learn what is wrong
      else onEntries(entries)
    })
  }

  onReconnect(listener: () => void): () => void {
    return this.#open.subscriber.onReconnect(listener)
  }

  async exists(meetingId: string): Promise<boolean> {
    const stream = streamOf(meetingId)
    return (await this.#open.shards.ask(stream, redis => redis.exists(stream))) === 1
  }

  async meetings(): Promise<string[]> {
    const ids = await this.#open.shards.ask(MEETINGS, redis => redis.smembers(MEETINGS))
    const there = await Promise.all(ids.map(id => this.exists(id))) // the id is noted before the first append
    return ids.filter((_, index) => there[index]).toSorted()
  }

  now(): number {
    return this.#open.clock.now()
  }

  health(): { ok: true } | { ok: false; why: string } {
    if (!this.#open.shards.isReady) return { ok: false, why: this.#noRoom() ?? 'the store (Redis) cannot be reached' }
    const why = this.#open.clock.fault() ?? this.#noRoom() ?? this.#open.refusals.problem
    return why === null ? { ok: true } : { ok: false, why }
  }

  lastLook(): ClockLook | null {
    return this.#open.clock.lastLook
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  // Channels know no database numbers: two Rostrums on one Redis must not hear each other.
  #channelOf(meetingId: string): string {
    return `rostrum:${this.#open.database}:{${meetingId}}:entries`
  }

  /** Reading is inclusive: the first row must be the entry one stands on, with that head. */
  async #readPage(meetingId: string, position: Position, size: number): Promise<Entry[] | null> {
    const isStart = position.version === 0
    if (isStart && position.head !== startOf(meetingId).head) return null
    const stream = streamOf(meetingId)
    const rows = await this.#open.shards.ask(stream, redis => redis.xrange(stream, `${position.version}-0`, '+', 'COUNT', isStart ? size : size + 1))
    const stand = isStart ? undefined : rows.shift()
    if (!isStart && (stand?.[0] !== `${position.version}-0` || stand[1][1] !== position.head)) return null
    const entries = readEntries(position, rows.map(([, fields]) => fields[3] ?? ''), index => `${stream} ${rows[index]?.[0]}`)
    const wrong = entries.findIndex(({ head }, index) => head !== rows[index]?.[1][1])
    if (wrong >= 0) throw new LogFault(`version ${position.version + 1 + wrong} (${stream}) is filed under another head than its own`)
    return entries
  }
}

function heard(message: string): Entry[] | null {
  try {
    return (JSON.parse(message) as unknown[]).map(one => asEntry(one, 'a message'))
  } catch {
    return null // not to be told by whom or why: the log itself is what counts
  }
}
