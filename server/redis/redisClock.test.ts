import { describe, expect, test } from 'vitest'
import { redisOfClocks } from './testing/clockTable.ts'

const of = redisOfClocks()
const { table } = of

describe('the clock of Redis', () => {
  test('runs on between two looks, and the shortest trip counts', async () => {
    const { at, pass, start } = table([400, 30, 2, 80, 200])
    const clock = start()
    await clock.refresh()
    expect(Math.abs(clock.now() - at.redis)).toBeLessThanOrEqual(1)
    pass(60_000)
    expect(Math.abs(clock.now() - at.redis)).toBeLessThanOrEqual(1)
  })

  test('follows a small difference', async () => {
    const { at, start } = table()
    const clock = start()
    await clock.refresh()
    at.redis += 1500
    await clock.refresh()
    expect(clock.fault()).toBeNull()
    expect(clock.now()).toBe(at.redis)
  })

  test.each([3_600_000, -2500])('a jump of %i ms is not followed; no commands until both agree again', async jumpMs => {
    const { at, pass, start } = table()
    const clock = start()
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
    const { at, start } = table(trips)
    const clock = start()
    await clock.refresh()
    trips.push(1900, 1800, 1900, 1900, 1900)
    await clock.refresh()
    expect(clock.now()).toBe(at.redis)
    expect(clock.lastLook?.tripMs).toBe(1800)
  })

  test('of a real one agrees with the clock of this computer', () => {
    expect(Math.abs(of.redis.clock.now() - Date.now())).toBeLessThan(1000) // a busy machine is slow to ask
    expect(of.redis.clock.fault()).toBeNull()
  })
})
