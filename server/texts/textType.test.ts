import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { textType } from './textType.ts'

const NAMES = ['[Content_Types].xml', 'word/document.xml']
const docx = zipSync(Object.fromEntries(NAMES.map(name => [name, strToU8('<x/>')])))

/** The same zip, whose table of contents names its parts again and again. */
function repeated(times: number): Uint8Array {
  const zip = Buffer.from(docx)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const begin = zip.readUInt32LE(end + 16)
  const table = Buffer.concat(Array.from({ length: times }, () => zip.subarray(begin, end)))
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt16LE(NAMES.length * times, 8)
  last.writeUInt16LE(NAMES.length * times, 10)
  last.writeUInt32LE(table.length, 12)
  return Buffer.concat([zip.subarray(0, begin), table, last])
}

test('what is in it decides what it is', () => {
  expect(textType(docx)).toBe('docx')
  expect(textType(strToU8('A statement.'))).toBe('plain')
  expect(textType(zipSync({ 'other.xml': strToU8('<x/>') }))).toBeNull()
})

test('a table of contents that goes on and on is read to a bound, whatever it names', () => {
  expect(textType(repeated(2))).toBe('docx')
  expect(textType(repeated(3000))).toBeNull()
})
