/** So many bytes of a text are looked at first. */
const FIRST = 8
const BASE = 31
const LEAVING = Array.from({ length: FIRST }).reduce<number>(power => Math.imul(power, BASE), 1)
const SLOTS = 1 << 20

/**
 * Finds which of these texts are in some bytes, wherever they stand. Looking for a thousand texts in many megabytes one
 * after the other would take minutes: here the bytes are gone through once, by a rolling hash of eight of them (Rabin and Karp).
 */
export function finderOf(texts: Iterable<string>): (bytes: Buffer) => Set<string> {
  const byFirst = new Map<string, string[]>()
  const may = new Uint8Array(SLOTS)
  for (const text of new Set(texts)) {
    const whole = Buffer.from(text)
    if (whole.length < FIRST) throw new Error(`"${text}" is too short to be looked for`)
    const first = whole.subarray(0, FIRST)
    const key = first.toString('latin1')
    byFirst.set(key, [...(byFirst.get(key) ?? []), text])
    may[slotOf(first.reduce(rolled, 0))] = 1
  }
  return bytes => {
    const found = new Set<string>()
    let hash = 0
    for (let end = 1; end <= bytes.length; end += 1) {
      hash = rolled(hash, bytes[end - 1] ?? 0)
      const start = end - FIRST
      if (start > 0) hash = (hash - Math.imul(bytes[start - 1] ?? 0, LEAVING)) | 0
      if (start < 0 || may[slotOf(hash)] === 0) continue
      for (const text of byFirst.get(bytes.toString('latin1', start, end)) ?? []) if (isAt(bytes, start, text)) found.add(text)
    }
    return found
  }
}

const rolled = (hash: number, byte: number): number => (Math.imul(hash, BASE) + byte) | 0
const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (SLOTS - 1)
const isAt = (bytes: Buffer, start: number, text: string): boolean => bytes.subarray(start, start + Buffer.byteLength(text)).equals(Buffer.from(text))
