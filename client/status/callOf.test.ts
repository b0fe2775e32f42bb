import { expect, test } from 'vitest'
import { callOf, isBehind, type Called, type Told } from './callOf.ts'

const told = (kind: Called['kind'], of: string, version: number, at = version * 1000): Told => ({ kind, of, version, at })

test('one is called when one becomes next, and when one is given the floor', () => {
  expect(callOf(told('none', '', 4), told('next', 'r1', 5))).toBe('next')
  expect(callOf(told('next', 'r1', 5), told('floor', 's6', 6))).toBe('floor')
  expect(callOf(told('none', '', 4), told('floor', 's6', 6))).toBe('floor')
  expect(callOf(told('floor', 's6', 6), told('next', 'r2', 7))).toBe('next')
})

test('nobody is called to nothing', () => {
  expect(callOf(null, told('none', '', 4))).toBeNull()
  expect(callOf(told('floor', 's6', 6), told('none', '', 7))).toBeNull()
})

test('a window that is opened while one is next calls, unless this browser has done so', () => {
  expect(callOf(null, told('next', 'r1', 9))).toBe('next')
  expect(callOf(told('next', 'r1', 5), told('next', 'r1', 9))).toBeNull()
  expect(callOf(told('floor', 's6', 6), told('floor', 's6', 90))).toBeNull()
})

test('whoever stops being next and is so again is called again', () => {
  expect(callOf(told('none', '', 6), told('next', 'r1', 7))).toBe('next')
})

test('another request, or another statement after the first was taken back, is another call', () => {
  expect(callOf(told('next', 'r1', 5), told('next', 'r2', 6))).toBe('next')
  expect(callOf(told('floor', 's6', 6), told('floor', 's8', 8))).toBe('floor')
})

test('a slower tab that comes to what another has told does not tell it', () => {
  const before = told('next', 'r1', 12)
  expect(callOf(before, told('next', 'r0', 10, 12_400))).toBeNull()
  expect(isBehind(before, told('none', '', 11, 12_500)), 'else the next would be news again').toBe(true)
  expect(callOf(before, told('next', 'r1', 12, 12_600))).toBeNull()
})

test('a press of one’s own that came to nothing is no news', () => {
  expect(callOf(told('none', '', 12), told('next', 'r1', 12, 12_900))).toBeNull()
})

test('in a log that was put back from an older copy one is called', () => {
  const before = told('none', '', 500)
  expect(isBehind(before, told('next', 'r1', 90, 560_000))).toBe(false)
  expect(callOf(before, told('next', 'r1', 90, 560_000))).toBe('next')
  expect(callOf(before, told('next', 'r1', 500, 560_000))).toBe('next')
})
