import { Decoder, Encoder, type Packet } from 'socket.io-parser'
import { deflatedJoin } from './deflatedJoin.ts'
import { messageText } from './frames.ts'

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

/** A packet as it travels. */
export function packetText({ type, nsp, id, data }: Packet): string {
  const place = nsp === '/' ? '' : `${nsp},`
  return `${type}${place}${id ?? ''}${data === undefined ? '' : textOf(data)}`
}

/** An answer is a list of one, what is told one of two: its name and the message. */
function textOf(data: unknown): string {
  if (!Array.isArray(data) || data.length === 0 || data.length > 2) return JSON.stringify(data)
  const message = messageText(data.at(-1))
  return data.length === 1 ? `[${message}]` : `[${JSON.stringify(data[0])},${message}]`
}
