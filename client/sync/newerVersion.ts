import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { Browser } from './browser.ts'

/** While servers are being replaced, a reload may bring the old program once more: then not again for so long, ms. */
const PAUSE_MS = 30_000

const KEY = 'rostrum:reloadedAt'

/** The program is older than the server: loads the page anew as soon as nothing is waited for. */
export class NewerVersion {
  readonly #browser: Browser
  readonly #isThere: () => boolean
  readonly #isIdle: () => boolean
  readonly #cancels: (() => void)[] = []
  #isNoticed = false
  #mayReload = false
  #isLate = false

  /**
   * @param isThere the server is there: without it there would be a page of the browser's in place of the window, or a proxy's, and neither tries again
   * @param isIdle nothing is pending that could still be answered here
   */
  constructor(browser: Browser, isThere: () => boolean, isIdle: () => boolean) {
    this.#browser = browser
    this.#isThere = isThere
    this.#isIdle = isIdle
  }

  get isNoticed(): boolean {
    return this.#isNoticed
  }

  notice(): void {
    if (this.#isNoticed) return
    this.#isNoticed = true
    const { wallNow, read, write } = this.#browser
    if (read(KEY) === null) write(KEY, '0')
    const now = wallNow()
    const sinceMs = now - Number(read(KEY) ?? now) // what a tab cannot keep may have been a moment ago
    const waitMs = sinceMs >= 0 && sinceMs < PAUSE_MS ? PAUSE_MS - sinceMs : 0
    this.#after(waitMs, () => {
      this.#mayReload = true
      this.settle()
    })
    // What is pending then can no longer act; the new page finds it in the storage and says so.
    this.#after(Math.max(waitMs, LIFETIME_MS), () => {
      this.#isLate = true
      this.settle()
    })
  }

  /** Something pending may be gone, or the server is back. */
  settle(): void {
    if (this.#mayReload && this.#isThere() && (this.#isLate || this.#isIdle())) this.#reload()
  }

  stop(): void {
    for (const cancel of this.#cancels) cancel()
    this.#mayReload = false
  }

  #after(delayMs: number, call: () => void): void {
    this.#cancels.push(this.#browser.after(delayMs, call))
  }

  #reload(): void {
    this.stop()
    this.#browser.write(KEY, String(this.#browser.wallNow()))
    this.#browser.reload()
  }
}
