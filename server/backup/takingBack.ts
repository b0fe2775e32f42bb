import { canonical } from '#shared/sync/canonical.ts'
import type { KeptStore } from '#server/store/keptStore.ts'

type Documents = KeptStore['documents']

/** What a document was made into; null: it is not there. */
interface Change {
  before: unknown
  after: unknown
}

/** Documents of which all that was changed through it can be taken back, but for what others have changed since. */
export class TakingBack {
  readonly documents: Documents
  readonly #kept: Documents
  readonly #changes = new Map<string, Change>()

  constructor(kept: Documents) {
    this.#kept = kept
    this.documents = {
      keys: prefix => kept.keys(prefix),
      get: key => kept.get(key),
      put: async (key, value, ifRevision) => {
        const before = await kept.get(key)
        const isPut = await kept.put(key, value, ifRevision)
        if (isPut) this.#note(key, before?.value ?? null, value)
        return isPut
      },
      delete: async key => {
        const before = await kept.get(key)
        await kept.delete(key)
        if (before !== null) this.#note(key, before.value, null)
      },
    }
  }

  /** The last change first. */
  async takeBack(): Promise<void> {
    for (const [key, { before, after }] of [...this.#changes].toReversed()) {
      const now = await this.#kept.get(key)
      if (canonical(now?.value ?? null) !== canonical(after)) continue
      if (before === null) await this.#kept.delete(key)
      else await this.#kept.put(key, before, now?.revision ?? null)
    }
    this.#changes.clear()
  }

  #note(key: string, before: unknown, after: unknown): void {
    const known = this.#changes.get(key)
    this.#changes.set(key, { before: known === undefined ? before : known.before, after })
  }
}
