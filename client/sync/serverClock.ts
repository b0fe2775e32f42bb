import type { Browser } from './browser.ts'
import { alignmentFrom, better, errorAt, isAstray, jumpMs, type Alignment, type Sample } from './clockSamples.ts'

/** How many round trips one alignment takes; the shortest counts. */
const ASKS = 4

const ALIGN_EVERY_MS = 5 * 60_000

/** The same where the machine's clocks run astray: one that gains a hundredth is wrong by a quarter of a second then. */
const ALIGN_SOON_MS = 25_000

/** How often this window looks, without asking anybody, whether its machine slept or its clock was changed. */
const LOOK_EVERY_MS = 1000

export type ClockSource = Pick<Browser, 'wallNow' | 'monotonicNow' | 'after'>

/**
 * The server's time in this window. It is asked for after a join, when somebody comes back to the window, every five
 * minutes and after a jump, and more often where the machine's clocks run astray; between those it runs on the monotonic clock,
 * so a changed laptop clock does not matter.
 */
export class ServerClock {
  readonly #source: ClockSource
  readonly #ask: () => Promise<number | null>
  #alignment: Alignment | null = null
  #askedAt = -Infinity
  #restMs = ALIGN_EVERY_MS
  #asking: Promise<void> | null = null
  #cancel: (() => void) | null = null

  /** @param ask one round trip: the server's time, or null when no answer came */
  constructor(source: ClockSource, ask: () => Promise<number | null>) {
    this.#source = source
    this.#ask = ask
  }

  /** Before the first answer there is only the machine's own clock to go by. */
  get isAligned(): boolean {
    return this.#alignment !== null
  }

  /** The machine slept, or its clock was set, and nobody has answered since. */
  get isUnsure(): boolean {
    const { wallNow, monotonicNow } = this.#source
    return this.#alignment !== null && jumpMs(this.#alignment, monotonicNow(), wallNow()) > 0
  }

  /** The server's time, whole ms since the epoch. */
  now(): number {
    const { wallNow, monotonicNow } = this.#source
    return Math.round(this.#alignment === null ? wallNow() : monotonicNow() + this.#alignment.offsetMs)
  }

  /** How wrong `now` may be, ms; null when nobody has answered yet. */
  errorMs(): number | null {
    if (this.#alignment === null) return null
    return errorAt(this.#alignment, this.#source.monotonicNow(), this.#source.wallNow())
  }

  /** Learns from an answer that told the time, whatever was asked. */
  note(sample: Omit<Sample, 'wallAt'>): void {
    this.#alignment = better(this.#alignment, alignmentFrom({ ...sample, wallAt: this.#source.wallNow() }))
  }

  /** Asks a few times in a row, never two at once; the shortest round trip counts. Ends early when an answer stays out. */
  align(): Promise<void> {
    return (this.#asking ??= this.#askAll())
  }

  async #askAll(): Promise<void> {
    const before = this.#alignment
    this.#askedAt = this.#source.monotonicNow()
    for (let asked = 0; asked < ASKS; asked += 1) {
      const sentAt = this.#source.monotonicNow()
      const serverNow = await this.#ask()
      if (serverNow === null) break
      this.note({ sentAt, receivedAt: this.#source.monotonicNow(), serverNow })
    }
    this.#restMs = before !== null && this.#alignment !== null && isAstray(before, this.#alignment) ? ALIGN_SOON_MS : ALIGN_EVERY_MS
    this.#asking = null
  }

  start(): void {
    this.#cancel = this.#source.after(LOOK_EVERY_MS, () => {
      if (this.#isStale()) void this.align()
      this.start()
    })
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  #isStale(): boolean {
    if (this.#alignment === null) return false // the join will tell
    return this.#source.monotonicNow() - this.#askedAt >= this.#restMs || this.isUnsure
  }
}
