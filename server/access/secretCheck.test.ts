import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { newReport } from '#server/report.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { keysFrom } from './keys.ts'
import { adoptSecret, checkSecret } from './secretCheck.ts'

const [A, B, C] = ['a', 'b', 'c'].map(letter => letter.repeat(32)) as [string, string, string]
const FINE = { isOther: false, warning: null }

let folder: string
let documents: FileDocuments
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-check-'))
  documents = await FileDocuments.open(folder, new Disk(newReport('silent')))
  expect(await checkSecret(documents, keysFrom(A), false)).toEqual(FINE)
})
afterEach(() => rm(folder, { recursive: true }))

test('the same secret, and one that follows it, are taken; another is refused unless new codes are wanted', async () => {
  expect(await checkSecret(documents, keysFrom(A), false)).toEqual(FINE)
  await expect(checkSecret(documents, keysFrom(B), false)).rejects.toThrow(StoreFault)
  expect(await checkSecret(documents, keysFrom(B), true)).toEqual({ isOther: true, warning: null })
  expect(await checkSecret(documents, keysFrom(B, [A]), false)).toEqual(FINE)
  await expect(checkSecret(documents, keysFrom(A), false)).rejects.toThrow(StoreFault) // what the new one has made opens nothing there
})

test('while servers go over one after the other, each is taken in whatever order they start, and without a word', async () => {
  const orders = [[A, B], [A], [A, B], [B, A], [A, B], [B, A], [B, A]] as const
  for (const [newest, ...others] of orders) expect(await checkSecret(documents, keysFrom(newest, others), false)).toEqual(FINE)
})

test('once the secret before is gone the start says that what it made opens nothing, until all have new codes', async () => {
  await checkSecret(documents, keysFrom(B, [A]), false)
  expect(await checkSecret(documents, keysFrom(B), false)).toMatchObject({ isOther: false, warning: expect.stringContaining('open nothing') as unknown })
  expect(await checkSecret(documents, keysFrom(C, [B]), false)).toMatchObject({ warning: expect.stringContaining('open nothing') as unknown })
  expect(await checkSecret(documents, keysFrom(C, [B, A]), false)).toEqual(FINE)
  expect(await checkSecret(documents, keysFrom(C), true)).toEqual({ isOther: true, warning: null })
  await adoptSecret(documents, keysFrom(C))
  expect(await checkSecret(documents, keysFrom(C), false)).toEqual(FINE)
})
