import type { Encoding } from '../readAs.ts'

const tables = new Map<Encoding, Map<string, readonly number[]>>()

/** A text in an encoding, by what the decoder of the platform makes of each sign. A sign that it has not becomes a question mark, as in a spreadsheet. */
export function encoded(text: string, encoding: Encoding, hasMark = false): Uint8Array {
  const whole = hasMark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(whole.length * 2)
    for (let at = 0; at < whole.length; at++) new DataView(bytes.buffer).setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le')
    return bytes
  }
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return Uint8Array.from([...text].flatMap(sign => table.get(sign) ?? [0x3f]))
}

function tableOf(encoding: Encoding): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), [byte])
  if (encoding !== 'gb18030') return table
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const sign = decoder.decode(Uint8Array.of(first, second))
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, [first, second])
    }
  }
  return table
}
