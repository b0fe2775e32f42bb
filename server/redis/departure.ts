/** Looks of a departure that are this near to each other are of one and the same, ms. */
const SAME_MS = 500
/** So many looks in a row, and no less than so long, ms: then it is no passing moment. */
const [LOOKS, LEAST_MS] = [5, 10_000]
/** Two looks later, whoever agreed before the clock was set has been seen to. */
const LATE_LOOK = 3

/** How the clock of the store stands away from the reckoning of a node, look after look. */
export class Departure {
  readonly ms: number
  readonly #sinceAt: number
  #looks = 1
  #agreements: number
  /** Whether other nodes go by the clock of the store, as it is now: then it is this one that is astray. */
  isOfThisNodeAlone = false

  /** @param ms of the store ahead of the reckoning; @param now on a steady clock; @param agreements of all nodes, so far */
  constructor(ms: number, now: number, agreements: number) {
    this.ms = ms
    this.#sinceAt = now
    this.#agreements = agreements
  }

  isSame(ms: number): boolean {
    return Math.abs(ms - this.ms) <= SAME_MS
  }

  note(agreements: number): void {
    this.#looks += 1
    if (agreements !== this.#agreements && this.#looks >= LATE_LOOK) this.isOfThisNodeAlone = true
    this.#agreements = agreements
  }

  hasLasted(now: number): boolean {
    return this.#looks >= LOOKS && now - this.#sinceAt >= LEAST_MS
  }
}
