import { expect, test } from 'vitest'
import type { Gender } from '../category.ts'
import { bothTotals, genderTotals, type Said } from './genderTotals.ts'

/** So many of each, and so many who said nothing; each of a delegation of its own. */
const hall = (counts: Partial<Record<Gender, number>>, silent = 0): Said[] =>
  ([...Object.entries(counts), [null, silent]] as [Gender | null, number][]).flatMap(([gender, n]) => Array.from({ length: n }, (_, index) => ({ gender, delegationId: `${gender ?? 'silent'}${index}` })))

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
  expect(genderTotals(spoken)).toEqual(counts)
})

test('five statements of one delegation are those of one, where they would be shown and where they would be left', () => {
  const five = Array.from({ length: 5 }, (): Said => ({ gender: 'female', delegationId: 'a' }))
  expect(genderTotals([...five, ...hall({ male: 9 })])).toEqual({ female: null, male: null, other: null })
  expect(genderTotals([...five.map(said => ({ ...said, gender: null })), ...hall({ male: 9 })])).toEqual({ female: null, male: null, other: null })
  expect(genderTotals([...five, ...hall({ female: 5, male: 9 })])).toEqual({ female: 10, male: 9, other: null })
})

test('two that are as small: one gives way, so that nine are left', () => {
  expect(genderTotals(hall({ female: 5, male: 5 }, 4))).toEqual({ female: null, male: 5, other: null })
})

test('of all that could be shown and could be left, whatever is taken from the rest is nobody or five', () => {
  const sizes = [0, 1, 4, 5, 6, 9]
  let shownOnce = 0
  for (const female of sizes) for (const male of sizes) for (const other of sizes) for (const silent of sizes) {
    const counts = { female, male, other }
    const totals = genderTotals(hall(counts, silent))
    const shown = (['female', 'male', 'other'] as const).filter(one => totals[one] !== null)
    const all = female + male + other + silent
    const left = shown.reduce((rest, one) => rest - counts[one], all)
    const told = shown.map(one => [totals[one] === counts[one], counts[one] >= 5, all - counts[one] >= 5])
    expect([counts, silent, told.flat().every(Boolean), shown.length === 0 || left === 0 || left >= 5]).toEqual([counts, silent, true, true])
    shownOnce += shown.length
  }
  expect(shownOnce).toBeGreaterThan(500)
})

test('of two parts together only what may be told of each', () => {
  const [one, other] = [{ female: 6, male: 5, other: null }, { female: 5, male: null, other: 7 }]
  expect([bothTotals(one, other), bothTotals(other, one)]).toEqual([{ female: 11, male: null, other: null }, { female: 11, male: null, other: null }])
})
