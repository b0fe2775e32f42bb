import { Decoder, Encoder, type Packet } from 'socket.io-parser'
import { commandIn, type CommandPacket } from './commandPacket.ts'
import { deflatedJoin } from './deflatedJoin.ts'
import { packetText } from './packetText.ts'

/**
 * Socket.io's own way to write messages, but for two things: none of ours holds bytes, so that none is searched for them;
 * and a meeting that was handed to somebody before is not put into words anew.
 */
class TextEncoder extends Encoder {
  override encode(packet: Packet): (string | Buffer)[] {
    return [deflatedJoin(packet) ?? packetText(packet)]
  }
}

/** Takes no bytes, which would be kept until all of them have come. */
export class CommandDecoder extends Decoder {
  /**
   * Commands go to who serves them as soon as they are read, past all that would hand them on from turn to turn: when a hall presses
   * at once these are the messages that are many. Null: nobody serves them yet, or any more, and they go on as other messages do.
   */
  onCommand: ((packet: CommandPacket) => void) | null = null

  constructor() {
    super({ maxAttachments: 0 })
  }

  override add(packet: unknown): void {
    const command = this.onCommand !== null && typeof packet === 'string' ? commandIn(packet) : null
    if (command === null) super.add(packet)
    else this.onCommand?.(command)
  }
}

export const textParser = { Encoder: TextEncoder, Decoder: CommandDecoder }
