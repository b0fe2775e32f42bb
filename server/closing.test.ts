import { expect, test } from 'vitest'
import { Closing } from './closing.ts'

test('the last that was opened is closed first, each once, and one that fails keeps none from being closed', async () => {
  const done: string[] = []
  const say = (): void => undefined
  const closing = new Closing({ info: say, warn: say, error: (_cause, what) => void done.push(what) })
  closing.add(async () => void done.push('store'))
  closing.add(() => Promise.reject(new Error('stuck')))
  closing.add(async () => void done.push('app'))
  expect(await Promise.all([closing.all(), closing.all()])).toEqual([false, false])
  expect(done).toEqual(['app', 'something could not be closed at the stop', 'store'])
})
