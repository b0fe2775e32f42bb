import { expect, test } from 'vitest'
import type { SteeredScreen } from '#shared/protocol/screens.ts'
import { addressOf } from './addressOf.ts'
import { mineOf } from './mineOf.ts'
import { NOTHING_WANTED } from './nothingWanted.ts'

const OWN = 'a1b2c3d4e5f60718'
const OTHER = '00000000000000ff'
const screen = (screenId: string, isBlack: boolean): SteeredScreen => ({ screenId, number: 1, wish: { ...NOTHING_WANTED, isBlack } })
const told = (...screens: SteeredScreen[]) => ({ kind: 'screen', screens })

test('what was kept holds until anything is told, and is nothing of another screen', () => {
  expect(mineOf(null, OWN, screen(OWN, true))?.wish.isBlack).toBe(true)
  expect(mineOf(null, OWN, screen(OTHER, true))).toBeNull()
  expect(mineOf({ kind: 'presiding', screens: [] }, OWN, screen(OWN, true))?.wish.isBlack).toBe(true)
})

test('what is told holds; to a screen that is not in it, for its place was taken, what it last knew', () => {
  expect(mineOf(told(screen(OTHER, true), screen(OWN, false)), OWN, screen(OWN, true))?.wish.isBlack).toBe(false)
  expect(mineOf(told(screen(OTHER, false)), OWN, screen(OWN, true))?.wish.isBlack).toBe(true)
  expect(mineOf(told(screen(OTHER, true)), OWN, null)).toBeNull()
})

test.each([
  ['', { name: null, view: 'floor' }],
  ['?name=Gallery&view=clock', { name: 'Gallery', view: 'clock' }],
  ['?name=%20%20&view=all', { name: null, view: 'floor' }],
  [`?name=${'x'.repeat(60)}`, { name: 'x'.repeat(40), view: 'floor' }],
  [`?name=${'x'.repeat(39)}😀`, { name: 'x'.repeat(39), view: 'floor' }], // never in the midst of a sign
  [`?name=${'x'.repeat(38)}😀😀`, { name: `${'x'.repeat(38)}😀`, view: 'floor' }],
  ['?name=%E2%80%AEyrellaG', { name: null, view: 'floor' }],
])('the address %s', (search, address) => {
  expect(addressOf(search)).toEqual(address)
})
