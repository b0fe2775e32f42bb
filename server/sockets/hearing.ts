/** A node that has heard nothing for so long may have missed that a code was revoked, ms. */
export const DEAF_MS = 4_500

/**
 * Whether this node surely hears which sessions end. While it does not it serves nobody who came in by one: no command is
 * taken, and nothing is told. Nobody is cut, for a store that is away for some seconds is no reason to empty the hall.
 */
export class Hearing {
  readonly #heardMs: () => number
  readonly #deafMs: number
  /** How many lines are being looked up again. */
  #doubts = 0

  constructor(heardMs: () => number, deafMs = DEAF_MS) {
    this.#heardMs = heardMs
    this.#deafMs = deafMs
  }

  get isDeaf(): boolean {
    return this.#doubts > 0 || this.#heardMs() > this.#deafMs
  }

  /** Until this has settled it is not certain who may hear. */
  async doubt(work: Promise<unknown>): Promise<void> {
    this.#doubts += 1
    try {
      await work
    } finally {
      this.#doubts -= 1
    }
  }
}
