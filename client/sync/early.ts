import type { Item } from '#shared/sync/entry.ts'
import { apply, offer, type Replica } from '#shared/sync/replica.ts'

/**
 * What a window is told, put upon what it holds; and what was told before what it follows on was there. The news right behind
 * the answer to a join is often read in the same moment as that, and sooner: dropped, it would be a gap, asked about after a
 * second and a half, and in a burst again and again. And where the log was replaced nothing follows on what the window holds,
 * which may be of one that is no more, though the numbers fit.
 */
export class Early {
  #items: readonly Item[] = []
  #isReplaced = false
  /** The answer that is awaited was asked for since. */
  #isAskedSince = false

  /** The window is told that the log was replaced. */
  replaced(): void {
    this.#items = []
    this.#isReplaced = true
    this.#isAskedSince = false
  }

  /** The window asks to join. What came before, the answer brings. */
  asked(): void {
    this.#items = []
    this.#isAskedSince = true
  }

  /** The replica with what it is told now. */
  follow(replica: Replica, items: readonly Item[]): Replica {
    const followed = this.#isReplaced ? replica : items.reduce(apply, replica)
    this.#items = [...this.#items, ...items].filter(one => this.#isReplaced || offer(followed, one) === 'gap')
    return followed
  }

  /** The replica after an answer, with what was told too early and follows on it. */
  after(replica: Replica): Replica {
    if (this.#isAskedSince) this.#isReplaced = false // else the answer was on its way before the log was replaced
    if (this.#isReplaced) return replica
    const followed = this.#items.reduce(apply, replica)
    this.#items = []
    return followed
  }
}
