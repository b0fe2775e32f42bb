import { expect, test } from 'vitest'
import { countsOf } from './countsOf.ts'

test('a screen that is not up is neither behind nor black: what it shows nobody knows', () => {
  expect(countsOf([])).toEqual({ all: 0, lost: 0, behind: 0, black: 0 })
  expect(countsOf([{ lostAt: null, behind: 0, isBlack: false }, { lostAt: 5, behind: 4, isBlack: true }, { lostAt: null, behind: 2, isBlack: true }])).toEqual({ all: 3, lost: 1, behind: 1, black: 1 })
})
