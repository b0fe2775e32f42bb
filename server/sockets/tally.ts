import { performance } from 'node:perf_hooks'

/** How much there was of something on one line, stretch by stretch of so many ms: read at once, for what comes next is already there. */
export class Tally {
  readonly #stretchMs: number
  #sum = 0
  #until = 0

  constructor(stretchMs: number) {
    this.#stretchMs = stretchMs
  }

  /** The sum of this stretch, with this in it. */
  add(amount: number): number {
    const now = performance.now()
    if (now >= this.#until) {
      this.#sum = 0
      this.#until = now + this.#stretchMs
    }
    return (this.#sum += amount)
  }
}
