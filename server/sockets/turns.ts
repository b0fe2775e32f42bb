/** So many joins are answered in one turn of the loop: whoever presses waits for no more of them. */
const IN_ONE_TURN = 10

/** Lets so many through in each turn of the loop, one after the other, so that what else has come is served in between. */
export class Turns {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #left: number
  #isComing = false

  constructor(most = IN_ONE_TURN) {
    this.#most = most
    this.#left = most
  }

  /** Resolves when it is its turn. */
  take(): Promise<void> {
    this.#awaitNext()
    if (this.#left === 0) return new Promise(resolve => this.#waiting.push(resolve))
    this.#left -= 1
    return Promise.resolve()
  }

  #awaitNext(): void {
    if (this.#isComing) return
    this.#isComing = true
    setImmediate(() => this.#begin())
  }

  #begin(): void {
    this.#isComing = false
    const next = this.#waiting.splice(0, this.#most)
    this.#left = this.#most - next.length
    if (next.length > 0) this.#awaitNext()
    for (const go of next) go()
  }
}
