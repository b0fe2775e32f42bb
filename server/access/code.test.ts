import { expect, test } from 'vitest'
import { hashesOf, newCode } from './code.ts'

const keys = [new Uint8Array(32).fill(7)] as const
const OTHER = new Uint8Array(32).fill(8)

test('a code has twelve letters that can be read aloud, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/)
  expect(new Set(codes).size).toBe(500)
})

test('a code may be typed in small letters, without dashes and with blanks; another key or letter gives another hash', () => {
  const hashes = hashesOf('K7QM-4XPD-9RTA', keys)
  expect(hashesOf(' k7qm 4xpd9rta ', keys)).toEqual(hashes)
  expect(hashesOf('K7QM-4XPD-9RTB', keys)).not.toEqual(hashes)
  expect(hashesOf('K7QM-4XPD-9RTA', [OTHER])).not.toEqual(hashes)
  expect(hashesOf('K7QM-4XPD-9RTA', [OTHER, ...keys])).toEqual([...hashesOf('K7QM-4XPD-9RTA', [OTHER]), ...hashes]) // the newest first
})

test.each(['', 'K7QM-4XPD-9RT', 'K7QM-4XPD-9RTAA', 'K7QM-4XPD-9RT0', 'Ⅰ7QM-4XPD-9RTA'])('%j cannot be a code', typed => {
  expect(hashesOf(typed, keys)).toEqual([])
})
