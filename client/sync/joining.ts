import type { Code } from '#shared/protocol/codes.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import { Pauses } from './pauses.ts'

/** A no that passes: the store or the node is busy with itself. */
const PASSING: ReadonlySet<Code> = new Set(['try-again', 'stopping', 'clock-differs'])

/**
 * A no that may pass, but not soon: while a store is put back from a copy its meetings are not there, and who asked too
 * often must ask less often. Nobody would come to every screen of the hall afterwards to load its page again.
 */
const SLOWLY_PASSING: ReadonlySet<Code> = new Set(['unknown-meeting', 'too-many'])

/** The pauses after such a no. */
const SLOW = { firstMs: 1000, longestMs: 30_000 }

export type Joined = Extract<JoinReply, { ok: true }>

export interface JoiningParts {
  browser: Pick<Browser, 'after' | 'randomBytes'>
  /** Asks from where the replica stands, or from nothing. Null: no answer. */
  ask: (isFromNothing: boolean) => Promise<JoinReply | null>
  /** Takes the answer; false when it does not continue what the replica holds. */
  take: (joined: Joined) => boolean
  /** Not let in yet, for this reason; it is asked again by itself. */
  waits: (code: Code) => void
  refused: (code: Code) => void
  /** The line is dead, though it says that it is not. */
  renew: () => void
}

/** Joins the meeting on one line, one question at a time, until it is in. */
export class Joining {
  readonly #parts: JoiningParts
  readonly #pauses: Pauses
  readonly #slowPauses: Pauses
  /** A new object for every line; answers to the questions of an old one no longer count. */
  #line: object | null = null
  #isAsking = false
  #isWantedAgain = false

  constructor(parts: JoiningParts) {
    this.#parts = parts
    this.#pauses = new Pauses(parts.browser)
    this.#slowPauses = new Pauses(parts.browser, SLOW)
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
    this.#resetPauses()
  }

  async #ask(isFromNothing: boolean): Promise<void> {
    const line = this.#line
    this.#isAsking = true
    this.#isWantedAgain = false
    const reply = await this.#parts.ask(isFromNothing)
    if (line !== this.#line) return
    this.#isAsking = false
    if (reply === null) this.#parts.renew()
    else if (reply.ok) this.#take(reply, isFromNothing)
    else if (PASSING.has(reply.code)) this.#askLater(this.#pauses, isFromNothing, reply.code)
    else if (SLOWLY_PASSING.has(reply.code)) this.#askLater(this.#slowPauses, isFromNothing, reply.code)
    else this.#parts.refused(reply.code)
  }

  #take(joined: Joined, isFromNothing: boolean): void {
    const isTaken = this.#parts.take(joined)
    // A snapshot always fits; a server that sends none to a window that has nothing must not be asked without end.
    if (!isTaken && isFromNothing) return this.#askLater(this.#pauses, true, 'try-again')
    this.#resetPauses()
    if (!isTaken) void this.#ask(true)
    else if (this.#isWantedAgain) void this.#ask(false)
  }

  #askLater(pauses: Pauses, isFromNothing: boolean, code: Code): void {
    this.#isAsking = true
    pauses.next(() => void this.#ask(isFromNothing))
    this.#parts.waits(code)
  }

  #resetPauses(): void {
    this.#pauses.reset()
    this.#slowPauses.reset()
  }
}
