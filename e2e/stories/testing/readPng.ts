import { inflateSync } from 'node:zlib'

export interface Pixels {
  /** Red, green, blue and opacity of each. */
  data: Uint8ClampedArray
  width: number
  height: number
}

/** The pixels of a picture as a browser takes it: eight bits each of red, green, blue and perhaps opacity, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3]
  const lines = inflateSync(Buffer.concat(imageData(png)))
  const length = width * channels
  const plain = Buffer.alloc(length * height)
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * (length + 1), y * length]
    const filter = lines[from] ?? 0
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : (plain[to + x - channels] ?? 0)
      const above = y === 0 ? 0 : (plain[to + x - length] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (plain[to + x - length - channels] ?? 0)
      plain[to + x] = (lines[from + 1 + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at += 1) data.set(plain.subarray(at * channels, (at + 1) * channels), at * 4)
  return { data, width, height }
}

function imageData(png: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return found
}

/** What each of the five filters of the format takes for granted: nothing, the left, what is above, the middle of both, or the nearest. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 4) return nearest(left, above, corner)
  return [0, left, above, (left + above) >> 1][filter] ?? 0
}

function nearest(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
