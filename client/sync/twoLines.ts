import type { ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import type { Line, LineEvents, OpeningEvents } from './line.ts'
import { SocketLine } from './socketLine.ts'
import type { StreamLine } from './stream/streamLine.ts'

/** How long a WebSocket is waited for before a stream is tried beside it, ms: the first time, and where there was one before. */
const BESIDE_MS = 1000
const BESIDE_AGAIN_MS = 3000

/** Once the server is known to be there a WebSocket has so long to come about, ms. */
const LAST_MS = 1500

/** For so long it is not tried again where it did not come about, ms. */
const BLOCKED_MS = 30 * 60_000

const KEY = 'rostrum:blockedAt'

/**
 * The line of a window: a WebSocket or, where a proxy lets none through, a stream. A stream is used only where the server
 * answers and yet no WebSocket comes about, so that a hall does not leave its WebSockets when a server is started again. A
 * line that works is left alone.
 */
export class TwoLines implements Line {
  readonly #url: string
  readonly #browser: Browser
  readonly #events: LineEvents
  readonly #socket: Line
  /** Loaded when it is wanted for the first time: few windows want it. */
  #stream: StreamLine | null = null
  /** The one that is up and used. */
  #line: Line | null = null
  #isOpen = false
  #hasHadSocket = false
  /** What became of the WebSocket since it was last begun. */
  #socketIs: 'left' | 'tried' | 'failed' = 'left'
  #isLoading = false
  #cancel = (): void => {}

  constructor(url: string, browser: Browser, events: OpeningEvents) {
    this.#url = url
    this.#browser = browser
    this.#events = events
    const { onTold, toJoin } = events
    this.#socket = new SocketLine(url, browser, { onTold, toJoin, onUp: () => this.#use(this.#socket), onDown: silentMs => this.#socketDown(silentMs) })
  }

  get isUp(): boolean {
    return this.#line?.isUp === true
  }

  open(): void {
    this.#isOpen = true
    if (this.#isBlocked()) void this.#tryStream()
    else this.#trySocket(this.#hasHadSocket ? BESIDE_AGAIN_MS : BESIDE_MS, () => void this.#tryStream())
  }

  close(): void {
    this.#socket.close() // the one in use tells itself how long it was silent
    this.#isOpen = false
    this.#cancel()
    const wasUp = this.#line !== null
    this.#line = null
    this.#socketIs = 'left'
    const silentMs = this.#stream?.close()
    if (wasUp) this.#events.onDown(silentMs)
  }

  ask(question: keyof ToServer, message: unknown, answer: (reply: unknown) => void): void {
    this.#line?.ask(question, message, answer)
  }

  #trySocket(patienceMs: number, onLate: () => void): void {
    if (this.#socketIs === 'failed') this.#socket.close() // it waits for its next turn
    this.#socketIs = 'tried'
    this.#socket.open()
    this.#cancel()
    this.#cancel = this.#browser.after(patienceMs, onLate)
  }

  async #tryStream(): Promise<void> {
    if (this.#stream === null && !this.#isLoading) {
      this.#isLoading = true
      this.#stream = await this.#load()
      this.#isLoading = false
    }
    if (!this.#isOpen || this.#line !== null) return
    if (this.#stream !== null) this.#stream.open()
    else if (!this.#isLoading) this.#notLoaded()
  }

  /** Null: it did not arrive. With a `try`, for what the build puts around an import fails outside of a `then` that follows it. */
  async #load(): Promise<StreamLine | null> {
    try {
      const loaded = await import('./stream/streamLine.ts')
      return this.#made(loaded.StreamLine)
    } catch {
      return null
    }
  }

  #made(Stream: typeof StreamLine): StreamLine {
    const { onTold } = this.#events
    const stream = new Stream(this.#url, this.#browser, { onTold, onUp: () => this.#streamUp(stream), onDown: silentMs => this.#streamDown(silentMs) })
    return stream
  }

  /** The network is away, or a part of the program. */
  #notLoaded(): void {
    this.#events.onDown()
    this.#trySocket(BESIDE_AGAIN_MS, () => void this.#tryStream())
  }

  /** The server is there. */
  #streamUp(stream: Line): void {
    if (this.#line !== null) return
    if (this.#socketIs === 'left') this.#use(stream)
    else this.#trySocket(LAST_MS, () => this.#use(stream))
  }

  #streamDown(silentMs?: number): void {
    if (!this.#isOpen) return
    const wasUsed = this.#line !== null
    this.#line = null
    this.#events.onDown(silentMs)
    if (wasUsed) this.open()
  }

  #socketDown(silentMs?: number): void {
    if (!this.#isOpen || (this.#line !== null && this.#line !== this.#socket)) return
    this.#socketIs = 'failed'
    if (this.#line !== null) {
      this.#line = null
      this.#events.onDown(silentMs)
      this.#cancel = this.#browser.after(BESIDE_AGAIN_MS, () => void this.#tryStream())
    } else if (this.#stream?.isUp === true) this.#use(this.#stream)
    else if (!this.#hasHadSocket) void this.#tryStream()
  }

  #use(line: Line): void {
    const isSocket = line === this.#socket
    if (isSocket) this.#stream?.close()
    else this.#socket.close()
    this.#cancel()
    this.#hasHadSocket ||= isSocket
    if (isSocket || this.#socketIs !== 'left') this.#browser.write(KEY, isSocket ? null : String(this.#browser.wallNow()))
    this.#socketIs = isSocket ? 'tried' : 'left'
    this.#line = line
    this.#events.onUp()
  }

  #isBlocked(): boolean {
    const sinceMs = this.#browser.wallNow() - Number(this.#browser.read(KEY) ?? -Infinity)
    return sinceMs >= 0 && sinceMs < BLOCKED_MS
  }
}
