import type { Browser } from './browser.ts'

const FIRST_MS = 250
const LONGEST_MS = 4000

/**
 * The pauses between tries: each twice as long as the last, and spread by chance, so that a hall full of windows does not
 * come back in one instant.
 */
export class Pauses {
  readonly #browser: Pick<Browser, 'after' | 'randomBytes'>
  #tries = 0
  #cancel: (() => void) | null = null

  constructor(browser: Pick<Browser, 'after' | 'randomBytes'>) {
    this.#browser = browser
  }

  /** Calls after the next pause, instead of what was to be called before. */
  next(call: () => void): void {
    this.#cancel?.()
    const share = (this.#browser.randomBytes(1)[0] ?? 0) / 255
    const delayMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#tries) * (0.5 + share / 2)
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
