import type { Agreed, AgreedClock } from './agreedClock.ts'
import { Departure } from './departure.ts'

const ROUND_TRIPS = 5
const DEPARTURE_MS = 2000
/** A look may be wrong by half of what its shortest trip took, ms: one that took longer would move the meeting's time by what can be seen. */
const MOST_TRIP_MS = 500
/** What was agreed on is of no more account when no node has lived by it for so long, ms. */
const FORGOTTEN_MS = 60_000
/** A node agrees when it has reckoned for so long, ms: one that has just begun knows nothing but what the store says now. */
const GROWN_MS = 30_000
/** Of a clock that was set further ahead than so it is the time of day that counts, ms. */
const FAR_MS = 60_000

interface Parts {
  /** The time of Redis, ms since epoch. */
  askTime: () => Promise<number>
  /** Ms on a clock that only runs forward, evenly. */
  steadyNow: () => number
  agreed: AgreedClock
  warn: (what: string) => void
}

interface Look {
  agreed: Agreed
  /** The shortest. */
  tripMs: number
  /** By the clock of the store, as it is. */
  storeNow: number
  /** So far the meetings' time is ahead of it. */
  aheadMs: number
  /** Of the meetings' time to the steady clock, by the store. */
  offsetMs: number
  /** By how much that is more than what the node reckons with. */
  departureMs: number
}

/**
 * The clock all nodes share: the time of Redis, reckoned from a steady clock of the node's own between two looks at it.
 * A failover to a machine with another time, or a clock that is set, must not move the meeting: when the time of Redis
 * departs from the node's reckoning by more than 2 s, the reckoning is kept and the clock says so until both agree again.
 * It is kept as well where all trips of a look were slow.
 *
 * A departure that lasts would end the meeting, so the nodes agree on what becomes of it: docs/decisions/0031-a-clock-that-was-set.md.
 */
export class RedisClock {
  readonly #parts: Parts
  #offsetMs: number | null = null
  #beganAt = 0
  #departure: Departure | null = null
  /** What the last look found, whether or not it was heeded; null before the first. */
  lastLook: Readonly<Look> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Ms since epoch. Before the first look, the node's own time. */
  now(): number {
    return this.#offsetMs === null ? Date.now() : Math.round(this.#parts.steadyNow() + this.#offsetMs)
  }

  /** Why this node must not take commands; null when the clocks agree. */
  fault(): string | null {
    return this.#departure === null ? null : `the clock of the store jumped by ${inSeconds(this.#departure.ms)}: no commands until it is right again, or has stayed so for a quarter of a minute`
  }

  /** Looks at the time of Redis a few times; the shortest round trip counts. Rejects as `askTime` does. */
  async refresh(): Promise<void> {
    const look = await this.#look()
    this.lastLook = look
    if (this.#offsetMs !== null && look.tripMs > MOST_TRIP_MS) return
    if (Math.abs(look.departureMs) > DEPARTURE_MS) return this.#departed(look)
    this.#goBy(look)
    if (this.#parts.steadyNow() - this.#beganAt >= GROWN_MS) await this.#agree(look, look.aheadMs)
  }

  async #look(): Promise<Look> {
    const { askTime, steadyNow } = this.#parts
    const agreed = await this.#parts.agreed.read()
    let best = { tripMs: Infinity, offsetMs: 0 }
    for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
      const sentAt = steadyNow()
      const timeAt = await askTime()
      const tripMs = steadyNow() - sentAt
      if (tripMs < best.tripMs) best = { tripMs, offsetMs: timeAt - (sentAt + tripMs / 2) }
    }
    const storeNow = Math.round(steadyNow() + best.offsetMs)
    const aheadMs = Math.abs(storeNow - agreed.agreedAt) > FORGOTTEN_MS ? 0 : agreed.aheadMs
    const offsetMs = best.offsetMs + aheadMs
    return { agreed, tripMs: best.tripMs, storeNow, aheadMs, offsetMs, departureMs: offsetMs - (this.#offsetMs ?? offsetMs) }
  }

  async #departed(look: Look): Promise<void> {
    const { departureMs, aheadMs, agreed: { agreements } } = look
    const now = this.#parts.steadyNow()
    if (this.#departure?.isSame(departureMs) === true) this.#departure.note(agreements)
    else this.#departure = new Departure(departureMs, now, agreements)
    if (!this.#departure.hasLasted(now)) return
    const by = inSeconds(departureMs)
    if (this.#departure.isOfThisNodeAlone) {
      this.#goBy(look)
      this.#parts.warn(`the clock of the store and that of this node stood apart by ${by}, and other nodes go by the store: so does this one again`)
    } else if (departureMs > FAR_MS) {
      this.#goBy(look)
      this.#parts.warn(`the clock of the store was set ahead by ${by}, and stays so: the time of the meetings follows it`)
    } else if (await this.#agree(look, Math.round(aheadMs - departureMs))) {
      this.#departure = null
      this.#parts.warn(`the clock of the store was set by ${by}, and stays so: the time of the meetings goes on as it was, until all nodes have been away for a minute`)
    }
  }

  #goBy({ offsetMs }: Look): void {
    if (this.#offsetMs === null) this.#beganAt = this.#parts.steadyNow()
    this.#offsetMs = offsetMs
    this.#departure = null
  }

  /** A store that takes no writing keeps what was agreed on before. */
  #agree({ agreed, storeNow }: Look, aheadMs: number): Promise<boolean> {
    return this.#parts.agreed.agree(agreed, aheadMs, storeNow).catch(() => false)
  }
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
