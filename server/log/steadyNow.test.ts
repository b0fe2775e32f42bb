import { expect, test } from 'vitest'
import { newSteadyClock, steadyNow } from './steadyNow.ts'

test('runs evenly while the coarse clock steps, and goes on through a sleep of the computer', () => {
  const at = { monotonic: 500, up: 90_000 }
  const now = newSteadyClock(() => at.monotonic, () => at.up)
  const began = now()
  at.monotonic += 2700
  at.up += 2000
  expect(now() - began).toBe(2700)
  at.up += 3_600_000
  at.monotonic += 10
  expect(now() - began).toBe(3_602_000)
  at.monotonic += 999
  at.up += 1000
  expect(now() - began).toBe(3_602_999)
})

test('of this process goes forward by real time', async () => {
  const [beforeFirst, first, afterFirst] = [performance.now(), steadyNow(), performance.now()]
  await expect.poll(() => performance.now()).toBeGreaterThan(afterFirst + 20)
  const [beforeSecond, second, afterSecond] = [performance.now(), steadyNow(), performance.now()]
  // Between each two looks this process may have been kept waiting: what went by lies between the least and the most it can be.
  expect(second - first).toBeGreaterThan(beforeSecond - afterFirst - 5)
  expect(second - first).toBeLessThan(afterSecond - beforeFirst + 5)
})
