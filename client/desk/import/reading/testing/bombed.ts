import { deflateRawSync } from 'node:zlib'
import { workbook, type Made } from './workbooks.ts'

/** Of a part in a package: where each of its two heads has its method, and where its size when unpacked. */
const HEADS = [{ signature: 0x04034b50, method: 8, packed: 18, unpacked: 22 }, { signature: 0x02014b50, method: 10, packed: 20, unpacked: 24 }]
const DEFLATED = 8

/** A workbook of which one part is so many blanks. They are packed by Node, in a quarter of the time, put in as they are, and its heads say so afterwards. */
export function bombed(part: string, bytes: number, made: Made = {}): Uint8Array {
  const blanks = deflateRawSync(new Uint8Array(bytes).fill(0x20))
  const whole = workbook({ ...made, parts: { ...made.parts, [part]: [blanks, { level: 0 }] } })
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  for (const { signature, method, packed, unpacked } of HEADS) {
    for (let at = 0; at + 30 <= whole.length; at++) {
      if (view.getUint32(at, true) !== signature || view.getUint32(at + packed, true) !== blanks.length) continue
      view.setUint16(at + method, DEFLATED, true)
      view.setUint32(at + unpacked, bytes, true)
    }
  }
  return whole
}
