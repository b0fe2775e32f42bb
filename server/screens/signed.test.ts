import { expect, test } from 'vitest'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { Board } from './board.ts'
import { MOST_SCREENS, signed } from './signed.ts'
import { IDENTIFIES_MS, steered } from './steered.ts'
import { firstLossAt, toldPresiding, toldScreens } from './toldOfScreens.ts'

const LOST = 30_000
const HOUR = 3_600_000
const idOf = (n: number): string => n.toString(16).padStart(16, '0')
const sign = (n: number, name: string | null = null): ScreenSign => ({ screenId: idOf(n), name, version: 1, language: 'en', view: 'floor', isBlack: false })

function up(screens: Board, n: number, at: number, name: string | null = null): Board {
  const next = signed(screens, sign(n, name), { at, behind: 0, lostMs: LOST })
  if (next === null) throw new Error('there is no room')
  return next
}
const numbers = (screens: Board): (number | null)[] => Object.values(screens).map(({ number }) => number)

test('whoever has no name has the lowest number that is free, and keeps it', () => {
  const three = up(up(up({}, 1, 0), 2, 0), 3, 0)
  expect(numbers(three)).toEqual([1, 2, 3])
  const named = up(three, 2, 1, 'Gallery')
  expect(named[idOf(2)]?.number).toBeNull()
  expect(up(named, 4, 2)[idOf(4)]?.number).toBe(2)
  expect(up(named, 3, 2)[idOf(3)]?.number).toBe(3)
})

test('who was not heard of for an hour is forgotten, with what was wanted', () => {
  const black = steered(up({}, 1, 0), { screenId: idOf(1), want: { kind: 'black', isBlack: true } }, 0) ?? {}
  expect(up(black, 1, HOUR - 1)[idOf(1)]?.wish.isBlack).toBe(true)
  expect(up(black, 1, HOUR)[idOf(1)]?.wish.isBlack).toBe(false)
  expect(steered(black, { screenId: idOf(1), want: { kind: 'identify' } }, HOUR)).toBeNull()
})

test('a new screen with the name of one that is not up is that one; of one that is up it is another', () => {
  const black = steered(up({}, 1, 0, 'Gallery'), { screenId: null, want: { kind: 'black', isBlack: true } }, 0) ?? {}
  expect(Object.keys(up(black, 2, LOST - 1, 'Gallery'))).toEqual([idOf(1), idOf(2)])
  const again = up(black, 2, LOST, 'Gallery')
  expect(Object.keys(again)).toEqual([idOf(2)])
  expect(again[idOf(2)]?.wish.isBlack).toBe(true)
})

test('where there is no room, the screen longest not heard of makes it, and none that is up', () => {
  let full: Board = {}
  for (let n = 1; n <= MOST_SCREENS; n += 1) full = up(full, n, n === 7 ? 0 : 100)
  expect(signed(full, sign(99), { at: 50, behind: 0, lostMs: LOST })).toBeNull()
  const made = signed(full, sign(99), { at: LOST, behind: 0, lostMs: LOST }) ?? {}
  expect(Object.keys(made)).toHaveLength(MOST_SCREENS)
  expect(made[idOf(7)]).toBeUndefined()
  expect(made[idOf(99)]?.number).toBe(7)
})

test('of what is wanted only what is said changes, on one screen or on all', () => {
  const two = up(up({}, 1, 0), 2, 0)
  const arabic = steered(two, { screenId: idOf(1), want: { kind: 'language', language: 'ar' } }, 5) ?? {}
  const all = steered(arabic, { screenId: null, want: { kind: 'identify' } }, 5) ?? {}
  expect(all[idOf(1)]?.wish).toEqual({ language: 'ar', view: null, message: null, isBlack: false, identifyUntil: 5 + IDENTIFIES_MS })
  expect(all[idOf(2)]?.wish).toEqual({ language: null, view: null, message: null, isBlack: false, identifyUntil: 5 + IDENTIFIES_MS })
})

test('those presiding are told since when one is not heard of, and only then; screens what is wanted of each', () => {
  const two = up(up({}, 1, 0, 'Gallery'), 2, 10_000)
  expect(toldPresiding(two, LOST, LOST).screens.map(({ name, number, lostAt }) => [name, number, lostAt])).toEqual([[null, 1, null], ['Gallery', null, 0]])
  expect(toldPresiding(two, 10_001, LOST)).toEqual(toldPresiding(up(two, 2, 10_001), 10_001, LOST))
  expect(firstLossAt(two, 0, LOST)).toBe(LOST)
  expect(firstLossAt(two, LOST, LOST)).toBe(10_000 + LOST)
  expect(firstLossAt(two, 10_000 + LOST, LOST)).toBeNull()
  expect(toldScreens(two, 0).screens.map(({ screenId }) => screenId)).toEqual([idOf(2), idOf(1)])
})
