import { expect, test } from 'vitest'
import { formatAgo, formatDate, formatExactTime, formatLeft, formatSpan, formatTime } from './times.ts'

test.each([[0, '0:00'], [7_000, '0:07'], [72_000, '1:12'], [119_999, '1:59'], [720_000, '12:00'], [3_723_000, '1:02:03'], [-5, '0:00']])('a span of %i ms is %s', (ms, words) => {
  expect(formatSpan(ms)).toBe(words)
})

test.each([[120_000, '2:00'], [119_001, '2:00'], [119_000, '1:59'], [30_000, '0:30'], [1, '0:01'], [0, '0:00'], [-1, '+0:00'], [-1_000, '+0:01'], [-23_400, '+0:23']])(
  'with %i ms left the clock shows %s', (ms, words) => {
    expect(formatLeft(ms)).toBe(words)
  },
)

const AT = Date.UTC(2015, 2, 3, 9, 3, 7)

test('instants are told where the meeting is', () => {
  expect(formatTime(AT, 'Europe/Zurich')).toBe('10:03')
  expect(formatTime(AT, 'America/New_York')).toBe('04:03')
  expect(formatExactTime(AT, 'Europe/Zurich')).toBe('10:03:07')
  expect(formatDate(AT, 'Europe/Zurich')).toBe('3 March 2015')
  expect(formatTime(Date.UTC(2015, 2, 3, 23), 'Europe/Zurich')).toBe('00:00')
})

test.each([[400, 'just now'], [2_000, '2 s ago'], [89_000, '89 s ago'], [240_000, '4 min ago']])('%i ms before is %s', (ms, words) => {
  expect(formatAgo(ms)).toBe(words)
})
