/** RFC 6455, 11.8. */
const OPCODES = { text: 1, bytes: 2 }

/** What engine.io puts before a message that is a text. */
const MESSAGE = '4'

/** A packet of socket.io, as it goes out. */
export const frameOfText = (packet: string): Buffer => frameOfSocket('text', Buffer.from(`${MESSAGE}${packet}`))

/** A whole message of a server as one frame in one piece (RFC 6455, 5.2): final, and without a mask. */
export function frameOfSocket(kind: keyof typeof OPCODES, payload: Buffer): Buffer {
  return Buffer.concat([headOf(0x80 | OPCODES[kind], payload.length), payload])
}

function headOf(first: number, length: number): Buffer {
  if (length < 126) return Buffer.from([first, length])
  const isShort = length < 65_536
  const head = Buffer.alloc(isShort ? 4 : 10)
  head[0] = first
  head[1] = isShort ? 126 : 127
  if (isShort) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
