import type { Writable } from 'node:stream'
import { PacketType } from 'socket.io-parser'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { closeForGood } from './closeForGood.ts'
import type { CommandPacket } from './commandPacket.ts'
import { cutIfBehind, cutWhenBehind, type Untaken } from './cutWhenBehind.ts'
import { inflates } from './inflates.ts'
import type { Line } from './line.ts'
import { Names, type Named } from './named.ts'
import { packetText } from './packetText.ts'
import { frameOfText } from './socketFrame.ts'
import { CommandDecoder } from './textParser.ts'
import type { MessageOf, Told } from './told.ts'
import type { Joined, OneSocket } from './types.ts'
import type { Written } from './written.ts'

/** A socket as a line. */
export class SocketLine implements Line {
  readonly kind = 'socket'
  /** Its window can read what is deflated. */
  readonly inflates: boolean
  joined: Joined | null = null
  isDoubted = false
  readonly #socket: OneSocket
  readonly #names: Names<Line>
  readonly #untaken: Untaken
  #heardAt = performance.now()
  /** Something waits that socket.io has not handed to the wire yet. */
  #isQueued: boolean

  /** @param known who is told what is sent under which names */
  constructor(socket: OneSocket, known: Named<Line>) {
    this.#socket = socket
    this.#names = new Names<Line>(this, known)
    this.#untaken = cutWhenBehind(socket)
    this.inflates = inflates(socket)
    this.#isQueued = !socket.conn.transport.writable
    socket.conn.on('packetCreate', () => (this.#isQueued = true))
    socket.conn.on('flush', () => (this.#isQueued = false))
    socket.conn.on('packet', () => (this.#heardAt = performance.now()))
    socket.once('disconnect', () => {
      this.#names.clear()
      closeForGood(socket.request.socket) // what waits would else be waited for, and nobody counts it any more
    })
  }

  get id(): string {
    return this.#socket.id
  }

  get cookies(): string | undefined {
    return this.#socket.handshake.headers.cookie
  }

  get isOpen(): boolean {
    return this.#socket.connected
  }

  /** Its end may be read already, and the line not be taken down yet. */
  get isAwaited(): boolean {
    return this.isOpen && this.#socket.request.socket.readable
  }

  /** Nothing waits that would be overtaken by what goes straight to the wire. */
  get #isFree(): boolean {
    return this.#socket.conn.readyState === 'open' && !this.#isQueued
  }

  get silentMs(): number {
    return Math.ceil(performance.now() - this.#heardAt)
  }

  get untaken(): number {
    return this.#untaken.size()
  }

  get names(): ReadonlySet<string> {
    return this.#names.all
  }

  /** Resolves when what it was told so far is taken, or it is cut. */
  untilTaken(): Promise<void> {
    return this.#untaken.taken()
  }

  listenTo(names: readonly string[]): void {
    if (this.isOpen) for (const name of names) this.#names.add(name)
  }

  unlisten(name: string): void {
    this.#names.remove(name)
  }

  tell<E extends Told>(event: E, ...message: MessageOf<E>): void {
    this.#socket.emit(event, ...message)
  }

  /**
   * Whole frames may go straight to the wire, past all that would look at them again, while nothing waits that would be
   * overtaken: what is left of the cost of a hall is then the calls of the system. Two go out in one piece.
   */
  pass(written: Written, before?: Written): void {
    if (!this.isOpen) return
    const { conn, request } = this.#socket
    const [own, frame] = [before?.frame(this.inflates), written.frame(this.inflates)]
    if (!this.#isFree) return void conn.write(written.packet, { wsPreEncodedFrame: own === undefined ? [frame] : [own, frame] } as object)
    if (own === undefined) request.socket.write(frame)
    else writeBoth(request.socket, own, frame)
    cutIfBehind(request.socket)
  }

  /** Calls with each command that comes, until the line is closed. */
  onCommand(call: (packet: CommandPacket) => void): void {
    const { decoder } = this.#socket.client as unknown as { decoder: unknown }
    if (!(decoder instanceof CommandDecoder)) throw new TypeError('socket.io keeps what reads its messages in another place')
    decoder.onCommand = call
    this.#socket.once('disconnect', () => (decoder.onCommand = null))
  }

  /** The answer to a command, in the same way as what is passed. @param id of the answer */
  answer(id: number, reply: SubmitReply): void {
    if (!this.isOpen) return
    const { conn, request } = this.#socket
    const packet = packetText({ type: PacketType.ACK, nsp: '/', id, data: [reply] })
    if (!this.#isFree) return void conn.write(packet)
    request.socket.write(frameOfText(packet))
    cutIfBehind(request.socket)
  }

  makeReady(written: Written): void {
    written.frame(this.inflates)
  }

  cut(): void {
    this.#socket.disconnect(true)
  }

  tear(): void {
    this.#socket.request.socket.destroy()
  }

  onceClosed(call: () => void): void {
    this.#socket.once('disconnect', call)
  }
}

function writeBoth(wire: Writable, first: Buffer, second: Buffer): void {
  wire.cork()
  wire.write(first)
  wire.write(second)
  wire.uncork()
}
