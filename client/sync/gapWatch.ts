import type { Browser } from './browser.ts'

/** Answers come before entries, and entries up to a quarter of a second late: only then is a gap a gap, ms. */
const GAP_MS = 1500

/** Has a gap asked about when it does not close by itself. */
export class GapWatch {
  readonly #after: Browser['after']
  readonly #hasGap: () => boolean
  readonly #ask: () => void
  #cancel: (() => void) | null = null

  constructor(after: Browser['after'], hasGap: () => boolean, ask: () => void) {
    this.#after = after
    this.#hasGap = hasGap
    this.#ask = ask
  }

  /** Something was heard of; perhaps not of all before it. */
  look(): void {
    if (this.#cancel !== null || !this.#hasGap()) return
    this.#cancel = this.#after(GAP_MS, () => {
      this.#cancel = null
      if (this.#hasGap()) this.#ask()
    })
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
  }
}
