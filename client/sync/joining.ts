import type { Code } from '#shared/protocol/codes.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import { Pauses } from './pauses.ts'

/** A no that passes: the store or the node is busy with itself. */
const PASSING: ReadonlySet<Code> = new Set(['try-again', 'stopping', 'clock-differs'])

export type Joined = Extract<JoinReply, { ok: true }>

export interface JoiningParts {
  browser: Pick<Browser, 'after' | 'randomBytes'>
  /** Asks from where the replica stands, or from nothing. Null: no answer. */
  ask: (isFromNothing: boolean) => Promise<JoinReply | null>
  /** Takes the answer; false when it does not continue what the replica holds. */
  take: (joined: Joined) => boolean
  refused: (code: Code) => void
  /** The line is dead, though it says that it is not. */
  renew: () => void
}

/** Joins the meeting on one line, one question at a time, until it is in. */
export class Joining {
  readonly #parts: JoiningParts
  readonly #pauses: Pauses
  /** A new object for every line; answers to the questions of an old one no longer count. */
  #line: object | null = null
  #isAsking = false
  #isWantedAgain = false

  constructor(parts: JoiningParts) {
    this.#parts = parts
    this.#pauses = new Pauses(parts.browser)
  }

  /** A new line: join on it. */
  begin(): void {
    this.stop()
    this.#line = {}
    void this.#ask(false)
  }

  /** On the same line: join again, from where the replica stands. */
  again(): void {
    if (this.#isAsking) this.#isWantedAgain = true
    else if (this.#line !== null) void this.#ask(false)
  }

  stop(): void {
    this.#line = null
    this.#isAsking = false
    this.#isWantedAgain = false
    this.#pauses.reset()
  }

  async #ask(isFromNothing: boolean): Promise<void> {
    const line = this.#line
    this.#isAsking = true
    this.#isWantedAgain = false
    const reply = await this.#parts.ask(isFromNothing)
    if (line !== this.#line) return
    this.#isAsking = false
    if (reply === null) this.#parts.renew()
    else if (reply.ok) this.#take(reply)
    else if (!PASSING.has(reply.code)) this.#parts.refused(reply.code)
    else {
      this.#isAsking = true
      this.#pauses.next(() => void this.#ask(isFromNothing))
    }
  }

  #take(joined: Joined): void {
    this.#pauses.reset()
    if (!this.#parts.take(joined)) void this.#ask(true)
    else if (this.#isWantedAgain) void this.#ask(false)
  }
}
