import type { Writable } from 'node:stream'

/** More than so many at once are a hall that presses. */
const MANY = 16

/**
 * Answers to commands. Those of a hall that presses at once go out in one piece with the news that are told in the same turn of
 * the loop: each piece less is felt then. A lone answer waits for nothing.
 */
export class Answers {
  #awaited = 0

  /** Gives the answer on this wire when it is there. */
  async give<T>(wire: Writable, answering: Promise<T>, give: (answer: T) => void): Promise<void> {
    this.#awaited += 1
    const answer = await answering
    this.#awaited -= 1
    if (this.#awaited >= MANY) {
      wire.cork()
      setImmediate(() => wire.uncork())
    }
    give(answer)
  }
}
