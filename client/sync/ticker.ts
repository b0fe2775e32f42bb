import type { Browser } from './browser.ts'

/** The longest a timer may sleep, ms: time may be aligned anew meanwhile. */
const LONGEST_MS = 1000

/**
 * One beat for all that shows time: every second (or whatever is asked for) of the server's clock, so that all numbers in
 * a window, and in a hall, change together. Ticks only while somebody listens.
 */
export class Ticker {
  readonly #now: () => number
  readonly #after: Browser['after']
  readonly #beats = new Map<number, Beat>()

  constructor(now: () => number, after: Browser['after']) {
    this.#now = now
    this.#after = after
  }

  /** The last whole step, server time. */
  at(everyMs: number): number {
    return Math.floor(this.#now() / everyMs) * everyMs
  }

  /** Calls at each whole step. Returns how to stop. */
  listen(everyMs: number, call: () => void): () => void {
    const beat = this.#beats.get(everyMs) ?? { listeners: new Set(), told: this.at(everyMs), cancel: () => {} }
    if (beat.listeners.size === 0) this.#sleep(everyMs, beat)
    this.#beats.set(everyMs, beat)
    const listener = (): void => call() // of its own, should the same function listen twice
    beat.listeners.add(listener)
    return () => {
      if (!beat.listeners.delete(listener) || beat.listeners.size > 0) return
      beat.cancel()
      this.#beats.delete(everyMs)
    }
  }

  #sleep(everyMs: number, beat: Beat): void {
    const leftMs = this.at(everyMs) + everyMs - this.#now()
    beat.cancel = this.#after(Math.min(LONGEST_MS, leftMs), () => {
      this.#sleep(everyMs, beat)
      const step = this.at(everyMs)
      if (step === beat.told) return
      beat.told = step
      for (const listener of beat.listeners) listener()
    })
  }
}

interface Beat {
  listeners: Set<() => void>
  told: number
  cancel: () => void
}
