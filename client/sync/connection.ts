import type * as z from 'zod/mini'
import { clockReply } from '#shared/protocol/clockReply.ts'
import type { EntriesMessage, FromServer, JoinMessage, JoinReply, PresenceMessage, ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import type { Own, Reads } from './reads.ts'
import { TwoLines } from './twoLines.ts'

/** How long an answer may take before the question is taken for lost, ms. */
const ANSWER_MS = 3000

/** The same of a join, whose answer may be a whole meeting over a line as thin as a telephone's. */
const JOIN_ANSWER_MS = 20_000

/** What the line tells, read. */
export interface LineListener {
  /** Connected, for the first time or again: nothing has been joined on this line. */
  onUp(): void
  /** What will be asked then. */
  toJoin(): JoinMessage
  /** Cut, or could not be made. It is tried again by itself. @param silentMs for how long nothing was heard, where that is longer than a line that lives is silent */
  onDown(silentMs?: number): void
  onEntries(message: EntriesMessage): void
  onRejoin(): void
  onPresence(message: PresenceMessage): void
  /** What is told of screens, as it came: read by the part of a window that has to do with it, and loaded with that. */
  onScreens(message: unknown): void
  /** Something came that this version cannot read. */
  onUnreadable(): void
}

/** The line to a server: keeps it open, and lets nothing through that the protocol does not know. */
export class Connection {
  readonly #browser: Browser
  readonly #reads: Reads
  readonly #listener: LineListener
  readonly #line: TwoLines
  /** What to tell each question whose answer is out, when the line is cut. */
  readonly #unanswered = new Set<() => void>()
  readonly #own: Own | undefined

  /** @param url where the server is; may have a path, if it is served below one */
  constructor(url: string, browser: Browser, reads: Reads, listener: LineListener) {
    this.#browser = browser
    this.#reads = reads
    this.#own = reads.own?.()
    this.#listener = listener
    const { onUp, toJoin } = listener
    this.#line = new TwoLines(url, browser, { onUp, toJoin, onDown: silentMs => this.#down(silentMs), onTold: (event, message) => this.#told(event, message) })
  }

  get isUp(): boolean {
    return this.#line.isUp
  }

  open(): void {
    this.#line.open()
  }

  /** A new line at once, whatever became of the old one: half-open, or waiting to be tried again. */
  renew(): void {
    this.#line.close()
    this.#line.open()
  }

  close(): void {
    this.#line.close()
  }

  /** Null: no answer came. */
  join(message: JoinMessage): Promise<JoinReply | null> {
    return this.ask(this.#reads.joinReply, 'meeting:join', message, JOIN_ANSWER_MS)
  }

  /** The server's time, or null. Every server tells it at once, so silence is a half-open line, and it is renewed. */
  async askClock(): Promise<number | null> {
    const reply = await this.ask(clockReply, 'clock:ask', null)
    if (reply === null && this.isUp) this.renew()
    return reply?.now ?? null
  }

  /**
   * Null: no answer came, and nobody knows whether it has arrived.
   * @param schema of the answer, which only who asks such a thing need know
   */
  async ask<T>(schema: z.ZodMiniType<T>, question: keyof ToServer, message: unknown, patienceMs = ANSWER_MS): Promise<T | null> {
    if (!this.isUp) return null // else it would be kept, and sent some day
    const reply = await new Promise<unknown>(resolve => {
      const silence = (): void => end(null)
      const cancel = this.#browser.after(patienceMs, silence)
      const end = (answer: unknown): void => {
        cancel()
        this.#unanswered.delete(silence)
        resolve(answer)
      }
      this.#unanswered.add(silence)
      this.#line.ask(question, message, end)
    })
    return reply === null ? null : this.#read(schema, reply)
  }

  #told(event: keyof FromServer, message: unknown): void {
    const { onEntries, onRejoin, onPresence, onScreens } = this.#listener
    const own = this.#own
    if (event === 'meeting:rejoin') {
      own?.forget()
      return onRejoin()
    }
    if (event === 'meeting:own' && own) this.#hand(own.message, message, told => own.hear(told))
    if (event === 'meeting:entries') this.#hand(this.#reads.entriesMessage, message, ({ items }) => onEntries({ items: own?.put(items) ?? items }))
    if (event === 'meeting:presence') this.#hand(this.#reads.presenceMessage, message, onPresence)
    if (event === 'meeting:screens') onScreens(message)
  }

  #hand<T>(schema: z.ZodMiniType<T>, message: unknown, take: (known: T) => void): void {
    const known = this.#read(schema, message)
    if (known !== null) take(known)
  }

  #read<T>(schema: z.ZodMiniType<T>, message: unknown): T | null {
    const parsed = schema.safeParse(message)
    if (parsed.success) return parsed.data
    this.#listener.onUnreadable()
    return null
  }

  #down(silentMs?: number): void {
    this.#own?.forget()
    for (const silence of this.#unanswered) silence()
    this.#listener.onDown(silentMs)
  }
}
