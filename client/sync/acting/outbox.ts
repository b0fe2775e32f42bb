import type { Code } from '#shared/protocol/codes.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Browser } from '../browser.ts'
import { Pauses } from '../pauses.ts'
import type { ServerClock } from '../serverClock.ts'
import { UnsurePresses } from './unsurePresses.ts'

/** A no that says nothing of the command: it stays, and is sent again. */
const PASSING: ReadonlySet<Code> = new Set(['try-again', 'stopping'])

/** A no of the door: join again first. */
const OUTSIDE: ReadonlySet<Code> = new Set(['not-joined', 'no-session'])

export interface OutboxParts {
  browser: Pick<Browser, 'after' | 'randomBytes' | 'wallNow' | 'monotonicNow'>
  /** The aligned clock; until it is aligned, nothing is too old. */
  clock: Pick<ServerClock, 'now' | 'isAligned' | 'isUnsure' | 'align'>
  pending: () => readonly Pending[]
  /** When they were made is known better than before. */
  redate: (pending: readonly Pending[]) => void
  /** Null: no answer came. */
  send: (pending: Pending) => Promise<SubmitReply | null>
  answered: (pending: Pending, reply: SubmitReply) => void
  /** The server has heard it, and could not keep it so far. */
  unkept: (pending: Pending) => void
  /** Too old, and nobody knows whether it arrived; or it did, and the server could not keep it: then its word is the last that was heard. */
  drop: (pending: Pending, code: 'too-late' | 'try-again') => void
  rejoin: () => void
  /** The line is dead, though it says that it is not. */
  renew: () => void
}

/**
 * Sends what is pending, under its own ids, one after the other: a withdrawal never overtakes the request it is about.
 * What is not confirmed in time is dropped, for nothing may happen minutes later by itself.
 */
export class Outbox {
  readonly #parts: OutboxParts
  readonly #pauses: Pauses
  /** Accepted once: not dropped for its age, but asked about until its entry is there. */
  readonly #accepted = new Set<string>()
  /** Answered on this line. */
  #answered = new Set<string>()
  /** A new object whenever sending begins anew; null while the line is down. */
  #line: object | null = null
  #isSending = false
  readonly #unsure: UnsurePresses
  #silences = 0
  /** Which the server has heard, and could not keep. */
  readonly #unkept = new Set<string>()
  #cancelExpiry: (() => void) | null = null

  constructor(parts: OutboxParts) {
    this.#parts = parts
    this.#pauses = new Pauses(parts.browser)
    this.#unsure = new UnsurePresses(parts.browser, parts.clock)
    for (const { commandId, version } of parts.pending()) if (version !== null) this.#accepted.add(commandId)
  }

  /** Joined: all that is pending is sent, also what an older line may have brought. */
  resume(): void {
    this.pause()
    this.#line = {}
    this.#silences = 0
    this.#answered = new Set()
    this.wake()
  }

  /** The line is down. What grows too old meanwhile is dropped. */
  pause(): void {
    this.#line = null
    this.#isSending = false
    this.#pauses.reset()
  }

  /** This was pressed now, and is pending. */
  press(commandId: string): void {
    this.#unsure.note(commandId)
    this.wake()
  }

  /** Something is pending. */
  wake(): void {
    this.#redate()
    this.#expire()
    const next = this.#parts.pending().find(({ commandId }) => !this.#answered.has(commandId))
    if (next === undefined || this.#line === null || this.#isSending) return
    if (this.#parts.clock.isUnsure) void this.#learnTheTime(this.#line)
    else void this.#send(next, this.#line)
  }

  stop(): void {
    this.pause()
    this.#cancelExpiry?.()
  }

  async #send(pending: Pending, line: object): Promise<void> {
    this.#isSending = true
    const reply = await this.#parts.send(pending)
    if (reply?.ok === true) this.#accepted.add(pending.commandId)
    if (reply?.ok === false && reply.code === 'try-again') this.#hearUnkept(pending)
    if (line !== this.#line) return // whatever it was, it is asked about again
    if (reply === null) this.#hearSilence()
    else if (!reply.ok && PASSING.has(reply.code)) this.#pauses.next(() => this.#goOn())
    else if (!reply.ok && OUTSIDE.has(reply.code)) this.#parts.rejoin()
    else {
      this.#answered.add(pending.commandId)
      this.#silences = 0
      this.#pauses.reset()
      this.#parts.answered(pending, reply)
      this.#goOn()
    }
  }

  /** Sent sooner, a press would pass for one of before the machine slept. Where nobody answers the line is made anew. */
  async #learnTheTime(line: object): Promise<void> {
    this.#isSending = true
    await this.#parts.clock.align()
    if (line !== this.#line) return
    if (this.#parts.clock.isUnsure) this.#pauses.next(() => this.#goOn())
    else this.#goOn()
  }

  #hearUnkept(pending: Pending): void {
    this.#unkept.add(pending.commandId)
    this.#parts.unkept(pending)
  }

  /** Once: the answer or the command was lost. Twice in a row: the line is half-open, and a press must not die in it. */
  #hearSilence(): void {
    this.#silences += 1
    if (this.#silences < 2) this.#goOn()
    else this.#parts.renew()
  }

  #goOn(): void {
    this.#isSending = false
    this.wake()
  }

  #redate(): void {
    const { pending, redate } = this.#parts
    const dated = this.#unsure.dated(pending())
    if (dated !== pending()) redate(dated)
  }

  /** Drops what is too old, and looks again when the next one will be. */
  #expire(): void {
    this.#cancelExpiry?.()
    const { clock, browser, drop } = this.#parts
    if (!clock.isAligned) return
    const waiting = this.#parts.pending().filter(({ commandId, version }) => version === null && !this.#accepted.has(commandId))
    const leftMs = ({ issuedAt }: Pending): number => issuedAt + LIFETIME_MS - clock.now()
    for (const pending of waiting) if (leftMs(pending) <= 0) drop(pending, this.#unkept.has(pending.commandId) ? 'try-again' : 'too-late')
    const next = waiting.find(pending => leftMs(pending) > 0)
    if (next !== undefined) this.#cancelExpiry = browser.after(leftMs(next), () => this.wake())
  }
}
