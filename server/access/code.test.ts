import { expect, test } from 'vitest'
import { hashCode, newCode } from './code.ts'

const key = new Uint8Array(32).fill(7)

test('a code has twelve letters that can be read aloud, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/)
  expect(new Set(codes).size).toBe(500)
})

test('a code may be typed in small letters, without dashes and with blanks; another key or letter gives another hash', () => {
  const hash = hashCode('K7QM-4XPD-9RTA', key)
  expect(hashCode(' k7qm 4xpd9rta ', key)).toBe(hash)
  expect(hashCode('K7QM-4XPD-9RTB', key)).not.toBe(hash)
  expect(hashCode('K7QM-4XPD-9RTA', new Uint8Array(32).fill(8))).not.toBe(hash)
})

test.each(['', 'K7QM-4XPD-9RT', 'K7QM-4XPD-9RTAA', 'K7QM-4XPD-9RT0', 'Ⅰ7QM-4XPD-9RTA'])('%j cannot be a code', typed => {
  expect(hashCode(typed, key)).toBeNull()
})
