import { Decoder, Encoder, type Packet } from 'socket.io-parser'
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
class TextDecoder extends Decoder {
  constructor() {
    super({ maxAttachments: 0 })
  }
}

export const textParser = { Encoder: TextEncoder, Decoder: TextDecoder }
