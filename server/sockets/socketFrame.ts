/** RFC 6455, 11.8. */
const OPCODES = { text: 1, bytes: 2 }
const FINAL = 0x80
/** What engine.io puts before a message that is a text. */
const MESSAGE = '4'

/** A packet of socket.io, as it goes out. */
export function frameOfText(packet: string): Buffer {
  const length = MESSAGE.length + Buffer.byteLength(packet)
  const { frame, at } = headed('text', length)
  frame.write(MESSAGE, at)
  frame.write(packet, at + MESSAGE.length)
  return frame
}

/** Bytes as a whole message of a server. */
export function frameOfBytes(payload: Buffer): Buffer {
  const { frame, at } = headed('bytes', payload.length)
  payload.copy(frame, at)
  return frame
}

/** A frame in one piece (RFC 6455, 5.2), final and without a mask, with room for so many bytes from there on. */
function headed(kind: keyof typeof OPCODES, length: number): { frame: Buffer; at: number } {
  const at = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(at + length)
  frame[0] = FINAL | OPCODES[kind]
  frame[1] = length < 126 ? length : at === 4 ? 126 : 127
  if (at === 4) frame.writeUInt16BE(length, 2)
  if (at === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  return { frame, at }
}
