import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('so many are let through in one turn of the loop, in the order in which they came, and the next ones in the next', async () => {
  const turns = new Turns(10)
  const through: number[] = []
  for (let count = 1; count <= 25; count += 1) void turns.take().then(() => through.push(count))
  await Promise.resolve()
  const seen = [through.length]
  while (through.length < 25) {
    await turn()
    seen.push(through.length)
  }
  expect(seen).toEqual([10, 20, 25])
  expect(through).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

test('one that comes alone waits for nothing', async () => {
  const turns = new Turns(1)
  let isThrough = false
  void turns.take().then(() => (isThrough = true))
  await Promise.resolve()
  expect(isThrough).toBe(true)
})
