import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openRedis, type OpenRedis } from '#server/redis/openRedis.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { RedisLeases } from './redisLeases.ts'
import { leaseContract, TTL_MS, Wanting } from './testing/leaseContract.ts'

let server: TestRedis
const opened: OpenRedis[] = []
const closeNodes = (): void => opened.splice(0).forEach(open => open.close())

beforeAll(async () => {
  server = await startTestRedis()
})
afterAll(async () => {
  closeNodes()
  await server.stop()
})

async function node(): Promise<RedisLeases> {
  const open = await openRedis(server.url, newReport('silent'))
  opened.push(open)
  return new RedisLeases(open)
}

leaseContract('leases in Redis', async () => {
  const direct = server.connect()
  await direct.flushall()
  direct.disconnect()
  return { node, remove: async () => closeNodes() }
})

test('of a node that does not reach the store any more another takes over, and never before the first has let go', async () => {
  onTestFinished(closeNodes)
  const together = { now: 0, most: 0 }
  const first = new Wanting(await node(), 'bridge', together)
  await expect.poll(() => first.isHeld).toBe(true)
  const second = new Wanting(await node(), 'bridge', together)
  opened[0]?.close()
  const cutAt = performance.now()
  await expect.poll(() => second.isHeld).toBe(true)
  expect(performance.now() - cutAt).toBeLessThan(10 * TTL_MS) // twice as long, on a machine that has nothing else to do
  expect(first.isHeld).toBe(false)
  expect(together.most).toBe(1)
})

test('a store that is away, or frozen, holds nobody’s lease: it is let go in time, and had again when the store is back', async () => {
  onTestFinished(closeNodes)
  const wanting = new Wanting(await node(), 'bridge')
  await expect.poll(() => wanting.isHeld).toBe(true)
  await server.kill9()
  await expect.poll(() => wanting.isHeld).toBe(false)
  await server.restart()
  await expect.poll(() => wanting.isHeld).toBe(true)
  server.freeze()
  await expect.poll(() => wanting.isHeld).toBe(false)
  server.thaw()
  await expect.poll(() => wanting.isHeld).toBe(true)
})
