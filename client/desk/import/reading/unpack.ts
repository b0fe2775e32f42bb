import { Unzip, UnzipInflate } from 'fflate'
import { LIMITS, Unread } from './readAs.ts'

/** So much of the packed file is unpacked at a time, bytes: deflate makes at most a thousand times as much of it. */
const STEP = 4096

/**
 * Unpacks those parts of a package (zip) that are wanted, and looks at nothing else: names lead nowhere, for nothing is written.
 * Counts what comes out and not what the package says of itself, and stops as soon as it is too much: a bomb never goes off.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const unzip = new Unzip(file => {
    if (!isWanted(file.name)) return
    // Two of one name: readers would not agree which of them counts.
    if (parts.has(file.name)) throw new Unread('damaged')
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      // What is thrown below comes back here, for the package takes it for a fault of the file.
      if (error !== null) throw (error as Error) instanceof Unread ? error : new Unread('damaged')
      unpacked += chunk.length
      if (unpacked > LIMITS.unpackedBytes) throw new Unread('unpacks-too-large')
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch (error) {
    throw error instanceof Unread ? error : new Unread('damaged') // what the package breaks off with is of no use to anybody
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
