import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { INFLATES, inflatingParser } from '#client/sync/inflating.ts'
import type { Command } from '#shared/floor/commands.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { entriesMessage, joinReply, ownMessage, submitReply, type FromServer, type JoinMessage, type SubmitMessage, type SubmitReply, type ToServer } from '#shared/protocol/messages.ts'
import { screenSignReply, type ScreenSignReply } from '#shared/protocol/screens.ts'
import { screenSteerReply, type ScreenSteerReply } from '#shared/protocol/screensAsked.ts'
import { signalReply, type SignalMessage, type SignalReply } from '#shared/protocol/signals.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Item, SeenEntry } from '#shared/sync/entry.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import { apply, hasGap, startReplica, type Replica } from '#shared/sync/replica.ts'
import { withOwn } from '#shared/sync/withOwn.ts'
import { DoorFault, type SignedIn } from './frontDoor.ts'

type Line = Socket<FromServer, ToServer>

/** Longer than a command may live: a node that cannot reach its store says so when that is over, and not sooner. */
const ANSWER_MS = 20_000
/** A node that hears nothing of its store lets in when it does again, ms. */
const AGAIN_MS = 250

/** One window of the rehearsal: a socket that follows a meeting by the rule of all followers, and gives commands. */
export class WireWindow {
  readonly #line: Line
  readonly #as: SignedIn
  /** The answer to what went out with the line, where the server gives one. */
  #joining: Promise<unknown> | null = null
  readonly #waiting = new Set<() => void>()
  #replica: Replica | null = null
  #own: readonly SeenEntry[] = []
  /** Joins that are out, and what is told meanwhile: it may be read before the answer that it follows on. */
  #joins = 0
  #early: Item[] = []
  /** The text of every frame this window was sent, as it came over the wire; of bytes how many. */
  readonly frames: string[] = []
  /** How often something came that did not follow what it had. */
  gaps = 0
  #clockMs = 0
  /** Fulfilled while the line is up and the meeting joined. */
  #back: Promise<void> = Promise.resolve()
  /** Why it cannot follow any more: nobody needs to wait for anything. */
  #fault: Error | null = null

  private constructor(line: Line, as: SignedIn) {
    this.#line = line
    this.#as = as
    line.io.on('open', () => line.io.engine.on('packet', ({ data }: { data?: unknown }) => void this.frames.push(data instanceof Uint8Array || data instanceof ArrayBuffer ? `${data.byteLength} bytes` : String(data ?? ''))))
  }

  /** Opens a socket with the cookie of a signed-in person and joins the meeting. @param asPages it reads what is deflated, as the windows in a browser do */
  static async open(url: string, as: SignedIn, asPages = false): Promise<WireWindow> {
    const line: Line = io(url, { ...(asPages ? { query: INFLATES, parser: inflatingParser } : {}), transports: ['websocket'], forceNew: true, reconnectionDelay: 20, extraHeaders: { cookie: as.cookie } })
    const window = new WireWindow(line, as)
    line.auth = give => give({ join: window.#message(window.#replica?.cursor ?? null) })
    line.on('line:joining', () => {
      window.#joining = new Promise((resolve, reject) => line.once('meeting:joined', resolve).once('disconnect', reject))
      window.#joining.catch(() => undefined) // who waits for it is told
    })
    line.on('meeting:own', message => (window.#own = ownMessage.parse(message).items))
    line.on('meeting:entries', message => window.#hear(withOwn(entriesMessage.parse(message).items, window.#own)))
    line.on('meeting:rejoin', () => {
      window.#early = [] // of a log that is no more
      void window.#rejoin()
    })
    await new Promise<void>((resolve, reject) => {
      line.once('connect', resolve)
      line.once('connect_error', cause => reject(new DoorFault(`${url}: no socket: ${cause.message}`)))
    })
    await window.#join().catch((cause: unknown) => {
      line.disconnect()
      throw cause
    })
    line.on('disconnect', () => {
      window.#back = new Promise(resolve => line.once('connect', () => resolve(window.#rejoin())))
    })
    return window
  }

  get meeting(): Meeting {
    return this.#known.confirmed
  }

  get cursor(): Cursor {
    return this.#known.cursor
  }

  get #known(): Replica {
    if (this.#replica === null) throw new Error('the window has not joined')
    return this.#replica
  }

  /** Everything from the first entry on, as this window may see it. */
  async readAll(): Promise<{ end: Cursor; items: Item[] }> {
    const start: Cursor = { ...this.cursor, version: 0, head: `meeting:${this.#as.meetingId}` }
    const reply = await this.#askToJoin(start)
    return { end: reply.cursor, items: reply.items }
  }

  /** Gives a command; what the server answered. */
  submit(command: Command): Promise<SubmitReply> {
    return this.send(this.messageOf(command))
  }

  /** Gives a command that must be accepted, and waits until this window has it. Rejects when it is refused. */
  async do(command: Command): Promise<number> {
    const reply = await this.submit(command)
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.code}`)
    await this.until((_meeting, version) => version >= reply.version, `entry ${reply.version}`)
    return reply.version
  }

  /** As `submit`, also after the line was cut: it waits until the window has joined again. */
  async submitWhenBack(command: Command): Promise<SubmitReply> {
    await this.#back
    return this.submit(command)
  }

  /** The server's time. */
  now(): number {
    return Date.now() + this.#clockMs
  }

  /** A command as it would be sent now. */
  messageOf(command: Command): SubmitMessage {
    return { commandId: randomBytes(16).toString('base64url'), issuedAt: this.now(), command }
  }

  /** Sends a message as it is; what the server answered. */
  async send(message: SubmitMessage): Promise<SubmitReply> {
    return submitReply.parse(await this.#line.timeout(ANSWER_MS).emitWithAck('command:submit', message))
  }

  /** Signals as a booth does; what the server answered. */
  async signal(message: SignalMessage): Promise<SignalReply> {
    return signalReply.parse(await this.#line.timeout(ANSWER_MS).emitWithAck('booth:signal', message))
  }

  /** Says of a screen that it is up, or (`steerScreen`) what is wanted of one; what the server answered. */
  async signScreen(message: unknown): Promise<ScreenSignReply> {
    return screenSignReply.parse(await this.#line.timeout(ANSWER_MS).emitWithAck('screen:sign', message))
  }

  async steerScreen(message: unknown): Promise<ScreenSteerReply> {
    return screenSteerReply.parse(await this.#line.timeout(ANSWER_MS).emitWithAck('screen:steer', message))
  }

  /** Resolves when the meeting, as this window knows it, is so. Rejects after `patienceMs`. */
  until(isSo: (meeting: Meeting, version: number) => boolean, what: string, patienceMs = 20_000): Promise<void> {
    const check = (): boolean => this.#replica !== null && isSo(this.meeting, this.cursor.version)
    if (check()) return Promise.resolve()
    if (this.#fault !== null) return Promise.reject(this.#fault)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(look)
        reject(new Error(`${this.#as.accessId} waited ${patienceMs} ms in vain for ${what}`))
      }, patienceMs)
      const look = (): void => {
        if (!check() && this.#fault === null) return
        clearTimeout(late)
        this.#waiting.delete(look)
        if (this.#fault === null) resolve()
        else reject(this.#fault)
      }
      this.#waiting.add(look)
    })
  }

  /** Cuts the line, as a bad network does; it comes back by itself. */
  cut(): void {
    this.#line.io.engine.close()
  }

  /** Resolves when the line is cut. */
  untilCut(): Promise<void> {
    return new Promise(resolve => this.#line.once('disconnect', () => resolve()))
  }

  close(): void {
    this.#line.disconnect()
  }

  async #join(): Promise<void> {
    this.#joins += 1
    try {
      const reply = await this.#askToJoin(this.#replica?.cursor ?? null)
      this.#clockMs = reply.now - Date.now()
      if (reply.meeting !== null) this.#replica = startReplica(reply.cursor, reply.meeting)
      this.#take([...reply.items, ...this.#early.splice(0)])
    } finally {
      this.#joins -= 1
    }
  }

  /** Joins from where it stands, until it is let in. A line that is cut meanwhile joins again when it is back; any other no is told to who waits. */
  async #rejoin(): Promise<void> {
    try {
      await this.#join()
    } catch (cause) {
      if (!this.#line.connected) return
      if (cause instanceof DoorFault && cause.message.endsWith('try-again')) return void setTimeout(() => this.#line.connected && void this.#rejoin(), AGAIN_MS)
      this.#fault = cause instanceof Error ? cause : new Error(String(cause))
      for (const look of this.#waiting) look()
    }
  }

  async #askToJoin(cursor: Cursor | null) {
    const joining = this.#joining
    this.#joining = null
    const answer: unknown = await (joining ?? this.#line.timeout(ANSWER_MS).emitWithAck('meeting:join', this.#message(cursor)))
    const reply = joinReply.parse(answer)
    if (!reply.ok) throw new DoorFault(`${this.#as.accessId} was not let in: ${reply.code}`)
    return reply
  }

  #message(cursor: Cursor | null): JoinMessage {
    const { meetingId, accessId } = this.#as
    return { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor }
  }

  #hear(items: readonly Item[]): void {
    if (this.#joins > 0 || this.#joining !== null) this.#early.push(...items)
    else this.#take(items)
  }

  #take(items: readonly Item[]): void {
    if (this.#replica === null) return
    this.#replica = items.reduce(apply, this.#replica)
    if (hasGap(this.#replica)) {
      this.gaps += 1
      void this.#rejoin()
    }
    for (const look of this.#waiting) look()
  }
}
