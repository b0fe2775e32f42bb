import { ownMessage, type OwnMessage } from '#shared/protocol/messages.ts'
import type { Item, SeenEntry } from '#shared/sync/entry.ts'
import { spanOf } from '#shared/sync/frame.ts'
import { withOwn } from '#shared/sync/withOwn.ts'
import type { Own } from '../reads.ts'

/** Of entries that are about to come, those of which a delegation sees more than others do; where one line follows another, of both. */
export class OwnEntries implements Own {
  readonly message = ownMessage
  #entries: readonly SeenEntry[] = []

  hear({ items }: OwnMessage): void {
    this.#entries = [...this.#entries, ...items]
  }

  put(items: readonly Item[]): Item[] {
    const told = withOwn(items, this.#entries)
    const last = items.at(-1)
    if (last !== undefined) this.#entries = this.#entries.filter(({ version }) => version > spanOf(last).to)
    return told
  }

  forget(): void {
    this.#entries = []
  }
}
