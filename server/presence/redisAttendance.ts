import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { OpenRedis } from '#server/redis/openRedis.ts'
import { redisScript, runScript } from '#server/redis/redisScript.ts'
import type { Attendance, Devices, Hearing } from './presence.ts'

const exchangeScript = redisScript(import.meta.resolve('#server/presence/exchange.lua'))
const devices = z.record(z.string(), z.array(z.string()))
const NOTHING = ''

export interface Times {
  /** How often a node says that it is still there, ms. */
  everyMs: number
  /** How long what it said holds without that, ms. */
  holdsMs: number
}

export interface AttendanceParts extends Times {
  open: OpenRedis
  meetingId: string
  hearing: Hearing
}

/** One node's part in one meeting: what it has is in a key of the meeting, and a message only says that something changed. */
export class RedisAttendance implements Attendance {
  readonly #parts: AttendanceParts
  readonly #node = randomBytes(9).toString('base64url')
  readonly #keys: string[]
  readonly #channel: string
  /** What is called out here is in no key and in no file: Redis hands it on and forgets it. */
  readonly #calls: string
  readonly #stops: (() => void)[]
  #said = NOTHING
  #heard = '[]'
  #exchanging: Promise<void> | null = null
  #isDue = false
  #look: NodeJS.Timeout | undefined

  constructor(parts: AttendanceParts) {
    const { open, meetingId, everyMs, hearing } = parts
    this.#parts = parts
    this.#keys = [`rostrum:{${meetingId}}:presence:until`, `rostrum:{${meetingId}}:presence`]
    this.#channel = `rostrum:${open.database}:{${meetingId}}:presence`
    this.#calls = `${this.#channel}:calls`
    const timer = setInterval(() => this.#exchangeSoon(), everyMs)
    timer.unref()
    this.#stops = [
      open.subscriber.subscribe(this.#channel, node => void (node === this.#node || this.#exchangeSoon())),
      open.subscriber.subscribe(this.#calls, message => {
        const [node = '', ...words] = message.split(' ')
        if (node !== this.#node) hearing.onCall(words.join(' '))
      }),
      open.subscriber.onReconnect(() => {
        this.#exchangeSoon()
        hearing.onListening()
      }),
      () => clearInterval(timer),
      () => clearTimeout(this.#look),
    ]
    this.#exchangeSoon()
    void this.#listens()
  }

  say(own: Devices): void {
    const said = JSON.stringify(own)
    if (said === this.#said) return
    this.#said = said
    this.#exchangeSoon()
  }

  async call(text: string): Promise<void> {
    await this.#parts.open.shards.ask(this.#calls, redis => redis.publish(this.#calls, `${this.#node} ${text}`))
  }

  async leave(): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop()
    this.#said = NOTHING
    this.#exchangeSoon()
    await this.#exchanging
  }

  async #listens(): Promise<void> {
    const { open, hearing } = this.#parts
    await open.subscriber.settled(this.#calls)
    if (this.#stops.length > 0) hearing.onListening()
  }

  /** One at a time; whatever comes up meanwhile is in the next. */
  #exchangeSoon(): void {
    this.#isDue = true
    this.#exchanging ??= this.#exchangeAll()
  }

  async #exchangeAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false
      await this.#exchange().catch(() => undefined) // away: the next turn or the reconnect says it again
    }
    this.#exchanging = null
  }

  async #exchange(): Promise<void> {
    const { open, holdsMs, hearing } = this.#parts
    await open.subscriber.settled(this.#channel) // else what is said right after this could be missed
    const args = [this.#node, this.#said, String(holdsMs), this.#channel]
    const [leftMs, others] = (await open.shards.ask(this.#channel, redis => runScript(redis, exchangeScript, this.#keys, args))) as [number, string[]]
    if (this.#stops.length === 0) return
    this.#lookIn(leftMs)
    const heard = JSON.stringify(others.toSorted())
    if (heard === this.#heard) return
    this.#heard = heard
    hearing.onOthers(others.flatMap(asDevices))
  }

  /** A node that missed its turns is counted until what it said runs out, and no longer: it is looked then, if no turn comes before. */
  #lookIn(leftMs: number): void {
    clearTimeout(this.#look)
    if (leftMs >= this.#parts.everyMs) return // nobody has missed one
    this.#look = setTimeout(() => this.#exchangeSoon(), leftMs + 1)
    this.#look.unref()
  }
}

/** Nothing, where it cannot be read: it is of another version, and its windows are not counted here. */
function asDevices(text: string): Devices[] {
  try {
    return [devices.parse(JSON.parse(text))]
  } catch {
    return []
  }
}
