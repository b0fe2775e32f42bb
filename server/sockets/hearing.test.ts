import { expect, test } from 'vitest'
import { Hearing } from './hearing.ts'

test('a node that is deaf for a moment is not behind; one that stays so is, until it hears', async () => {
  let heardMs = Infinity // as while a Cluster moves what is told
  const hearing = new Hearing(() => heardMs, true)
  hearing.look()
  expect([hearing.isDeaf, hearing.isBehind]).toEqual([true, false])
  await expect.poll(() => hearing.isBehind).toBe(true)
  heardMs = 0
  hearing.look()
  expect([hearing.isDeaf, hearing.isBehind]).toEqual([false, false])
})

test('who is alone with a store is never behind', async () => {
  const [alone, among] = [new Hearing(() => Infinity, false), new Hearing(() => Infinity, true)]
  for (const one of [alone, among]) one.look()
  await expect.poll(() => among.isBehind).toBe(true)
  expect(alone.isBehind).toBe(false)
})
