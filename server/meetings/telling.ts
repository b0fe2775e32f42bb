import type { Entry } from '#shared/sync/entry.ts'

export interface Listener {
  /** Entries that may come next: nothing may be told of them, nor done by them. */
  onAhead?: (entries: readonly Entry[]) => void
  /** New entries, each once and in the order of the log, after those who gave the commands have their answers. */
  onEntries: (entries: readonly Entry[]) => void
  /** The log was replaced by another: everybody must join again. */
  onReplaced: () => void
  /** Nothing more will be told: whoever still wants the meeting must ask for it again. */
  onClosed: () => void
  /** Whether anybody hears of it by this listener; where nothing is said, as long as it listens. By what a node does for itself nobody does. */
  isHeard?: () => boolean
}

/** What is new waits for answers for so long, ms. */
const MOST_HELD_MS = 50

/**
 * Tells the listeners of a meeting what is new. However it became known, by one's own append, a message or a reading,
 * it goes out through this one queue: else a window would see a gap where there is none.
 */
export class Telling {
  readonly #listeners = new Set<Listener>()
  #untold: Entry[] = []
  #untoldSince = 0
  #isHeld = false
  #isDue = false
  #isClosed = false

  /** Does anybody hear it, for whom it has to go on? */
  get isHeard(): boolean {
    return [...this.#listeners].some(({ isHeard }) => isHeard?.() ?? true)
  }

  listen(listener: Listener): () => void {
    if (this.#isClosed) setImmediate(listener.onClosed) // it was let go since it was found
    else this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** These will be told together soon, unless the store does not take them: what is told of them can be made while it writes. */
  prepare(entries: readonly Entry[]): void {
    for (const { onAhead } of this.#listeners) onAhead?.(entries)
  }

  /** In a later turn of the loop: the answers that are given in this one go out first. */
  add(entries: readonly Entry[]): void {
    if (this.#untold.length === 0) this.#untoldSince = performance.now()
    this.#untold.push(...entries)
    this.#tellSoon()
  }

  /** What is known, and not told yet. */
  get untold(): readonly Entry[] {
    return this.#untold
  }

  /** Has something waited for so long that it should be told before the next append? */
  get isOverdue(): boolean {
    return this.#untold.length > 0 && performance.now() - this.#untoldSince > MOST_HELD_MS
  }

  /** Until `release` nothing is told, for an append is under way whose commands have no answers yet. */
  hold(): void {
    this.#isHeld = true
  }

  release(): void {
    this.#isHeld = false
    this.#tellSoon()
  }

  replaced(): void {
    this.#untold = []
    for (const { onReplaced } of this.#listeners) onReplaced()
  }

  close(): void {
    this.#tell()
    this.#isClosed = true
    for (const { onClosed } of this.#listeners) onClosed()
    this.#listeners.clear()
  }

  #tellSoon(): void {
    if (this.#isHeld || this.#isDue || this.#untold.length === 0) return
    this.#isDue = true
    setImmediate(() => {
      this.#isDue = false
      if (!this.#isHeld) this.#tell()
    })
  }

  #tell(): void {
    const entries = this.#untold
    this.#untold = []
    if (entries.length > 0) for (const { onEntries } of this.#listeners) onEntries(entries)
  }
}
