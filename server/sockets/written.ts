import { deflateRawSync } from 'node:zlib'
import { PacketType } from 'socket.io-parser'
import { frameOf } from './frames.ts'
import { packetText } from './packetText.ts'
import { frameOfBytes, frameOfText } from './socketFrame.ts'
import type { MessageOf, Told } from './told.ts'

/** Shorter texts gain less than it costs to inflate them, characters. */
const LONG = 4000
/** The hashes and salts of which the log is full are made smaller by no level, and the rest by the first as well. */
const QUICKLY = { level: 1 }

/**
 * A message that many are told, written once for each kind of line there is, when the first such line wants it: as the bytes
 * that go out. What is long is deflated for the windows that can inflate it (see docs/protocol.md): a hall that presses at
 * once is some 130 kB for each window, and all of them share the air of one room.
 */
export class Written {
  readonly event: Told
  /** As socket.io writes it. */
  readonly packet: string
  readonly #message: unknown
  #stream: string | null = null
  #plain: Buffer | null = null
  #deflated: Buffer | null = null

  constructor(event: Told, message: unknown) {
    this.event = event
    this.#message = message
    this.packet = packetText({ type: PacketType.EVENT, nsp: '/', data: message === undefined ? [event] : [event, message] })
  }

  static of<E extends Told>(event: E, ...[message]: MessageOf<E>): Written {
    return new Written(event, message)
  }

  /** For a stream. */
  get stream(): string {
    return (this.#stream ??= frameOf(this.event, this.#message))
  }

  /** For a WebSocket. @param inflates whether the window said that it can */
  frame(inflates: boolean): Buffer {
    if (inflates && this.packet.length >= LONG) return (this.#deflated ??= frameOfBytes(deflateRawSync(this.packet, QUICKLY)))
    return (this.#plain ??= frameOfText(this.packet))
  }
}
