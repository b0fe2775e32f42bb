/** How a frame of a WebSocket departs from what it should be (RFC 6455, 5.2). */
export interface Oddity {
  opcode?: number
  isLast?: boolean
  reserved?: number
  isMasked?: boolean
  /** What it says of its own length. */
  saidLength?: number
}

/** A frame as a browser would send it, or not quite. */
export function wsFrame(payload: Buffer, { opcode = 1, isLast = true, reserved = 0, isMasked = true, saidLength = payload.length }: Oddity = {}): Buffer {
  const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode
  const mask = isMasked ? 0x80 : 0
  const head = saidLength < 126 ? Buffer.from([first, mask | saidLength]) : saidLength < 65_536 ? Buffer.from([first, mask | 126, saidLength >> 8, saidLength & 255]) : long(first, mask, saidLength)
  // A mask of nothing changes nothing.
  return Buffer.concat([head, isMasked ? Buffer.alloc(4) : Buffer.alloc(0), payload])
}

function long(first: number, mask: number, length: number): Buffer {
  const head = Buffer.alloc(10)
  head.writeUInt8(first, 0)
  head.writeUInt8(mask | 127, 1)
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}

/** The first frame of what a server has sent, and what follows it; null where it is not all there yet. */
export function firstFrame(bytes: Buffer): { opcode: number; payload: Buffer; rest: Buffer } | null {
  const short = (bytes[1] ?? 0) & 127
  const head = short === 127 ? 10 : short === 126 ? 4 : 2
  if (bytes.length < head) return null
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short
  if (bytes.length < head + length) return null
  return { opcode: (bytes[0] ?? 0) & 15, payload: bytes.subarray(head, head + length), rest: bytes.subarray(head + length) }
}
