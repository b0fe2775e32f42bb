import { expect, onTestFinished, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { StoreFull } from '#server/log/meetingLog.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { openRedis } from './openRedis.ts'
import { Refusals } from './refusals.ts'
import { startTestRedis } from './testing/testRedis.ts'

test.each([
  ['has no memory left', ['maxmemory', '1'], ['maxmemory', '0'], 'OOM command not allowed'],
  ['lacks its replicas', ['min-replicas-to-write', '1'], ['min-replicas-to-write', '0'], 'NOREPLICAS'],
] as const)('a Redis that answers and %s is not ready, which is said, until it takes something again', async (_how, begin, end, why) => {
  const server = await startTestRedis()
  const direct = server.connect()
  const said: string[] = []
  const redis = await openRedis(server.url, { warn: (text: string) => void said.push(text), error: () => {}, info: () => {} }, 1000)
  onTestFinished(async () => {
    redis.close()
    direct.disconnect()
    await server.stop()
  })
  const log = new RedisLog(redis)
  let at = startOf('panel')
  const append = async (): Promise<unknown> => {
    const entries = sampleEntries(at, 1)
    const appended = await log.append('panel', at, entries)
    at = positionAfter(entries, at)
    return appended
  }
  await append()
  expect(log.health()).toEqual({ ok: true })
  await direct.config('SET', ...begin)
  for (const _ of [1, 2]) await expect(append()).rejects.toThrow(StoreFull)
  expect(log.health()).toMatchObject({ ok: false, why: expect.stringContaining(why) as string })
  await direct.config('SET', ...end)
  expect(await append()).toEqual({ ok: true })
  expect(log.health()).toEqual({ ok: true })
  expect(said).toEqual([expect.stringContaining('takes no writing'), expect.stringContaining('takes writing again')])
})

test('what nobody has tried for half a minute speaks against no Redis any more', () => {
  let now = 0
  const refusals = new Refusals({ warn: () => {} }, () => now)
  refusals.refused('a', 'NOREPLICAS')
  now = 29_999
  expect(refusals.problem).toBe('Redis at a takes no writing: NOREPLICAS')
  now = 30_000
  expect(refusals.problem).toBeNull()
})
