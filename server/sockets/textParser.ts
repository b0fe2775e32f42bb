import { Decoder, Encoder, type Packet } from 'socket.io-parser'
import { deflatedJoin } from './deflatedJoin.ts'
import { packetText } from './packetText.ts'
import { submittedIn, type Submitted } from './submitted.ts'

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
export class TextDecoder extends Decoder {
  /**
   * Commands go to who serves them as soon as they are read, past all that would hand them on from turn to turn: when a hall presses
   * at once these are the messages that are many. Null: socket.io hands them on as well.
   */
  onSubmitted: ((submitted: Submitted) => void) | null = null

  constructor() {
    super({ maxAttachments: 0 })
  }

  override add(packet: unknown): void {
    const submitted = this.onSubmitted !== null && typeof packet === 'string' ? submittedIn(packet) : null
    if (submitted === null) super.add(packet)
    else this.onSubmitted?.(submitted)
  }
}

export const textParser = { Encoder: TextEncoder, Decoder: TextDecoder }
