import { describe, expect, onTestFinished, test } from 'vitest'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { RedisDocuments } from '#server/documents/redisDocuments.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { newReport } from '#server/report.ts'
import { openRedis } from './openRedis.ts'
import { Rewriting } from './rewriting.ts'
import { slotOf } from './slotOf.ts'
import type { RedisOnPort } from './testing/redisOnPort.ts'
import { startTestCluster } from './testing/testCluster.ts'
import { startTestSentinel } from './testing/testSentinel.ts'
import { untilReplicated } from './testing/untilReplicated.ts'

/** In a Cluster it lies where the documents are. */
const id = Array.from({ length: 100 }, (_, index) => `panel-${index}`).find(one => slotOf(`{${one}}`) < 5461) ?? ''
const PATIENCE = { timeout: 30_000, interval: 100 }
const silent = newReport('silent')
/** `npm run test:hard` */
const isHard = Number(process.env['ROSTRUM_RUNS'] ?? 1000) >= 10_000

/** Two nodes on a store, of which one follows what the other does. */
async function nodesOn(url: string) {
  const node = async () => {
    const open = await openRedis(url, silent, 500)
    onTestFinished(() => open.close())
    return { open, log: new RedisLog(open), documents: new RedisDocuments(open, new Rewriting(open, silent)) }
  }
  const [writing, following] = [await node(), await node()]
  const heard: Entry[] = []
  const changed: string[] = []
  let missed = 0
  following.log.follow(id, entries => heard.push(...entries))
  following.documents.follow('access/', key => changed.push(key))
  following.log.onReconnect(() => (missed += 1))
  await following.log.readAfter(id, startOf(id))
  let at: Position = startOf(id)
  /** One more entry, however often it has to be tried: each try reads first what became of the one before. */
  const append = async (): Promise<void> => {
    const entries = sampleEntries(at, 1)
    await expect.poll(async () => {
      try {
        const appended = await writing.log.append(id, at, entries)
        return appended.ok || appended.end.head === entries[0]?.head
      } catch (cause) {
        expect(cause).toBeInstanceOf(StoreAway)
        return false
      }
    }, PATIENCE).toBe(true)
    at = positionAfter(entries, at)
  }
  return { writing, following, heard, changed, missed: () => missed, append, at: () => at }
}

/** Whatever ends a master, both nodes go on with another, and hear there what is said. */
async function expectGoingOn(url: string, master: RedisOnPort, end: () => Promise<void> | void, isDeafMeanwhile = true): Promise<void> {
  const nodes = await nodesOn(url)
  const { following, writing, heard, changed } = nodes
  await nodes.append()
  await expect.poll(() => following.documents.heardMs(), PATIENCE).toBeLessThan(1500)
  const missed = nodes.missed()
  await untilReplicated(master)
  await end()
  if (isDeafMeanwhile) await expect.poll(() => following.documents.heardMs(), PATIENCE).toBeGreaterThan(1500) // and it knows
  await expect.poll(() => nodes.missed(), PATIENCE).toBeGreaterThan(missed)
  await expect.poll(() => following.documents.heardMs(), PATIENCE).toBeLessThan(1500)
  await nodes.append()
  await expect.poll(() => heard.map(({ version }) => version), PATIENCE).toContain(2)
  await expect.poll(() => writing.documents.put('access/panel/chair', 1, null).catch(() => false), PATIENCE).toBe(true)
  await expect.poll(() => changed, PATIENCE).toContain('access/panel/chair')
  await expect.poll(() => writing.log.health(), PATIENCE).toEqual({ ok: true })
  expect(await following.log.readAfter(id, startOf(id))).toHaveLength(2)
  expect(nodes.at().version).toBe(2)
}

const KILLED_OR_FROZEN = [
  ['is killed', (master: RedisOnPort) => master.kill9()],
  ['is frozen', (master: RedisOnPort) => master.freeze()],
].slice(0, isHard ? 2 : 1) as [string, (master: RedisOnPort) => Promise<void> | void][]

describe('when a master ends, a node goes on with the next', () => {
  test.each(KILLED_OR_FROZEN)('that Sentinels name, when the first %s', async (_how, end) => {
    const sentinel = await startTestSentinel()
    onTestFinished(() => sentinel.stop())
    await expectGoingOn(sentinel.url, sentinel.servers[0], () => end(sentinel.servers[0]))
    expect(await sentinel.master()).toBe(sentinel.servers[1].port)
  })

  test.each(KILLED_OR_FROZEN)('of a Cluster, when the first %s, which has the documents and the meeting', async (_how, end) => {
    const cluster = await startTestCluster()
    onTestFinished(() => cluster.stop())
    await expectGoingOn(cluster.url, cluster.masters[0], () => end(cluster.masters[0]))
  })
})

describe.runIf(isHard)('when a master steps down, and lives on as a replica of the next', () => {
  test('which the Sentinels have named', async () => {
    const sentinel = await startTestSentinel()
    onTestFinished(() => sentinel.stop())
    const direct = sentinel.sentinels[0].connect()
    onTestFinished(() => direct.disconnect())
    await expectGoingOn(sentinel.url, sentinel.servers[0], async () => void (await direct.call('SENTINEL', 'FAILOVER', 'floor')), false)
  })

  test('in a Cluster', async () => {
    const cluster = await startTestCluster()
    onTestFinished(() => cluster.stop())
    const direct = cluster.replicas[0]?.connect()
    onTestFinished(() => direct?.disconnect())
    await expectGoingOn(cluster.url, cluster.masters[0], async () => {
      // It asks the others for their voices, and may not have them the first time.
      await expect.poll(async () => {
        await direct?.cluster('FAILOVER').catch(() => undefined)
        return (await direct?.role())?.[0]
      }, { timeout: 30_000, interval: 500 }).toBe('master')
    }, false)
  })
})
