import { describe, expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import { openRedis } from './openRedis.ts'
import { RedisClock } from './redisClock.ts'
import { startTestRedis } from './testing/testRedis.ts'

/** A Redis and a node on a table: times pass only as the test says. */
function table(tripsMs: number[] = []) {
  const at = { redis: 1_000_000, node: 50 }
  const pass = (ms: number): void => {
    at.redis += ms
    at.node += ms
  }
  const askTime = async (): Promise<number> => {
    const tripMs = tripsMs.shift() ?? 0
    pass(tripMs * 0.9) // a slow trip is slow one way
    const answer = at.redis
    pass(tripMs * 0.1)
    return answer
  }
  return { at, pass, clock: new RedisClock(askTime, () => at.node) }
}

describe('the clock of Redis', () => {
  test('runs on between two looks, and the shortest trip counts', async () => {
    const { at, pass, clock } = table([400, 30, 2, 80, 200])
    await clock.refresh()
    expect(Math.abs(clock.now() - at.redis)).toBeLessThanOrEqual(1)
    pass(60_000)
    expect(Math.abs(clock.now() - at.redis)).toBeLessThanOrEqual(1)
  })

  test('follows a small difference', async () => {
    const { at, clock } = table()
    await clock.refresh()
    at.redis += 1500
    await clock.refresh()
    expect(clock.fault()).toBeNull()
    expect(clock.now()).toBe(at.redis)
  })

  test.each([3_600_000, -2500])('a jump of %i ms is not followed; no commands until both agree again', async jumpMs => {
    const { at, pass, clock } = table()
    await clock.refresh()
    const right = { ...at }
    at.redis += jumpMs
    await clock.refresh()
    expect(clock.fault()).toContain(`jumped by ${(jumpMs / 1000).toFixed(1)} s`)
    pass(5000)
    await clock.refresh()
    expect(clock.fault()).not.toBeNull()
    expect(clock.now()).toBe(right.redis + 5000)
    at.redis -= jumpMs
    await clock.refresh()
    expect(clock.fault()).toBeNull()
    expect(clock.now()).toBe(at.redis)
  })

  test('is not moved by a look of which all trips were slow', async () => {
    const trips: number[] = []
    const { at, clock } = table(trips)
    await clock.refresh()
    trips.push(1900, 1800, 1900, 1900, 1900)
    await clock.refresh()
    expect(clock.now()).toBe(at.redis)
    expect(clock.lastLook?.tripMs).toBe(1800)
  })

  test('of a real one agrees with the clock of this computer', async () => {
    const server = await startTestRedis()
    onTestFinished(() => server.stop())
    const redis = await openRedis(server.url, newReport('silent'))
    onTestFinished(redis.close)
    expect(Math.abs(redis.clock.now() - Date.now())).toBeLessThan(1000) // a busy machine is slow to ask
    expect(redis.clock.fault()).toBeNull()
  })
})
