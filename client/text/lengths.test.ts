import { expect, test } from 'vitest'
import { formatLength } from './lengths.ts'

const MINUTE_MS = 60_000

test.each([
  [0, '0 seconds'],
  [45_000, '45 seconds'],
  [MINUTE_MS, '1 minute'],
  [15 * MINUTE_MS, '15 minutes'],
  [2 * MINUTE_MS + 30_000, '2 minutes 30 seconds'],
  [90 * MINUTE_MS, '1 hour 30 minutes'],
])('%i ms last %s', (ms, words) => {
  expect(formatLength(ms)).toBe(words)
})
