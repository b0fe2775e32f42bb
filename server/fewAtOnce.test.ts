import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fewAtOnce } from './fewAtOnce.ts'

test('all are done, no more at once than so many, and what comes of them is in their order', async () => {
  let [underWay, most] = [0, 0]
  const act = async (turns: number): Promise<string> => {
    underWay += 1
    most = Math.max(most, underWay)
    for (let left = turns; left > 0; left -= 1) await turn()
    underWay -= 1
    return `after ${turns}`
  }
  expect(await fewAtOnce([5, 1, 4, 2, 3], 2, act)).toEqual(['after 5', 'after 1', 'after 4', 'after 2', 'after 3'])
  expect(most).toBe(2)
  expect(await fewAtOnce([], 2, act)).toEqual([])
})

test('what fails is heard of', async () => {
  await expect(fewAtOnce([1, 2, 3], 2, async one => (one === 2 ? Promise.reject(new Error('the second')) : one))).rejects.toThrow('the second')
})
