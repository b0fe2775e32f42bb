import { expect, test } from 'vitest'
import { instantIn, wallTimeIn } from './instantIn.ts'

test('a date and a time in a time zone are an instant, in summer and in winter', () => {
  expect(instantIn('2015-03-03', '09:00', 'Europe/Zurich')).toBe(Date.UTC(2015, 2, 3, 8))
  expect(instantIn('2015-07-03', '09:00', 'Europe/Zurich')).toBe(Date.UTC(2015, 6, 3, 7))
  expect(instantIn('2026-11-30', '09:00', 'Asia/Kathmandu')).toBe(Date.UTC(2026, 10, 30, 3, 15))
  expect(wallTimeIn(Date.UTC(2015, 2, 3, 8), 'Europe/Zurich')).toEqual({ date: '2015-03-03', time: '09:00' })
})

test('an hour that a night in spring leaves out is none', () => {
  expect(instantIn('2026-03-29', '02:30', 'Europe/Zurich')).toBeNull()
  expect(instantIn('2026-03-29', '03:30', 'Europe/Zurich')).toBe(Date.UTC(2026, 2, 29, 1, 30))
  expect(instantIn('', '09:00', 'Europe/Zurich')).toBeNull()
  expect(instantIn('', '', 'Europe/Zurich')).toBeNull()
})
