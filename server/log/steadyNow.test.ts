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
  expect(now() - began).toBe(3_602_000)
  at.monotonic += 999
  at.up += 1000
  expect(now() - began).toBe(3_602_999)
})

test('of this process goes forward by real time', async () => {
  const [steady, real] = [steadyNow(), performance.now()]
  await expect.poll(() => performance.now()).toBeGreaterThan(real + 20)
  expect(Math.abs(steadyNow() - steady - (performance.now() - real))).toBeLessThan(5)
})
