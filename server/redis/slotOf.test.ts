import { expect, test } from 'vitest'
import { slotOf } from './slotOf.ts'

test.each([
  // As the specification of the Cluster gives it for the word of its checksum.
  ['123456789', 0x31c3],
  ['{user1000}.following', slotOf('user1000')],
  ['foo{}{bar}', slotOf('foo{}{bar}')],
  ['foo{{bar}}zap', slotOf('{bar')],
  ['foo{bar}{zap}', slotOf('bar')],
])('the slot of %s', (key, slot) => {
  expect(slotOf(key)).toBe(slot)
})
