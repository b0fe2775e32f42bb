import { afterAll, beforeAll, expect, test } from 'vitest'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import { documentsContract } from '#server/documents/testing/documentsContract.ts'
import { RedisLeases } from '#server/lease/redisLeases.ts'
import { leaseContract } from '#server/lease/testing/leaseContract.ts'
import { RedisLimits } from '#server/limits/redisLimits.ts'
import { limitsContract } from '#server/limits/testing/limitsContract.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { logContract } from '#server/log/testing/logContract.ts'
import { RedisPresence } from '#server/presence/redisPresence.ts'
import { presenceContract } from '#server/presence/testing/presenceContract.ts'
import { newReport } from '#server/report.ts'
import { openRedis, type OpenRedis } from './openRedis.ts'
import { Rewriting } from './rewriting.ts'
import { slotOf } from './slotOf.ts'
import { startTestCluster, type TestCluster } from './testing/testCluster.ts'

const silent = newReport('silent')

let cluster: TestCluster
let isRewritten = false
const opened: OpenRedis[] = []
const open = async (): Promise<OpenRedis> => {
  const redis = await openRedis(cluster.url, silent)
  opened.push(redis)
  return redis
}
const closeNodes = (): void => opened.splice(0).forEach(redis => redis.close())
const remove = async (): Promise<void> => {
  isRewritten = false
  closeNodes()
  await cluster.flush()
}

beforeAll(async () => {
  cluster = await startTestCluster(false)
}, 60_000)
afterAll(async () => {
  closeNodes()
  await cluster.stop()
})

const restart = async (): Promise<void> => {
  closeNodes()
  await cluster.restart()
}

logContract('a log in a Cluster', async () => ({
  node: async () => new RedisLog(await open()),
  restart: () => (isRewritten ? Promise.resolve(closeNodes()) : restart()), // a Cluster that starts takes two seconds
  rewrite: async (meetingId, change) => {
    isRewritten = true
    const stream = `rostrum:{${meetingId}}:log`
    const direct = cluster.direct[cluster.masterOf(stream)]
    const rows = (await direct?.xrange(stream, '-', '+')) ?? []
    const texts = change(rows.map(([, fields]) => fields[3] ?? ''))
    await direct?.del(stream)
    for (const [index, text] of texts.entries()) await direct?.xadd(stream, `${index + 1}-0`, 'head', /"head":"([^"]*)"/.exec(text)?.[1] ?? '', 'entry', text)
  },
  remove,
}))

documentsContract('documents in a Cluster', async () => ({
  node: async () => {
    const redis = await open()
    return new RedisDocuments(redis, new Rewriting(redis, silent))
  },
  restart,
  traces: async () => {
    const all = cluster.direct.map(async direct => Promise.all((await direct.keys('*')).map(async key => ((await direct.type(key)) === 'hash' ? direct.hgetall(key) : direct.get(key)))))
    return JSON.stringify(await Promise.all(all))
  },
  remove,
}))

leaseContract('leases in a Cluster', async () => ({ node: async () => new RedisLeases(await open()), remove }))
limitsContract('limits in a Cluster', async () => ({ node: async () => new RedisLimits(await open()), remove }))
presenceContract('presence over a Cluster', async () => ({ node: async () => new RedisPresence(await open()), remove }))

test('a key is looked for where the Cluster says it is', async () => {
  for (const key of ['rostrum:documents', 'rostrum:{panel}:log', 'é{}x', '{a}{b}', '{']) {
    expect(slotOf(key)).toBe(await cluster.direct[0]?.cluster('KEYSLOT', key))
  }
})

test('every master is looked at for what it would lose', async () => {
  await cluster.direct[1]?.config('SET', 'appendfsync', 'everysec')
  await cluster.direct[2]?.config('SET', 'maxmemory-policy', 'allkeys-lru')
  expect((await open()).warnings.join('\n')).toMatch(/appendfsync everysec[^]*allkeys-lru/)
  await cluster.direct[1]?.config('SET', 'appendfsync', 'always')
  await cluster.direct[2]?.config('SET', 'maxmemory-policy', 'noeviction')
  expect((await open()).warnings).toEqual([])
  closeNodes()
})
