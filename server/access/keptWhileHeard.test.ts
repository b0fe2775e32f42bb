import { expect, test } from 'vitest'
import { KeptWhileHeard } from './keptWhileHeard.ts'

/** A store that counts how often it is asked, and answers when it is told to. */
function store() {
  let asked = 0
  const waiting: (() => void)[] = []
  const lookUp = (): Promise<number> => {
    asked += 1
    const found = asked
    return new Promise(resolve => waiting.push(() => resolve(found)))
  }
  return { lookUp, answer: () => waiting.splice(0).forEach(one => one()) }
}

test('what was found is not looked up again until it is forgotten, alone or with all', async () => {
  const kept = new KeptWhileHeard<number>()
  const { lookUp, answer } = store()
  const get = (): Promise<number> => {
    const found = kept.get('chair', lookUp)
    answer()
    return found
  }
  expect([await get(), await get()]).toEqual([1, 1])
  kept.forget('screen')
  expect(await get()).toBe(1)
  kept.forget('chair')
  expect([await get(), await get()]).toEqual([2, 2])
  kept.forgetAll()
  expect(await get()).toBe(3)
})

test('what was being looked up when something was forgotten may be of before, and is not kept', async () => {
  const kept = new KeptWhileHeard<number>()
  const { lookUp, answer } = store()
  const looking = kept.get('chair', lookUp)
  kept.forget('chair')
  answer()
  expect(await looking).toBe(1)
  const again = kept.get('chair', lookUp)
  answer()
  expect(await again).toBe(2)
})
