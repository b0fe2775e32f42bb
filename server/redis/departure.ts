/** Looks of a departure that are this near to each other are of one and the same, ms. */
const SAME_MS = 500
/** So many looks in a row, and no less than so long, ms: then it is no passing moment. */
const [LOOKS, LEAST_MS] = [5, 10_000]
/** So long after the first, what others had found before the clock was set has come: a look that counts takes no longer, ms. */
const LATE_MS = 2500

/** How the clock of the store stands away from the reckoning of a node, look after look. */
export class Departure {
  readonly #ms: number
  readonly #sinceAt: number
  #looks = 1
  /** Of all nodes, at the first look so late. */
  #agreements: number | null = null
  /** Whether other nodes go by the clock of the store, as it is now: then it is this one that is astray. */
  isOfThisNodeAlone = false

  /** @param ms of the store ahead of the reckoning, whatever was agreed on; @param now on a steady clock */
  constructor(ms: number, now: number) {
    this.#ms = ms
    this.#sinceAt = now
  }

  isSame(ms: number): boolean {
    return Math.abs(ms - this.#ms) <= SAME_MS
  }

  /** @param agreements of all nodes, so far */
  note(now: number, agreements: number): void {
    this.#looks += 1
    if (now - this.#sinceAt < LATE_MS) return
    this.#agreements ??= agreements
    if (agreements !== this.#agreements) this.isOfThisNodeAlone = true
  }

  hasLasted(now: number, leastMs = LEAST_MS): boolean {
    return this.#looks >= LOOKS && now - this.#sinceAt >= leastMs
  }
}
