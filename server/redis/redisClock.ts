import { DEPARTURE_MS, lookAtClock, type Look, type LookParts } from './clockLook.ts'
import { Departure } from './departure.ts'

/** A node agrees when it has reckoned for so long, ms: one that has just begun knows nothing but what the store says now. */
const GROWN_MS = 30_000
/** Where it stands apart it leaves it for so long to the others to say how it goes on, ms: they do so in a quarter of a minute. */
const LEFT_MS = 20_000
/** Of a clock that was set further ahead than so it is the time of day that counts, ms. */
const FAR_MS = 60_000

interface Parts extends LookParts {
  warn: (what: string) => void
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
    const look = await lookAtClock(this.#parts, this.#offsetMs)
    this.lastLook = look
    if (this.#offsetMs !== null && look.isSlow) return
    if (Math.abs(look.departureMs) > DEPARTURE_MS) return this.#departed(look)
    this.#goBy(look)
    this.#isGrown = this.#parts.steadyNow() - this.#beganAt >= GROWN_MS
    if (this.#isGrown || !look.isForgotten) await this.#agree(look, look.aheadMs)
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
