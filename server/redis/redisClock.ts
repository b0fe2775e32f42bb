const ROUND_TRIPS = 5
const DEPARTURE_MS = 2000
/** A look may be wrong by half of what its shortest trip took, ms: one that took longer would move the meeting's time by what can be seen. */
const MOST_TRIP_MS = 500

/**
 * The clock all nodes share: the time of Redis, reckoned from a steady clock of the node's own between two looks at it.
 * A failover to a machine with another time, or a clock that is set, must not move the meeting: when the time of Redis
 * departs from the node's reckoning by more than 2 s, the reckoning is kept and the clock says so until both agree again.
 * It is kept as well where all trips of a look were slow.
 */
export class RedisClock {
  readonly #askTime: () => Promise<number>
  readonly #steadyNow: () => number
  #offsetMs: number | null = null
  #departureMs = 0
  /** What the last look found, whether or not it was heeded; null before the first. */
  lastLook: { departureMs: number; tripMs: number } | null = null

  /** @param askTime the time of Redis, ms since epoch; @param steadyNow ms on a clock that only runs forward, evenly */
  constructor(askTime: () => Promise<number>, steadyNow: () => number) {
    this.#askTime = askTime
    this.#steadyNow = steadyNow
  }

  /** Ms since epoch. Before the first look, the node's own time. */
  now(): number {
    return this.#offsetMs === null ? Date.now() : Math.round(this.#steadyNow() + this.#offsetMs)
  }

  /** Why this node must not take commands; null when the clocks agree. */
  fault(): string | null {
    if (this.#departureMs === 0) return null
    return `the clock of the store jumped by ${(this.#departureMs / 1000).toFixed(1)} s: no commands until it is right again`
  }

  /** Looks at the time of Redis a few times; the shortest round trip counts. Rejects as `askTime` does. */
  async refresh(): Promise<void> {
    let best = { tripMs: Infinity, offsetMs: 0 }
    for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
      const sentAt = this.#steadyNow()
      const timeAt = await this.#askTime()
      const tripMs = this.#steadyNow() - sentAt
      if (tripMs < best.tripMs) best = { tripMs, offsetMs: timeAt - (sentAt + tripMs / 2) }
    }
    const departureMs = best.offsetMs - (this.#offsetMs ?? best.offsetMs)
    this.lastLook = { departureMs, tripMs: best.tripMs }
    if (this.#offsetMs !== null && best.tripMs > MOST_TRIP_MS) return
    const isDeparted = Math.abs(departureMs) > DEPARTURE_MS
    this.#departureMs = isDeparted ? departureMs : 0
    if (!isDeparted) this.#offsetMs = best.offsetMs
  }
}
