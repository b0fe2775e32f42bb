import { Manager, type Socket } from 'socket.io-client'
import type { FromServer, ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import type { Line, LineEvents } from './line.ts'
import { Pauses } from './pauses.ts'

/** A WebSocket, as socket.io speaks on it. */
export class SocketLine implements Line {
  readonly #events: LineEvents
  readonly #socket: Socket<FromServer, ToServer>
  readonly #pauses: Pauses

  constructor(url: string, browser: Browser, events: LineEvents) {
    this.#events = events
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

  close(): void {
    this.#socket.disconnect()
    this.#pauses.reset()
  }

  ask(question: keyof ToServer, message: unknown, answer: (reply: unknown) => void): void {
    this.#socket.emit(question, message, answer)
  }

  #listen(): void {
    const { onUp, onSign, onTold } = this.#events
    this.#socket.on('connect', () => {
      this.#pauses.reset()
      onUp()
    })
    this.#socket.on('disconnect', () => this.#down())
    this.#socket.on('connect_error', () => this.#down())
    for (const event of ['meeting:entries', 'meeting:rejoin', 'meeting:presence', 'meeting:screens'] as const) this.#socket.on(event, (message?: unknown) => onTold(event, message))
    this.#socket.io.on('ping', onSign)
  }

  #down(): void {
    this.#events.onDown()
    // A server that closes, or ends our session, says goodbye; socket.io takes that for the last word.
    if (!this.#socket.active) this.#pauses.next(() => this.open())
  }
}
