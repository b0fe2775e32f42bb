import { Manager, type Socket } from 'socket.io-client'
import type { FromServer, JoinReply, ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import { INFLATES, inflatingParser } from './inflating.ts'
import type { Line, OpeningEvents } from './line.ts'
import { Pauses } from './pauses.ts'

type OneSocket = Socket<FromServer, ToServer>

/** What was asked on a line that is left is answered there for so long, ms. */
const LEAVE_MS = 1000

/** A WebSocket, as socket.io speaks on it. A server that is about to stop, or hears nothing of its store, sends it to another one: it is left once the next is joined. */
export class SocketLine implements Line {
  readonly #url: string
  readonly #browser: Browser
  readonly #events: OpeningEvents
  readonly #pauses: Pauses
  #socket: OneSocket
  /** By which this one will be followed, as soon as it is in. */
  #next: OneSocket | null = null
  /** The join that came with the line and that the server answers by itself; nothing: it has to be asked. */
  #joining = ''
  #joined = (_reply: unknown): void => {}
  /** Closes the one before, whose last answers may still be on their way. */
  #leave = (): void => {}

  constructor(url: string, browser: Browser, events: OpeningEvents) {
    this.#url = url
    this.#browser = browser
    this.#events = events
    this.#pauses = new Pauses(browser)
    this.#socket = this.#made()
  }

  get isUp(): boolean {
    return this.#socket.connected
  }

  open(): void {
    this.#socket.connect()
  }

  close(): void {
    this.#leave()
    this.#next?.disconnect()
    this.#next = null
    this.#socket.disconnect()
    this.#pauses.reset()
  }

  ask(question: keyof ToServer, message: unknown, answer: (reply: unknown) => void): void {
    const next = this.#next
    if (question === 'meeting:join') {
      const joining = this.#joining
      this.#joining = ''
      if (JSON.stringify(message) === joining) return void (this.#joined = answer)
    }
    if (question !== 'meeting:join' || next?.connected !== true) return void this.#socket.emit(question, message, answer)
    next.emit(question, message, (reply: JoinReply) => {
      if (reply.ok && next === this.#next) this.#goOver(next)
      answer(reply)
    })
  }

  #made(): OneSocket {
    const { onUp, onTold, toJoin } = this.#events
    const path = new URL('socket.io/', this.#url).pathname
    // WebSocket only: with polling first, each join would cost three round trips and need a sticky balancer.
    const options = { path, query: INFLATES, parser: inflatingParser, transports: ['websocket'], autoConnect: false, timeout: 5000, reconnectionDelay: 300, reconnectionDelayMax: 4000 }
    const socket: OneSocket = new Manager<FromServer, ToServer>(new URL(this.#url).origin, options).socket('/')
    let sent = ''
    socket.auth = give => {
      const join = socket === this.#socket ? toJoin() : undefined // the next one is asked, for until then this one is told
      sent = JSON.stringify(join)
      this.#joining = ''
      give({ join })
    }
    socket.on('line:joining', () => (this.#joining = sent)) // just before 'connect'
    socket.on('meeting:joined', reply => this.#joined(reply))
    socket.on('connect', () => {
      this.#pauses.reset()
      onUp()
    })
    const { monotonicNow } = this.#browser
    let heardAt = 0
    socket.io.on('open', () => socket.io.engine.on('packet', () => (heardAt = monotonicNow()))) // a ping is one too
    socket.on('disconnect', () => {
      socket.sendBuffer = [] // where the wall clock jumped it is kept, and would be sent some day
      const silentMs = monotonicNow() - heardAt
      this.#down(socket, silentMs > socket.io.engine['_pingInterval'] ? silentMs : 0) // what lives is heard in that time
    })
    socket.on('connect_error', () => this.#down(socket))
    socket.on('line:leave', () => {
      this.#next?.disconnect()
      this.#next = this.#made().connect()
    })
    for (const event of ['meeting:entries', 'meeting:own', 'meeting:rejoin', 'meeting:presence', 'meeting:screens'] as const) socket.on(event, (message?: unknown) => onTold(event, message))
    return socket
  }

  /** From now on it is asked on the next one. */
  #goOver(next: OneSocket): void {
    const left = this.#socket
    this.#socket = next
    this.#next = null
    left.off('connect').off('line:leave') // cut, it would come back by itself; where the window is now it need not leave
    this.#leave()
    const cancel = this.#browser.after(LEAVE_MS, () => this.#leave())
    this.#leave = () => {
      cancel()
      left.disconnect()
    }
  }

  #down(socket: OneSocket, silentMs?: number): void {
    if (socket !== this.#socket) return // whatever becomes of it
    if (this.#next !== null) {
      socket.disconnect()
      this.#socket = this.#next
      this.#next = null
    }
    const { onDown, onUp } = this.#events
    onDown(silentMs)
    // A server that closes, or ends our session, says goodbye; socket.io takes that for the last word.
    if (this.#socket.connected) onUp()
    else if (!this.#socket.active) this.#pauses.next(() => this.open())
  }
}
