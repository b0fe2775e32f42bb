import { LIMITS, Unread, type Choice, type FileRows } from './readAs.ts'
import { readCsv } from './readCsv.ts'
import { readXlsx } from './readXlsx.ts'

const begins = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte)

/** Reads a file as rows of texts; throws `Unread`. What it is, it says by how it begins, whatever its name ends with. */
export function readRows(bytes: Uint8Array, choice: Choice): FileRows {
  if (bytes.length > LIMITS.bytes) throw new Unread('too-large')
  // The compound files of before 2007, in which workbooks with a password still come.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unread('old-workbook')
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0x7b, 0x5c, 0x72, 0x74)) throw new Unread('not-a-list')
  const read = begins(bytes, 0x50, 0x4b) ? readXlsx(bytes, choice) : readCsv(bytes, choice)
  if (read.rows.length === 0) throw new Unread('no-rows')
  return read
}
