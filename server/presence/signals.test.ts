import { expect, test } from 'vitest'
import { Signals, type Press } from './signals.ts'

const STANDS_MS = 30_000
const press = (at: number, of: Partial<Press> = {}): Press => ({ accessId: 'booth.fr', signal: 'slow-down', isOn: true, at, statementId: 's6', ...of })
const signalsOf = (...presses: Press[]): Signals => {
  const signals = new Signals(STANDS_MS)
  signals.floorIs(null, 0)
  signals.floorIs('s6', 900)
  for (const one of presses) signals.take(one)
  return signals
}

test('a signal stands until it passes by itself, and is then forgotten', () => {
  const signals = signalsOf(press(1000))
  expect(signals.standing(1000, 's6')).toHaveLength(1)
  expect(signals.firstEnd(signals.standing(30_999, 's6'))).toBe(31_000)
  expect(signals.standing(31_000, 's6')).toEqual([])
  expect([signals.hasAny, signals.firstEnd([])]).toEqual([false, null])
})

test('given again it stands from then on; taken back it is over at once', () => {
  const signals = signalsOf(press(1000), press(20_000))
  expect(signals.standing(40_000, 's6')).toHaveLength(1)
  signals.take(press(41_000, { isOn: false }))
  expect(signals.standing(41_000, 's6')).toEqual([])
})

test('a signal is over when somebody else has the floor, and does not come back with the floor', () => {
  const signals = signalsOf(press(1000), press(800, { statementId: null, signal: 'microphone' }))
  expect(signals.standing(2000, 's9')).toEqual([])
  expect(signals.standing(2000, 's6')).toEqual([])
  expect(signals.hasAny).toBe(false)
})

test('a signal that outruns the entry it is about waits for it, and passes while it waits', () => {
  const signals = signalsOf(press(1000, { statementId: 's9' }))
  expect(signals.standing(1000, 's6')).toEqual([])
  expect(signals.standing(1200, 's9')).toEqual([press(1000, { statementId: 's9' })])
  signals.take(press(2000, { statementId: 's12' }))
  expect(signals.standing(32_000, 's12')).toEqual([])
})

test('a signal that comes when its floor is over is not kept for when the floor is free again', () => {
  const signals = signalsOf()
  signals.take(press(850, { statementId: null }))
  expect(signals.standing(1000, null)).toEqual([])
  signals.take(press(1100, { statementId: null }))
  expect(signals.standing(1200, null)).toHaveLength(1)
})

test('of two presses that overtook each other the later counts, whichever comes first', () => {
  const [on, off] = [press(1000), press(1400, { isOn: false })]
  for (const order of [[on, off], [off, on]]) expect(signalsOf(...order).standing(1500, 's6')).toEqual([])
})

test('booths and signals know nothing of each other', () => {
  const signals = signalsOf(press(1000), press(1000, { accessId: 'booth.zh' }), press(1000, { signal: 'no-text' }), press(2000, { accessId: 'booth.zh', isOn: false }))
  expect(signals.standing(2000, 's6').map(({ accessId, signal }) => `${accessId} ${signal}`)).toEqual(['booth.fr slow-down', 'booth.fr no-text'])
})
