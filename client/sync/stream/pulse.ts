import type { Browser } from '../browser.ts'

/** What comes so soon after the first came with it, ms. */
const TOGETHER_MS = 3000

/** Whether a stream gives signs after its beginning: one that is held back by somebody may still let its beginning through. */
export class Pulse {
  readonly #browser: Pick<Browser, 'monotonicNow'>
  #firstAt: number | null = null
  isAlive = false

  constructor(browser: Pick<Browser, 'monotonicNow'>) {
    this.#browser = browser
  }

  get hasBegun(): boolean {
    return this.#firstAt !== null
  }

  beat(): void {
    const now = this.#browser.monotonicNow()
    this.#firstAt ??= now
    this.isAlive ||= now - this.#firstAt > TOGETHER_MS
  }
}
