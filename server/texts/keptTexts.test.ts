import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { keysFrom } from '#server/access/keys.ts'
import type { Documents } from '#server/documents/documents.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { newReport } from '#server/report.ts'
import { KeptTexts, keyOf, type Place } from './keptTexts.ts'
import { rewrapTextKeys } from './rewrapTextKeys.ts'

const RING = keysFrom('a secret of the tests, and of nothing else').text
const NEWER = keysFrom('another secret of the tests, and of nothing').text
const PLACE: Place = { meetingId: 'm1', requestId: 'r1', commandId: 'c1' }
const TEXT = { type: 'plain', bytes: Buffer.from('Words of the tests. '.padEnd(600_000, '.')) } as const

let documents: FileDocuments
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-kept-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  documents = await FileDocuments.open(join(folder, 'documents'), new Disk(newReport('silent')))
  await new KeptTexts(documents, RING).put(PLACE, TEXT, 1)
})

const all = async (): Promise<string[]> => [...(await documents.keys('text/')), ...(await documents.keys('text-key/'))]
/** A store that dies once the key should be destroyed: no piece can be deleted. */
const dying = (get: Documents['get'] = key => documents.get(key)): KeptTexts => new KeptTexts({
  get,
  put: (key, value, ifRevision) => documents.put(key, value, ifRevision),
  delete: () => Promise.reject(new StoreAway('it is away')),
  letGo: () => documents.letGo(),
  keys: prefix => documents.keys(prefix),
  follow: (prefix, onChange) => documents.follow(prefix, onChange),
  heardMs: () => documents.heardMs(),
}, RING)

test('a text that is destroyed has lost its key before anything else, whatever happens to the rest; done again nothing is left', async () => {
  const dies = dying()
  await expect(dies.destroy(PLACE)).rejects.toThrow(StoreAway)
  expect([await dies.find(PLACE), await dies.read(PLACE)]).toMatchObject([{ key: null }, null])
  expect(await all()).toHaveLength(4)
  expect(await dies.put(PLACE, TEXT, 1)).toBeNull() // nobody puts it again in between
  const kept = new KeptTexts(documents, RING)
  await kept.destroy(PLACE)
  await kept.destroy(PLACE)
  expect(await all()).toEqual([])
})

test('also while another server wraps its key with a new secret', async () => {
  let isFirst = true
  const dies = dying(async key => {
    const found = await documents.get(key)
    if (isFirst) await rewrapTextKeys(documents, [NEWER[0], ...RING])
    isFirst = false
    return found
  })
  await expect(dies.destroy(PLACE)).rejects.toThrow(StoreAway)
  expect((await documents.get(keyOf(PLACE)))?.value).toMatchObject({ key: null })
  expect(await rewrapTextKeys(documents, NEWER)).toBe(0) // none is left to be locked
})

test('a piece that is missing, of another place or changed is no text; nor is what its key does not open', async () => {
  const kept = new KeptTexts(documents, RING)
  const read = await kept.read(PLACE)
  expect(typeof read === 'object' && read !== null && TEXT.bytes.equals(read.bytes)).toBe(true)
  expect(await new KeptTexts(documents, NEWER).read(PLACE)).toBe('locked')
  const [first, second] = await Promise.all([0, 1].map(index => documents.get(`text/m1/r1/c1/${index}`)))
  await documents.put('text/m1/r1/c1/0', second?.value, first?.revision ?? null)
  expect(await kept.read(PLACE)).toBeNull()
  await documents.delete('text/m1/r1/c1/0')
  expect(await kept.read(PLACE)).toBeNull()
  await documents.put('text/m1/r1/c1/0', first?.value, null)
  expect(await kept.read(PLACE)).not.toBeNull()
  const known = await documents.get(keyOf(PLACE))
  await documents.put(keyOf(PLACE), { ...(known?.value as object), type: 'pdf' }, known?.revision ?? null)
  expect(await kept.read(PLACE)).toBeNull() // what it is, is a part of it
})
