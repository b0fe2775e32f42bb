import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import type { Documents } from '#server/documents/documents.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { documentsContract } from '#server/documents/testing/documentsContract.ts'
import { Disk } from '#server/log/disk.ts'
import { FileLog } from '#server/log/fileLog.ts'
import { StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import { logContract } from '#server/log/testing/logContract.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { newReport } from '#server/report.ts'
import { doorPath, openStoreDoor } from './storeDoor.ts'
import { openThroughDoor } from './throughDoor.ts'

const disk = new Disk(newReport('silent'))

/** A store in files behind its door, as a server has it. */
async function openFiles(folder: string) {
  const { log } = await FileLog.open(join(folder, 'meetings'), disk)
  const documents = await FileDocuments.open(join(folder, 'documents'), disk)
  const close = await openStoreDoor(folder, { log, documents })
  return { log, documents, close: async () => void (await Promise.all([close(), log.close(), documents.close()])) }
}

async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-door-'))
  let own: Awaited<ReturnType<typeof openFiles>> | null = null
  const lines: { close: () => void }[] = []
  const node = async () => {
    own ??= await openFiles(folder)
    const through = await openThroughDoor(folder)
    if (through === null) throw new Error('nobody answers')
    lines.push(through)
    return { own, through }
  }
  const restart = async (): Promise<void> => {
    for (const line of lines.splice(0)) line.close()
    await own?.close()
    own = null
  }
  const remove = async (): Promise<void> => {
    await restart()
    await rm(folder, { recursive: true })
  }
  return { folder, node, restart, remove }
}

logContract('a log in files through the door', async () => {
  const { folder, node, restart, remove } = await place()
  return {
    node: async (): Promise<MeetingLog> => {
      const { own: { log }, through } = await node()
      return { ...through.log, exists: id => log.exists(id), follow: (id, listener) => log.follow(id, listener), onReconnect: () => log.onReconnect(), now: () => log.now(), health: () => log.health(), lastLook: () => null, close: () => log.close() }
    },
    restart,
    rewrite: async (meetingId, change) => {
      const path = join(folder, 'meetings', `${meetingId}.log`)
      await writeFile(path, change((await readFile(path, 'utf8')).trimEnd().split('\n')).map(text => `${text}\n`).join(''))
    },
    remove,
  }
})

documentsContract('documents in files through the door', async () => {
  const { folder, node, restart, remove } = await place()
  return {
    node: async (): Promise<Documents<string>> => {
      const { own: { documents }, through } = await node()
      return { ...through.documents, follow: (prefix, onChange) => documents.follow(prefix, onChange), heardMs: () => 0, letGo: () => documents.letGo() }
    },
    restart,
    traces: async () => (await Promise.all((await readdir(join(folder, 'documents'))).map(name => readFile(join(folder, 'documents', name), 'utf8')))).join('\n'),
    remove,
  }
})

test('nobody else may enter, and a server that was killed leaves no door that leads nowhere', async () => {
  const { folder, node, restart, remove } = await place()
  onTestFinished(remove)
  expect(await openThroughDoor(folder)).toBeNull()
  await node()
  expect((await stat(join(folder, 'door'))).mode & 0o777).toBe(0o700)
  await restart()
  await writeFile(await doorPath(folder), '') // as a socket that nobody listens at
  expect(await openThroughDoor(folder)).toBeNull()
  const { through } = await node()
  expect(await through.log.meetings()).toEqual([])
})

test('what was handed over is appended at once or not at all, and nothing of it goes with what comes next', async () => {
  const { node, remove } = await place()
  onTestFinished(remove)
  const { own, through } = await node()
  const start = startOf('panel')
  const entries = sampleEntries(start, 450)
  const torn = entries.with(430, { ...entries[430], at: 'never' } as never)
  await expect(through.log.append('panel', start, torn)).rejects.toThrow('entry 431 that was handed over is not an entry')
  expect(await own.log.readAfter('panel', start)).toEqual([])
  expect(await through.log.append('panel', start, entries.slice(0, 300))).toEqual({ ok: true })
  expect(await through.log.append('panel', positionAfter(entries.slice(0, 300), start), entries.slice(300))).toEqual({ ok: true })
  expect(await own.log.readAfter('panel', start)).toEqual(entries)
})

test('who asks while the server stops is told so', async () => {
  const { node, remove, restart } = await place()
  onTestFinished(remove)
  const { own, through } = await node()
  await own.close()
  await expect(through.log.meetings()).rejects.toThrow(StoreAway)
  await restart()
})

test('whoever takes long between two questions is not cut off, and a server that is frozen is not waited for', async () => {
  const { folder, node, remove } = await place()
  onTestFinished(remove)
  await node()
  const patient = await openThroughDoor(folder, 500)
  onTestFinished(() => patient?.close())
  expect(await patient?.log.meetings()).toEqual([])
  await pause(700) // as long as a backup takes to pack what was answered: that can only be waited for
  expect(await patient?.log.meetings()).toEqual([])
  const [frozen, held] = [await mkdtemp(join(tmpdir(), 'rostrum-frozen-')), [] as Socket[]]
  const deaf = createServer(line => void held.push(line))
  onTestFinished(async () => {
    for (const line of held) line.destroy()
    deaf.close()
    await rm(frozen, { recursive: true })
  })
  const path = await doorPath(frozen)
  await new Promise<void>(done => deaf.listen(path, done))
  await expect((await openThroughDoor(frozen, 50))?.log.meetings()).rejects.toThrow(StoreAway)
})
