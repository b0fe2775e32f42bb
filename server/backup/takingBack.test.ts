import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import { openStore } from '#server/store/openStore.ts'
import { TakingBack } from './takingBack.ts'

async function someDocuments(): Promise<KeptStore['documents']> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-store-'))
  const store = await openStore({ store: 'file', redisUrl: null, dataDir }, newReport('silent'))
  onTestFinished(async () => {
    await store.close()
    await rm(dataDir, { recursive: true })
  })
  return store.documents
}

test('what was not there is not there again, also where it was put and deleted through it', async () => {
  const kept = await someDocuments()
  const taking = new TakingBack(kept)
  for (const key of ['notes/one/all', 'notes/other/all'] as const) await taking.documents.put(key, ['put'], null)
  await taking.documents.delete('notes/one/all')
  await taking.takeBack()
  expect([await kept.get('notes/one/all'), await kept.get('notes/other/all')]).toEqual([null, null])
})

test('what was there is as it was before the first change', async () => {
  const kept = await someDocuments()
  await kept.put('notes/one/all', ['there'], null)
  const taking = new TakingBack(kept)
  await taking.documents.delete('notes/one/all')
  await taking.documents.put('notes/one/all', ['another'], null)
  await taking.takeBack()
  expect((await kept.get('notes/one/all'))?.value).toEqual(['there'])
})
