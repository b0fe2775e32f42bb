import { Manager, type Socket } from 'socket.io-client'
import type * as z from 'zod/mini'
import { clockReply } from '#shared/protocol/clockReply.ts'
import type { EntriesMessage, FromServer, JoinMessage, JoinReply, PresenceMessage, SubmitMessage, SubmitReply, ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import { Pauses } from './pauses.ts'
import type { Reads } from './reads.ts'

/** How long an answer may take before the question is taken for lost, ms. */
const ANSWER_MS = 3000

/** The same of a join, whose answer may be a whole meeting over a line as thin as a telephone's. */
const JOIN_ANSWER_MS = 20_000

/** What the line tells. */
export interface LineListener {
  /** Connected, for the first time or again: nothing has been joined on this line. */
  onUp(): void
  /** Cut, or could not be made. It is tried again by itself. */
  onDown(): void
  /** Something came, be it a ping. */
  onSign(): void
  onEntries(message: EntriesMessage): void
  onRejoin(): void
  onPresence(message: PresenceMessage): void
  /** Something came that this version cannot read. */
  onUnreadable(): void
}

/** The line to a server: keeps it open, and lets nothing through that the protocol does not know. */
export class Connection {
  readonly #browser: Browser
  readonly #reads: Reads
  readonly #listener: LineListener
  readonly #socket: Socket<FromServer, ToServer>
  readonly #pauses: Pauses
  /** What to tell each question whose answer is out, when the line is cut. */
  readonly #unanswered = new Set<() => void>()

  /** @param url where the server is; may have a path, if it is served below one */
  constructor(url: string, browser: Browser, reads: Reads, listener: LineListener) {
    this.#browser = browser
    this.#reads = reads
    this.#listener = listener
    this.#pauses = new Pauses(browser)
    const path = new URL('socket.io/', url).pathname
    // WebSocket only: with polling first, each join would cost three round trips and need a sticky balancer.
    const options = { path, transports: ['websocket'], autoConnect: false, timeout: 5000, reconnectionDelay: 300, reconnectionDelayMax: 4000 }
    this.#socket = new Manager<FromServer, ToServer>(new URL(url).origin, options).socket('/')
    this.#listen()
  }

  get isUp(): boolean {
    return this.#socket.connected
  }

  open(): void {
    this.#socket.connect()
  }

  /** A new line at once, whatever became of the old one: half-open, or waiting to be tried again. */
  renew(): void {
    this.#socket.disconnect()
    this.#socket.connect()
  }

  close(): void {
    this.#socket.disconnect()
    this.#pauses.reset()
  }

  /** Null: no answer came. */
  join(message: JoinMessage): Promise<JoinReply | null> {
    return this.#ask(this.#reads.joinReply, answer => this.#socket.emit('meeting:join', message, answer), JOIN_ANSWER_MS)
  }

  /**
   * Null: no answer came, and nobody knows whether the command has arrived.
   * @param schema of the answer, which only who sends commands need know
   */
  submit(message: SubmitMessage, schema: z.ZodMiniType<SubmitReply>): Promise<SubmitReply | null> {
    return this.#ask(schema, answer => this.#socket.emit('command:submit', message, answer))
  }

  /** The server's time, or null. Every server tells it at once, so silence is a half-open line, and it is renewed. */
  async askClock(): Promise<number | null> {
    const reply = await this.#ask(clockReply, answer => this.#socket.emit('clock:ask', null, answer))
    if (reply === null && this.isUp) this.renew()
    return reply?.now ?? null
  }

  async #ask<T>(schema: z.ZodMiniType<T>, emit: (answer: (reply: unknown) => void) => void, patienceMs = ANSWER_MS): Promise<T | null> {
    if (!this.isUp) return null // else socket.io would keep it, and send it some day
    const reply = await new Promise<unknown>(resolve => {
      const silence = (): void => end(null)
      const cancel = this.#browser.after(patienceMs, silence)
      const end = (answer: unknown): void => {
        cancel()
        this.#unanswered.delete(silence)
        resolve(answer)
      }
      this.#unanswered.add(silence)
      emit(end)
    })
    return reply === null ? null : this.#read(schema, reply)
  }

  #listen(): void {
    const { onUp, onEntries, onRejoin, onPresence, onSign } = this.#listener
    this.#socket.on('connect', () => {
      this.#pauses.reset()
      onUp()
    })
    this.#socket.on('disconnect', () => this.#down())
    this.#socket.on('connect_error', () => this.#down())
    this.#socket.on('meeting:entries', message => {
      const known = this.#read(this.#reads.entriesMessage, message)
      if (known !== null) onEntries(known)
    })
    this.#socket.on('meeting:rejoin', onRejoin)
    this.#socket.on('meeting:presence', message => {
      const known = this.#read(this.#reads.presenceMessage, message)
      if (known !== null) onPresence(known)
    })
    this.#socket.io.on('ping', onSign)
  }

  #read<T>(schema: z.ZodMiniType<T>, message: unknown): T | null {
    this.#listener.onSign()
    const parsed = schema.safeParse(message)
    if (parsed.success) return parsed.data
    this.#listener.onUnreadable()
    return null
  }

  #down(): void {
    for (const silence of this.#unanswered) silence()
    this.#listener.onDown()
    // A server that closes, or ends our session, says goodbye; socket.io takes that for the last word.
    if (!this.#socket.active) this.#pauses.next(() => this.open())
  }
}
