import { expect, onTestFinished, test } from 'vitest'
import { nodesOnRedis } from '#server/redis/testing/nodesOnRedis.ts'
import { RedisLimits } from './redisLimits.ts'
import type { Limit } from './storeLimits.ts'
import { limitsContract } from './testing/limitsContract.ts'

const RATE = { points: 20, seconds: 60 }

const redis = nodesOnRedis(open => new RedisLimits(open))
const { node, closeNodes } = redis

limitsContract('limits in Redis', redis.begin)

/** Who has not asked yet is granted one, and learns by it what the others were granted. */
async function expectShared(one: Limit, other: Limit, key: string): Promise<void> {
  for (let count = 0; count < RATE.points; count += 1) expect(await one.take(key)).toBe(0)
  let granted = 0
  await expect.poll(async () => {
    const waitMs = await other.take(key)
    granted += waitMs === 0 ? 1 : 0
    return waitMs
  }).toBeGreaterThan(0)
  expect(granted).toBeLessThan(RATE.points / 2)
}

test('what one node has counted, another does not grant again', async () => {
  onTestFinished(closeNodes)
  const [one, other] = [(await node()).limit('presses', RATE), (await node()).limit('presses', RATE)]
  await expectShared(one, other, 'shared/d1')
  expect(await other.take('shared/d2')).toBe(0)
})

test('what is over the limit does not reach Redis, and what has reached it is not kept', async () => {
  onTestFinished(closeNodes)
  const direct = redis.server.connect()
  onTestFinished(() => void direct.disconnect())
  const presses = (await node()).limit('presses', RATE)
  for (let count = 0; count < 1000; count += 1) await presses.take('flood/d1')
  const key = 'rostrum:limit:presses:{flood/d1}'
  await expect.poll(() => direct.get(key)).toBe(String(RATE.points))
  expect(await direct.ttl(key)).toBeLessThanOrEqual(RATE.seconds)
})

test('a Redis that is away stops nobody, each node counts for itself meanwhile, and together again when it is back', async () => {
  onTestFinished(closeNodes)
  const [one, other] = [(await node()).limit('presses', RATE), (await node()).limit('presses', RATE)]
  await redis.server.kill9()
  const waits = await Promise.all(Array.from({ length: 2 * RATE.points }, () => one.take('away/d1')))
  expect(waits.filter(waitMs => waitMs === 0)).toHaveLength(RATE.points)
  expect(await other.take('away/d1')).toBe(0)
  await redis.server.restart()
  const direct = redis.server.connect()
  onTestFinished(() => void direct.disconnect())
  for (const [index, each] of [one, other].entries()) {
    let count = 0
    await expect.poll(async () => {
      await each.take(`back${index}/${(count += 1)}`)
      return direct.keys(`rostrum:limit:presses:{back${index}/*`)
    }).not.toEqual([])
  }
  await expectShared(one, other, 'again/d1')
})
