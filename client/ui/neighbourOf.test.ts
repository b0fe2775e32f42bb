import { expect, test } from 'vitest'
import { neighbourOf } from './neighbourOf.ts'

test.each([
  ['nothing', 'ArrowDown', 'a'], ['nothing', 'ArrowUp', 'c'], ['a', 'ArrowDown', 'b'], ['c', 'ArrowDown', 'a'],
  ['a', 'ArrowUp', 'c'], ['b', 'ArrowUp', 'a'], ['b', 'Home', 'a'], ['b', 'End', 'c'],
])('from %s by %s to %s', (from, key, to) => {
  expect(neighbourOf(['a', 'b', 'c'], from, key)).toBe(to)
})

test('there is nowhere to go in an empty row', () => {
  expect(neighbourOf([], null, 'ArrowDown')).toBeUndefined()
})
