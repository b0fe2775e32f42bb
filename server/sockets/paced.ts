import { performance } from 'node:perf_hooks'

/** What comes up together goes together, ms. */
const SOON_MS = 50

/** Does something soon after it is wanted, and at most once in so many ms, however often that is. */
export class Paced {
  readonly #everyMs: number
  readonly #work: () => void
  #timer: NodeJS.Timeout | null = null
  #notBefore = 0

  constructor(everyMs: number, work: () => void) {
    this.#everyMs = everyMs
    this.#work = work
  }

  want(): void {
    this.#timer ??= setTimeout(() => this.#act(), Math.max(SOON_MS, this.#notBefore - performance.now()))
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #act(): void {
    this.#timer = null
    this.#notBefore = performance.now() + this.#everyMs
    this.#work()
  }
}
