import type { Pending } from '#shared/sync/replica.ts'
import type { ServerClock } from '../serverClock.ts'
import type { Browser } from '../browser.ts'

interface Made {
  wallAt: number
  monotonicAt: number
}

/**
 * Presses made while nobody knows for how long the machine slept. Where its monotonic clock stood still meanwhile they would be of the time
 * before it slept, and too late as soon as that is known: whoever opens a laptop and presses at once would have pressed for nothing.
 */
export class UnsurePresses {
  readonly #browser: Pick<Browser, 'wallNow' | 'monotonicNow'>
  readonly #clock: Pick<ServerClock, 'now' | 'isUnsure'>
  readonly #made = new Map<string, Made>()

  constructor(browser: Pick<Browser, 'wallNow' | 'monotonicNow'>, clock: Pick<ServerClock, 'now' | 'isUnsure'>) {
    this.#browser = browser
    this.#clock = clock
  }

  /** It is made now. */
  note(commandId: string): void {
    if (this.#clock.isUnsure) this.#made.set(commandId, this.#at())
  }

  /** The same, each with the instant at which it was made, once the time is known. */
  dated(pending: readonly Pending[]): readonly Pending[] {
    if (this.#made.size === 0 || this.#clock.isUnsure) return pending
    const dated = pending.map(one => ({ ...one, issuedAt: this.#issuedAt(one) }))
    this.#made.clear()
    return dated
  }

  /** The longer time counts: the machine may have slept once more since, and then it is not sent. */
  #issuedAt({ commandId, issuedAt }: Pending): number {
    const made = this.#made.get(commandId)
    if (made === undefined) return issuedAt
    const { wallAt, monotonicAt } = this.#at()
    return Math.round(this.#clock.now() - Math.max(wallAt - made.wallAt, monotonicAt - made.monotonicAt))
  }

  #at(): Made {
    return { wallAt: this.#browser.wallNow(), monotonicAt: this.#browser.monotonicNow() }
  }
}
