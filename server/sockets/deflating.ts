import { constants, deflateRawSync } from 'node:zlib'

/*
 * Deflated data (RFC 1951) may be put together of pieces that end on a whole byte. So what many are handed is deflated once,
 * and what is each one's own stands beside it as it is: that costs nothing, and is short.
 */
const PIECE = { level: 3, finishFlush: constants.Z_SYNC_FLUSH }
/** An empty block that says it is the last. */
const END = Buffer.from([3, 0])
const MOST_STORED = 65_535

/** A text as a piece. Copied, for pieces are kept, and zlib writes each into sixteen thousand bytes that would be kept with it. */
export const deflated = (text: string): Uint8Array => new Uint8Array(deflateRawSync(text, PIECE))

/** A text as a piece that is as long as before. */
export function stored(text: string): Buffer {
  const bytes = Buffer.from(text)
  const blocks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += MOST_STORED) blocks.push(storedBlock(bytes.subarray(at, at + MOST_STORED)))
  return Buffer.concat(blocks)
}

/** Pieces as a whole. */
export const inflatable = (pieces: readonly Uint8Array[]): Buffer => Buffer.concat([...pieces, END])

/** RFC 1951, 3.2.4: not the last, as it is; its length, and the same inverted. */
function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(MOST_STORED - bytes.length, 3)
  return Buffer.concat([head, bytes])
}
