import { StoreAway } from '#server/log/meetingLog.ts'

const AGAIN_MS = 5_000

/**
 * What a node sees to beside a meeting, whoever has asked for it: one look after the other, and one that came to nothing again
 * a while later, for the store may be away.
 */
export class Looks {
  readonly #look: () => Promise<void>
  readonly #onError: (cause: unknown) => void
  #turn: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(look: () => Promise<void>, onError: (cause: unknown) => void) {
    this.#look = look
    this.#onError = onError
  }

  /** A look that lasts asks for this before each step. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  soon(): void {
    if (!this.#isClosed) this.#turn = this.#turn.then(() => this.#now())
  }

  again(): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => this.soon(), AGAIN_MS).unref()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  async #now(): Promise<void> {
    try {
      if (!this.#isClosed) await this.#look()
    } catch (cause) {
      if (!(cause instanceof StoreAway)) this.#onError(cause)
      this.again()
    }
  }
}
