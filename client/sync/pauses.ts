import type { Browser } from './browser.ts'

interface Lengths {
  /** The first pause and the longest, ms. */
  firstMs: number
  longestMs: number
}

const USUAL: Lengths = { firstMs: 250, longestMs: 4000 }

/**
 * The pauses between tries: each twice as long as the last, and spread by chance, so that a hall full of windows does not
 * come back in one instant.
 */
export class Pauses {
  readonly #browser: Pick<Browser, 'after' | 'randomBytes'>
  readonly #lengths: Lengths
  #tries = 0
  #cancel: (() => void) | null = null

  constructor(browser: Pick<Browser, 'after' | 'randomBytes'>, lengths = USUAL) {
    this.#browser = browser
    this.#lengths = lengths
  }

  /** Calls after the next pause, instead of what was to be called before. */
  next(call: () => void): void {
    this.#cancel?.()
    const share = (this.#browser.randomBytes(1)[0] ?? 0) / 255
    const { firstMs, longestMs } = this.#lengths
    const delayMs = Math.min(longestMs, firstMs * 2 ** this.#tries) * (0.5 + share / 2)
    this.#tries += 1
    this.#cancel = this.#browser.after(delayMs, call)
  }

  /** Forgets what was to be called, and begins with a short pause the next time. */
  reset(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#tries = 0
  }
}
