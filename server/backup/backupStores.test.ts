import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { openRedis } from '#server/redis/openRedis.ts'
import { Rewriting } from '#server/redis/rewriting.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { openStore } from '#server/store/openStore.ts'
import { openThroughDoor } from '#server/store/throughDoor.ts'
import { backupContract } from './testing/backupContract.ts'

const silent = newReport('silent')
let server: TestRedis
beforeAll(async () => {
  server = await startTestRedis()
})
afterAll(() => server.stop())

backupContract('backup of a Redis, restore into another', async () => {
  const nodes = await Promise.all([0, 1].map(database => openRedis(`${server.url}?db=${database}`, silent)))
  const [one, other] = nodes.map(open => ({ log: new RedisLog(open), documents: new RedisDocuments(open, new Rewriting(open, silent)) }))
  if (one === undefined || other === undefined) throw new Error('no two stores')
  return { one, other, remove: async () => {
    const line = server.connect()
    await line.flushall()
    line.disconnect()
    for (const open of nodes) open.close()
  } }
})

const openFiles = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-store-'))
  const store = await openStore({ store: 'file', redisUrl: null, dataDir }, silent)
  const through = await openThroughDoor(dataDir)
  if (through === null) throw new Error('nobody answers at the door')
  return { store, through, remove: async () => {
    through.close()
    await store.close()
    await rm(dataDir, { recursive: true })
  } }
}

backupContract('backup of files, restore into others through their door', async () => {
  const [one, other] = [await openFiles(), await openFiles()]
  return { one: one.store, other: other.through, remove: async () => void (await Promise.all([one.remove(), other.remove()])) }
})

backupContract('backup of files through their door, restore into files', async () => {
  const [one, other] = [await openFiles(), await openFiles()]
  return { one: one.through, other: other.store, remove: async () => void (await Promise.all([one.remove(), other.remove()])) }
})
