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

test('what is in it decides what it is', async () => {
  expect(await textType(docx)).toBe('docx')
  expect(await textType(strToU8('A statement.'))).toBe('plain')
  expect(await textType(zipSync({ 'other.xml': strToU8('<x/>') }))).toBeNull()
})

test('a table of contents that goes on and on is read to a bound, whatever it names', async () => {
  expect(await textType(repeated(2))).toBe('docx')
  expect(await textType(repeated(3000))).toBeNull()
})

const MB = 1024 * 1024

test('a long text is read in turns of the loop, and no letter of it is cut in two', async () => {
  let served = 0
  const serve = (): void => {
    served += 1
    timer = setImmediate(serve)
  }
  let timer = setImmediate(serve)
  expect(await textType(strToU8(`x${'\u{1f600}'.repeat(MB)}`))).toBe('plain')
  clearImmediate(timer)
  expect(served).toBeGreaterThan(10)
})

test('what is no text is found wherever it stands', async () => {
  const long = Buffer.alloc(MB, 'words ')
  expect(await textType(long)).toBe('plain')
  expect(await textType(Buffer.concat([long, Buffer.from('\u001b')]))).toBeNull()
  expect(await textType(Buffer.concat([long, Buffer.from('\u00e9').subarray(0, 1)]))).toBeNull()
  expect(await textType(Buffer.concat([Buffer.alloc(MB, ' '), Buffer.from('seen')]))).toBe('plain')
  expect(await textType(Buffer.alloc(MB, ' '))).toBeNull()
  expect(await textType(Buffer.alloc(0))).toBeNull()
})
