import type { Item } from '#shared/sync/entry.ts'
import { apply, offer, type Replica } from '#shared/sync/replica.ts'

/**
 * What was told before what it follows on was there: the news right behind the answer to a join is often read in the same
 * moment as that, and sooner. Dropped, it would be a gap, asked about after a second and a half, and in a burst again and again.
 */
export class Early {
  #items: readonly Item[] = []

  /** Keeps what is beyond the replica. */
  keep(items: readonly Item[], replica: Replica): void {
    this.#items = [...this.#items, ...items].filter(one => offer(replica, one) === 'gap')
  }

  /** Keeps them, wherever the replica stands: it may be of another log than they are. */
  hold(items: readonly Item[]): void {
    this.#items = [...this.#items, ...items]
  }

  /** The replica, with what was told too early and follows on it. */
  after(replica: Replica): Replica {
    const followed = this.#items.reduce(apply, replica)
    this.forget()
    return followed
  }

  forget(): void {
    this.#items = []
  }
}
