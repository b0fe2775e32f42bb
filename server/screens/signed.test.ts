import { expect, test } from 'vitest'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { Board } from './board.ts'
import { MOST_SCREENS, signed } from './signed.ts'
import { IDENTIFIES_MS, steered } from './steered.ts'
import { nextChangeAt, toldPresiding, toldScreens, type Known } from './toldOfScreens.ts'

const LOST = 30_000
const HOUR = 3_600_000
const idOf = (n: number): string => n.toString(16).padStart(16, '0')
const sign = (n: number, name: string | null = null): ScreenSign => ({ screenId: idOf(n), name, version: 1, language: 'en', view: 'floor', isBlack: false })

function up(screens: Board, n: number, at: number, name: string | null = null): Board {
  const next = signed(screens, sign(n, name), { at, behind: 0, lostMs: LOST })
  if (next === null) throw new Error('there is no room')
  return next
}
const known = (at: number, away: Known['away'] = null): Known => ({ at, away, lostMs: LOST })
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

test('a new screen with the name of one that is not up is that one; of one that is up it is another, of which the same is wanted', () => {
  const black = steered(up({}, 1, 0, 'Gallery'), { screenId: null, want: { kind: 'black', isBlack: true } }, 0) ?? {}
  expect(Object.keys(up(black, 2, LOST - 1, 'Gallery'))).toEqual([idOf(1), idOf(2)])
  const again = up(black, 2, LOST, 'Gallery')
  expect(Object.keys(again)).toEqual([idOf(2)])
  expect(again[idOf(2)]?.wish.isBlack).toBe(true)
  expect(Object.values(up(again, 1, LOST + 1, 'Gallery')).map(({ screenId, wish }) => [screenId, wish.isBlack])).toEqual([[idOf(2), true], [idOf(1), true]])
  expect(up(again, 3, LOST + 1, 'Foyer')[idOf(3)]?.wish.isBlack).toBe(false)
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
  expect(toldPresiding(two, known(LOST)).screens.map(({ name, number, lostAt }) => [name, number, lostAt])).toEqual([[null, 1, null], ['Gallery', null, 0]])
  expect(toldPresiding(two, known(10_001))).toEqual(toldPresiding(up(two, 2, 10_001), known(10_001)))
  expect(nextChangeAt(two, known(0))).toBe(LOST)
  expect(nextChangeAt(two, known(LOST))).toBe(10_000 + LOST)
  expect(nextChangeAt(two, known(10_000 + LOST))).toBe(HOUR)
  expect(nextChangeAt({}, known(0))).toBeNull()
  expect(toldScreens(two, 0).screens.map(({ screenId }) => screenId)).toEqual([idOf(2), idOf(1)])
})

test('while the store is away nobody is lost by that; who was before is', () => {
  const three = up(up(up({}, 1, 0), 2, 50_000), 3, 95_000)
  const lost = (at: number): (number | null)[] => toldPresiding(three, known(at, { from: 60_000, until: 90_000 })).screens.filter(({ lostAt }) => lostAt !== null).map(({ number }) => number)
  expect(lost(90_000)).toEqual([1])
  expect(lost(109_999)).toEqual([1])
  expect(lost(110_000)).toEqual([1, 2]) // ten seconds of silence before, and twenty after
  expect(nextChangeAt(three, known(90_000, { from: 60_000, until: 90_000 }))).toBe(110_000)
  expect(lost(125_000)).toEqual([1, 2, 3])
})
