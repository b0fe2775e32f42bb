import { expect, onTestFinished, test } from 'vitest'
import { nodesOnRedis } from '#server/redis/testing/nodesOnRedis.ts'
import { RedisLeases } from './redisLeases.ts'
import { leaseContract, Wanting } from './testing/leaseContract.ts'

const redis = nodesOnRedis(open => new RedisLeases(open))
const { node, closeNodes } = redis

leaseContract('leases in Redis', redis.begin)

test('of a node that does not reach the store any more another takes over, and never before the first has let go', async () => {
  onTestFinished(closeNodes)
  const together = { now: 0, most: 0 }
  const first = new Wanting(await node(), 'bridge', together)
  await expect.poll(() => first.isHeld).toBe(true)
  const second = new Wanting(await node(), 'bridge', together)
  redis.opened[0]?.close()
  await expect.poll(() => second.isHeld).toBe(true)
  expect(first.isHeld).toBe(false)
  expect(together.most).toBe(1)
})

test('a store that is away, or frozen, holds nobody’s lease: it is let go in time, and had again when the store is back', async () => {
  onTestFinished(closeNodes)
  const wanting = new Wanting(await node(), 'bridge')
  await expect.poll(() => wanting.isHeld).toBe(true)
  await redis.server.kill9()
  await expect.poll(() => wanting.isHeld).toBe(false)
  await redis.server.restart()
  await expect.poll(() => wanting.isHeld).toBe(true)
  redis.server.freeze()
  await expect.poll(() => wanting.isHeld).toBe(false)
  redis.server.thaw()
  await expect.poll(() => wanting.isHeld).toBe(true)
})
