import type { Agreed, AgreedClock } from './agreedClock.ts'
import { Departure } from './departure.ts'

const ROUND_TRIPS = 5
const DEPARTURE_MS = 2000
/** A look may be wrong by half of what its shortest trip took, ms: one that took longer would move the meeting's time by what can be seen. */
const MOST_TRIP_MS = 500
/** A look that took longer as a whole says what was so then, not now, ms. */
const MOST_LOOK_MS = ROUND_TRIPS * MOST_TRIP_MS
/** What was agreed on is of no more account when no node has lived by it for so long, ms. */
const FORGOTTEN_MS = 60_000
/** A node agrees when it has reckoned for so long, ms: one that has just begun knows nothing but what the store says now. */
const GROWN_MS = 30_000
/** Where it stands apart it leaves it for so long to the others to say how it goes on, ms: they do so in a quarter of a minute. */
const LEFT_MS = 20_000
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
  isSlow: boolean
  /** By the clock of the store, as it is. */
  storeNow: number
  /** By how much that is more than what the node reckons with. */
  storeMs: number
  /** So far the meetings' time is ahead of it. */
  aheadMs: number
  /** Of the meetings' time to the steady clock, by the store. */
  offsetMs: number
  /** By how much that is more than what the node reckons with. */
  departureMs: number
  /** No node has lived by what was agreed on for so long that it is of no account. */
  isForgotten: boolean
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
  /** It has agreed with the store for long; one that stands apart before comes to be so only when it has come to the others. */
  #isGrown = false
  #departure: Departure | null = null
  #looking: Promise<void> | null = null
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
    return this.#departure === null ? null : `the clock of the store jumped by ${inSeconds(this.lastLook?.departureMs ?? 0)}: no commands until it is right again, or has stayed so for a quarter of a minute`
  }

  /** Looks at the time of Redis a few times; the shortest round trip counts. Never two looks at once: one would take the other's word for another node's. Rejects as `askTime` does. */
  refresh(): Promise<void> {
    return (this.#looking ??= this.#refresh().finally(() => (this.#looking = null)))
  }

  async #refresh(): Promise<void> {
    const look = await this.#look()
    this.lastLook = look
    if (this.#offsetMs !== null && look.isSlow) return
    if (Math.abs(look.departureMs) > DEPARTURE_MS) return this.#departed(look)
    this.#goBy(look)
    this.#isGrown = this.#parts.steadyNow() - this.#beganAt >= GROWN_MS
    if (this.#isGrown || !look.isForgotten) await this.#agree(look, look.aheadMs)
  }

  async #look(): Promise<Look> {
    const { askTime, steadyNow } = this.#parts
    const beganAt = steadyNow()
    const agreed = await this.#parts.agreed.read()
    let best = { tripMs: Infinity, offsetMs: 0 }
    for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
      const sentAt = steadyNow()
      const timeAt = await askTime()
      const tripMs = steadyNow() - sentAt
      if (tripMs < best.tripMs) best = { tripMs, offsetMs: timeAt - (sentAt + tripMs / 2) }
    }
    const storeNow = Math.round(steadyNow() + best.offsetMs)
    const storeMs = best.offsetMs - (this.#offsetMs ?? best.offsetMs)
    const isForgotten = this.#isForgotten(agreed, storeNow, storeMs)
    const aheadMs = isForgotten ? 0 : agreed.aheadMs
    const offsetMs = best.offsetMs + aheadMs
    const isSlow = best.tripMs > MOST_TRIP_MS || steadyNow() - beganAt > MOST_LOOK_MS
    return { agreed, tripMs: best.tripMs, isSlow, storeNow, storeMs, aheadMs, offsetMs, departureMs: offsetMs - (this.#offsetMs ?? offsetMs), isForgotten }
  }

  /** Whoever lives by it has not forgotten it, however long the store was away. Nor is it forgotten before the clock of the store has come to where the meetings' time was: that would go back. */
  #isForgotten({ aheadMs, agreedAt }: Agreed, storeNow: number, storeMs: number): boolean {
    const goneMs = storeNow - agreedAt
    if (Math.abs(goneMs) <= FORGOTTEN_MS) return false
    return this.#offsetMs === null ? goneMs < 0 || goneMs > aheadMs : Math.abs(storeMs + aheadMs) > DEPARTURE_MS
  }

  async #departed(look: Look): Promise<void> {
    const { departureMs, storeMs, aheadMs, agreed: { agreements } } = look
    const now = this.#parts.steadyNow()
    if (this.#departure?.isSame(storeMs) === true) this.#departure.note(now, agreements)
    else this.#departure = new Departure(storeMs, now)
    if (!this.#departure.hasLasted(now)) return
    const by = inSeconds(departureMs)
    if (this.#departure.isOfThisNodeAlone) {
      this.#goBy(look)
      return this.#parts.warn(`the clock of the store and that of this node stood apart by ${by}, and other nodes go by the store: so does this one again`)
    }
    if (!this.#isGrown && !this.#departure.hasLasted(now, LEFT_MS)) return
    const isFar = departureMs > FAR_MS
    if (!(await this.#agree(look, isFar ? aheadMs : Math.round(aheadMs - departureMs)))) return
    if (isFar) this.#goBy(look)
    this.#departure = null
    this.#parts.warn(isFar
      ? `the clock of the store was set ahead by ${by}, and stays so: the time of the meetings follows it`
      : `the clock of the store was set by ${by}, and stays so: the time of the meetings goes on as it was, until all nodes have been away for a minute`)
  }

  #goBy({ offsetMs }: Look): void {
    if (this.#offsetMs === null) this.#beganAt = this.#parts.steadyNow()
    this.#offsetMs = offsetMs
    this.#departure = null
  }

  /** A store that takes no writing keeps what was agreed on before. */
  #agree({ agreed, storeNow }: Look, aheadMs: number): Promise<boolean> {
    return this.#parts.agreed.agree(agreed, { aheadMs, agreedAt: storeNow, counts: this.#isGrown }).catch(() => false)
  }
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
