import { expect, test } from 'vitest'
import { withWaiting } from '#shared/floor/testing/halls.ts'
import { logOf } from '#shared/sync/testing/log.ts'
import { OwnMessages } from './ownMessages.ts'

const entries = logOf(withWaiting(['cuba', 'kenya']).moments)
const [first, second] = [entries.slice(0, 1), entries.slice(1, 3)]
const textsOf = (some: typeof entries): string[] => some.map(entry => JSON.stringify(entry))
const messageOf = (some: typeof entries): string => `[${textsOf(some).join(',')}]`

test('a node hears what it wrote itself as what it wrote, once, and whatever else as another’s', () => {
  const own = new OwnMessages()
  own.note('panel', textsOf(first), first)
  own.note('panel', textsOf(second), second)
  expect(own.heard('panel', messageOf(second))).toBe(second)
  expect(own.heard('other', messageOf(first))).toBeNull()
  expect(own.heard('panel', messageOf(first).replace('"at"', '"at" '))).toBeNull()
  expect(own.heard('panel', messageOf(first))).toBe(first)
  expect(own.heard('panel', messageOf(first))).toBeNull()
})

test('of appends whose messages never come only the last few are kept', () => {
  const own = new OwnMessages()
  const all = Array.from({ length: 10 }, (_, index) => [`{"version":${index}}`])
  for (const texts of all) own.note('panel', texts, first)
  expect(all.map(texts => own.heard('panel', `[${texts.join(',')}]`) !== null)).toEqual([false, false, true, true, true, true, true, true, true, true])
})
