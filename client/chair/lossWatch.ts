/** What a window had of a log and that the log has not any more. */
export interface Loss {
  entries: number
  /** When this window had the last that is left; null: it was there before this window was. */
  since: number | null
}

interface Followed {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => { version: number }
  now: () => number
}

/** So far back it is known when an entry came. */
const KEPT = 500

/**
 * Notices that a log has become shorter: its store was replaced by one that did not have all of it. Windows only go forward but
 * for that. (Where as much has come since they joined again, nothing is noticed here; the server counts it.)
 */
export class LossWatch {
  readonly #followed: Followed
  readonly #seen: { version: number; at: number }[]
  #loss: Loss | null = null

  constructor(followed: Followed) {
    this.#followed = followed
    this.#seen = [{ version: followed.getSnapshot().version, at: NaN }]
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#followed.subscribe(() => {
    this.#look()
    listener()
  })

  readonly getLoss = (): Loss | null => this.#loss

  dismiss(): void {
    this.#loss = null
  }

  #look(): void {
    const { version } = this.#followed.getSnapshot()
    const last = this.#seen.at(-1)?.version ?? 0
    if (version === last) return
    if (version < last) this.#shrink(version, last - version)
    else this.#seen.push({ version, at: this.#followed.now() })
    if (this.#seen.length > KEPT) this.#seen.shift()
  }

  #shrink(version: number, entries: number): void {
    while ((this.#seen.at(-1)?.version ?? 0) > version) this.#seen.pop()
    const at = this.#seen.at(-1)?.at ?? NaN
    this.#seen.push({ version, at })
    // Twice in a row is one loss to whoever reads of it.
    this.#loss = { entries: entries + (this.#loss?.entries ?? 0), since: Number.isNaN(at) ? null : at }
  }
}
