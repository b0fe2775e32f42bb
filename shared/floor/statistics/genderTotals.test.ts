import { expect, test } from 'vitest'
import type { Gender } from '../category.ts'
import { genderTotals, type Said } from './genderTotals.ts'

/** So many of each, and so many who said nothing; each has spoken once, for 100 s. */
const hall = (counts: Partial<Record<Gender, number>>, silent = 0): Said[] =>
  ([...Object.entries(counts), [null, silent]] as [Gender | null, number][]).flatMap(([gender, n]) => Array.from({ length: n }, () => ({ gender, statements: 1, usedMs: 100_000 })))

test.each([
  ['five are shown, four are not', hall({ female: 5, male: 4 }, 6), { female: 5, male: null, other: null }],
  ['nobody at all: nothing', hall({}), { female: null, male: null, other: null }],
  ['all have said it, and nobody is left: both', hall({ female: 10, male: 9 }), { female: 10, male: 9, other: null }],
  ['three left of whom everybody knows: the smaller gives way', hall({ female: 10, male: 9, other: 3 }), { female: 10, male: null, other: null }],
  ['the same where the three said nothing: nobody can tell the two apart', hall({ female: 10, male: 9 }, 3), { female: 10, male: null, other: null }],
  ['five left: both', hall({ female: 10, male: 9, other: 3 }, 2), { female: 10, male: 9, other: null }],
  ['all but four: the four would be given away', hall({ female: 20, male: 4 }), { female: null, male: null, other: null }],
  ['all of one: each of them would be', hall({ male: 12 }), { female: null, male: null, other: null }],
  ['three parts', hall({ female: 6, male: 7, other: 5 }), { female: 6, male: 7, other: 5 }],
])('%s', (_what, spoken, counts) => {
  const totals = genderTotals(spoken)
  expect({ female: totals.female?.statements ?? null, male: totals.male?.statements ?? null, other: totals.other?.statements ?? null }).toEqual(counts)
})

test('the time is told to the minute, so that it cannot be made up again of what each has spoken', () => {
  // 5 x 100 s = 500 s, eight minutes and twenty seconds; 9 x 100 s are fifteen minutes.
  expect(genderTotals(hall({ female: 5, male: 9 }))).toEqual({ female: { statements: 5, seconds: 480 }, male: { statements: 9, seconds: 900 }, other: null })
})

test('five statements of one speaker are those of one', () => {
  expect(genderTotals([{ gender: 'female', statements: 5, usedMs: 500_000 }, ...hall({ male: 9 })])).toEqual({ female: null, male: null, other: null })
})
