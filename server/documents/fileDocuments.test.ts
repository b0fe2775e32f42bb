import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Disk } from '#server/log/disk.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import { newReport } from '#server/report.ts'
import { FileDocuments } from './fileDocuments.ts'
import { documentsContract } from './testing/documentsContract.ts'

const disk = new Disk(newReport('silent'))
const newFolder = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'rostrum-documents-')), 'documents')
const removeAround = (folder: string): Promise<void> => rm(join(folder, '..'), { recursive: true })

documentsContract('documents in files', async () => {
  const folder = await newFolder()
  let documents: FileDocuments | null = null
  return {
    node: async () => (documents ??= await FileDocuments.open(folder, disk)),
    restart: async () => {
      await documents?.close()
      documents = null
    },
    traces: async () => (await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name), 'utf8')))).join('\n'),
    remove: () => removeAround(folder),
  }
})

test('nobody else may read them, a write that was interrupted leaves the old one, and what cannot be read stops the start', async () => {
  const folder = await newFolder()
  onTestFinished(() => removeAround(folder))
  await (await FileDocuments.open(folder, disk)).put('access/chair', { generation: 1 }, null)
  const [name = ''] = await readdir(folder)
  const path = join(folder, name)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)

  await writeFile(`${path}.new`, '{"key":"access/ch')
  expect((await (await FileDocuments.open(folder, disk)).get('access/chair'))?.value).toEqual({ generation: 1 })
  expect(await readdir(folder)).toEqual([name])

  await writeFile(path, (await readFile(path, 'utf8')).slice(0, -3))
  await expect(FileDocuments.open(folder, disk)).rejects.toThrow(LogFault)
  await expect(FileDocuments.open(folder, disk)).rejects.toThrow(path)
})

test('what lies there although the disk failed is what is read, before the next start and after it', async () => {
  const folder = await newFolder()
  onTestFinished(() => removeAround(folder))
  let isFailing = false
  const failing = new (class extends Disk {
    override take<T>(path: string, write: () => Promise<T>): Promise<T> {
      return super.take(path, async () => {
        const done = await write()
        if (isFailing) throw new Error('the folder could not be made to survive')
        return done
      })
    }
  })(newReport('silent'))
  const documents = await FileDocuments.open(folder, failing)
  await documents.put('access/chair', 1, null)
  const before = await documents.get('access/chair')
  isFailing = true
  await expect(documents.put('access/chair', 2, before?.revision ?? null)).rejects.toThrow(StoreAway)
  const found = await documents.get('access/chair')
  expect(await (await FileDocuments.open(folder, disk)).get('access/chair')).toEqual(found)
})

test('of many that are put at once one that the disk does not take is refused by itself, and all others are there', async () => {
  const folder = await newFolder()
  onTestFinished(() => removeAround(folder))
  const documents = await FileDocuments.open(folder, disk)
  await documents.put('access/7', 0, null)
  const [name = ''] = await readdir(folder)
  await documents.delete('access/7')
  await mkdir(join(folder, name))
  const keys = Array.from({ length: 200 }, (_, index) => `access/${index}`)
  const put = await Promise.allSettled(keys.map(key => documents.put(key, key, null)))
  expect(put.filter(({ status }) => status === 'rejected')).toEqual([put[7]])
  expect(put[7]).toMatchObject({ reason: expect.any(StoreAway) })
  await rm(join(folder, name), { recursive: true })
  await documents.close()
  const again = await FileDocuments.open(folder, disk)
  expect(await Promise.all(keys.map(async key => (await again.get(key))?.value))).toEqual(keys.map(key => (key === 'access/7' ? undefined : key)))
  expect(await documents.put('access/7', 1, null)).toBe(true)
})

test('what is put, deleted and put again without waiting is there as it was put last', async () => {
  const folder = await newFolder()
  onTestFinished(() => removeAround(folder))
  const documents = await FileDocuments.open(folder, disk)
  const done = await Promise.all([documents.put('a/1', 1, null), documents.put('a/2', 1, null), documents.delete('a/1'), documents.put('a/1', 2, null), documents.put('a/2', 2, null)])
  expect(done).toEqual([true, true, undefined, true, false])
  expect([(await documents.get('a/1'))?.value, (await documents.get('a/2'))?.value]).toEqual([2, 1])
})
