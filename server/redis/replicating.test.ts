import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { newReport } from '#server/report.ts'
import { openRedis } from './openRedis.ts'
import { Rewriting } from './rewriting.ts'
import { startRedisOnPort, type RedisOnPort } from './testing/redisOnPort.ts'
import { untilReplicated } from './testing/untilReplicated.ts'

const silent = newReport('silent')
let [master, replica]: RedisOnPort[] = []
const id = 'panel'
const start = startOf(id)

const open = async (replicas: number, patienceMs = 1000) => {
  const redis = await openRedis(`redis://127.0.0.1:${master?.port}`, silent, patienceMs, replicas)
  onTestFinished(() => redis.close())
  return redis
}

beforeAll(async () => {
  master = await startRedisOnPort([])
  replica = await startRedisOnPort([`replicaof 127.0.0.1 ${master.port}`])
  await untilReplicated(master)
}, 60_000)
afterAll(async () => {
  await Promise.all([master?.stop(), replica?.stop()])
})

test('what is acknowledged is on the replica', async () => {
  const [redis, direct] = [await open(1), replica?.connect()]
  onTestFinished(() => direct?.disconnect())
  expect(redis.warnings).toEqual([])
  const log = new RedisLog(redis)
  for (let at = start; at.version < 20;) {
    const entries = sampleEntries(at, 1)
    expect(await log.append(id, at, entries)).toEqual({ ok: true })
    at = positionAfter(entries, at)
    expect(await direct?.xlen(`rostrum:{${id}}:log`)).toBe(at.version)
  }
  expect(await log.append(id, start, sampleEntries(start, 1))).toMatchObject({ ok: false })
  const documents = new RedisDocuments(redis, new Rewriting(redis, silent))
  expect(await documents.put('access/panel/chair', 1, null)).toBe(true)
  expect(await direct?.hexists('rostrum:documents', 'access/panel/chair')).toBe(1)
  expect(await documents.put('access/panel/chair', 2, null)).toBe(false)
})

test('what the replica does not have is not acknowledged, nor what is found of it, until it has; reading goes on', async () => {
  const log = new RedisLog(await open(1))
  const documents = new RedisDocuments(await open(1), new Rewriting(await open(1), silent))
  const other = 'frozen'
  await log.confirm(other, startOf(other))
  replica?.freeze()
  onTestFinished(() => replica?.thaw())
  const entries = sampleEntries(startOf(other), 1)
  const pending = log.append(other, startOf(other), entries).catch((cause: unknown) => cause)
  await expect.poll(() => log.readAfter(other, startOf(other))).toEqual(entries) // on a line that waits for nothing
  expect(await pending).toBeInstanceOf(StoreAway)
  await expect(log.confirm(other, positionAfter(entries, startOf(other)))).rejects.toThrow('only 0 of 1 replicas have it')
  await expect(documents.put('access/frozen/chair', 1, null)).rejects.toThrow(StoreAway)
  replica?.thaw()
  await expect.poll(() => log.confirm(other, positionAfter(entries, startOf(other))).catch(() => false)).toBe(true)
  expect(await log.confirm(other, { version: 1, head: 'of another log' })).toBe(false)
})

test('a wait for more than there are is told in words at the start', async () => {
  expect((await open(2)).warnings.join()).toMatch(/^REDIS_WAIT is 2, and of the replicas of Redis at redis:\/\/127.0.0.1:\d+ only 1 had in time what was written there/)
  expect((await open(0)).warnings).toEqual([])
})
