import { expect, test } from 'vitest'
import { areAllBlack, countsOf } from './countsOf.ts'

const up = { lostAt: null, behind: 0, isBlack: false, view: 'floor', wish: { message: null } } as const
const lost = { ...up, lostAt: 5 }
const black = { ...up, isBlack: true }

test('a screen that is not up is neither behind nor black: what it shows nobody knows', () => {
  expect(countsOf([])).toEqual({ all: 0, lost: 0, behind: 0, black: 0, other: 0 })
  expect(countsOf([up, { ...lost, behind: 4, isBlack: true }, { ...black, behind: 2 }])).toEqual({ all: 3, lost: 1, behind: 1, black: 1, other: 0 })
})

test('one with another view or a message shows something else than the room usually sees; one that is black or lost shows nothing', () => {
  const said = { message: 'Please use the other door' }
  expect(countsOf([up, { ...up, view: 'clock' }, { ...up, wish: said }]).other).toBe(2)
  expect(countsOf([{ ...black, view: 'clock' }, { ...lost, wish: said }]).other).toBe(0)
})

test('the room sees nothing where all that are up are black', () => {
  expect([[black], [black, lost], [black, up], [lost], []].map(screens => areAllBlack(countsOf(screens)))).toEqual([true, true, false, false, false])
})
