import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { keysFrom } from '#server/access/keys.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { newReport } from '#server/report.ts'
import { KeptTexts, keyOf, type Place } from './keptTexts.ts'
import { TextsUnderWay, type MostUnderWay } from './textsUnderWay.ts'

const PLENTY: MostUnderWay = { bytes: 1_000_000, answers: 100, ofReader: 100, bytesOfReader: 1_000_000 }
const placeOf = (requestId: string): Place => ({ meetingId: 'm1', requestId, commandId: 'c1' })
const bytesOf = (requestId: string): Buffer => Buffer.from(`Words of ${requestId}, of the tests. `.padEnd(400_000, '.'))

let texts: KeptTexts
let documents: FileDocuments
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-under-way-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  documents = await FileDocuments.open(join(folder, 'documents'), new Disk(newReport('silent')))
  texts = new KeptTexts(documents, keysFrom('a secret of the tests, and of nothing else').text)
  for (const requestId of ['r1', 'r2', 'r3']) await texts.put(placeOf(requestId), { type: 'plain', bytes: bytesOf(requestId) }, 1)
})

async function taken(under: TextsUnderWay, requestId: string, reader = 'a') {
  const found = await under.take(placeOf(requestId), reader)
  if (found === null || typeof found === 'string') throw new Error(`it is ${found}`)
  return found
}

test('whoever reads what another is being sent gets the same bytes, until all of them have left', async () => {
  const under = new TextsUnderWay(texts, PLENTY)
  const [one, other] = await Promise.all([taken(under, 'r1'), taken(under, 'r1', 'b')])
  expect(one.text.bytes).toBe(other.text.bytes)
  expect(bytesOf('r1').equals(one.text.bytes)).toBe(true)
  one.leave()
  const third = await taken(under, 'r1')
  expect(third.text.bytes).toBe(other.text.bytes)
  other.leave()
  third.leave()
  expect((await taken(under, 'r1')).text.bytes).not.toBe(other.text.bytes)
})

test('more bytes than there is room for are not held, and a text that is held already is sent all the same', async () => {
  const under = new TextsUnderWay(texts, { ...PLENTY, bytes: 1_000_000 })
  const [one, two] = [await taken(under, 'r1'), await taken(under, 'r2')]
  expect(await under.take(placeOf('r3'), 'a')).toBe('busy')
  const again = await taken(under, 'r2', 'b')
  one.leave()
  one.leave()
  const three = await taken(under, 'r3')
  expect(await under.take(placeOf('r1'), 'a')).toBe('busy')
  for (const { leave } of [two, again, three]) leave()
  for (const requestId of ['r1', 'r2']) (await taken(under, requestId)).leave()
})

test('no reader has more answers than it may, and all together have not either', async () => {
  const under = new TextsUnderWay(texts, { ...PLENTY, answers: 3, ofReader: 2 })
  const held = [await taken(under, 'r1'), await taken(under, 'r1')]
  expect(await under.take(placeOf('r1'), 'a')).toBe('busy')
  held.push(await taken(under, 'r1', 'b'))
  expect(await under.take(placeOf('r1'), 'b')).toBe('busy')
  for (const { leave } of held) leave()
  for (const reader of ['a', 'b']) (await taken(under, 'r2', reader)).leave()
})

test('no reader is sent more bytes than it may, of different texts, and keeps nobody from those that it may not have', async () => {
  const under = new TextsUnderWay(texts, { ...PLENTY, bytes: 2_000_000, bytesOfReader: 800_000 })
  const held = await Promise.all(['r1', 'r2', 'r2', 'r1'].map(requestId => taken(under, requestId)))
  expect(await under.take(placeOf('r3'), 'a')).toBe('busy')
  const [no, other] = await Promise.all([under.take(placeOf('r3'), 'a'), taken(under, 'r3', 'b')])
  expect(no).toBe('busy')
  expect(await under.take(placeOf('r3'), 'a')).toBe('busy') // also where it is being sent to another
  other.leave()
  for (const { leave } of held.splice(0, 3)) leave()
  for (const requestId of ['r3', 'r1']) (await taken(under, requestId)).leave()
})

test('what is not there, is locked or could not be read takes no room', async () => {
  let isAway = true
  const away = { read: (...asked: Parameters<KeptTexts['read']>) => (isAway ? Promise.reject(new Error('away')) : texts.read(...asked)) }
  const under = new TextsUnderWay(away, { bytes: 400_000, answers: 1, ofReader: 1, bytesOfReader: 400_000 })
  await expect(under.take(placeOf('r1'), 'a')).rejects.toThrow('away')
  isAway = false
  expect(await under.take(placeOf('r9'), 'a')).toBeNull()
  const others = new TextsUnderWay(new KeptTexts(documents, keysFrom('another secret of the tests, and of nothing').text), PLENTY)
  expect(await others.take(placeOf('r1'), 'a')).toBe('locked')
  await documents.delete(`text/m1/r2/c1/1`)
  expect(await under.take(placeOf('r2'), 'a')).toBeNull() // a piece of it is gone
  expect(await documents.get(keyOf(placeOf('r2')))).not.toBeNull()
  ;(await taken(under, 'r1')).leave()
})
