import { expect, test } from 'vitest'
import { Signals, type Press } from './signals.ts'

const STANDS_MS = 30_000
/** At version 9 of the log nobody had the floor any more, and s6 got it. */
const press = (at: number, of: Partial<Press> = {}): Press => ({ accessId: 'booth.fr', signal: 'slow-down', isOn: true, at, statementId: 's6', version: 9, ...of })
const signalsOf = (...presses: Press[]): Signals => {
  const signals = new Signals(STANDS_MS)
  signals.floorIs(null, 4)
  signals.floorIs('s6', 9)
  for (const one of presses) signals.take(one)
  return signals
}

test('a signal stands until it passes by itself, and is then forgotten', () => {
  const signals = signalsOf(press(1000))
  expect(signals.standing(1000)).toHaveLength(1)
  expect(signals.firstEnd(signals.standing(30_999))).toBe(31_000)
  expect(signals.standing(31_000)).toEqual([])
  expect([signals.hasAny, signals.firstEnd([])]).toEqual([false, null])
})

test('given again it stands from then on; taken back it is over at once', () => {
  const signals = signalsOf(press(1000), press(20_000))
  expect(signals.standing(40_000)).toHaveLength(1)
  signals.take(press(41_000, { isOn: false }))
  expect(signals.standing(41_000)).toEqual([])
})

test('a signal is over when somebody else has the floor, and does not come back with the floor', () => {
  const signals = signalsOf(press(1000), press(1000, { statementId: null, signal: 'microphone', version: 8 }))
  signals.floorIs('s9', 12)
  expect(signals.standing(2000)).toEqual([])
  signals.floorIs('s6', 13)
  expect(signals.standing(2000)).toEqual([])
  expect(signals.hasAny).toBe(false)
})

test('a signal that outruns the entry it is about waits for it, and passes while it waits', () => {
  const signals = signalsOf(press(1000, { statementId: 's12', version: 12 }))
  expect(signals.standing(1000)).toEqual([])
  signals.floorIs('s12', 12)
  expect(signals.standing(1200)).toHaveLength(1)
  signals.take(press(2000, { statementId: 's15', version: 15 }))
  signals.floorIs('s15', 15)
  expect(signals.standing(32_000)).toEqual([])
})

test('a signal of a node that had not heard yet that its floor is over is not kept for when that floor is there again', () => {
  const signals = signalsOf()
  signals.take(press(1100, { statementId: null, version: 8 }))
  signals.floorIs(null, 10)
  expect(signals.standing(1200)).toEqual([])
  signals.take(press(1300, { statementId: null, version: 10 }))
  expect(signals.standing(1400)).toHaveLength(1)
})

test('a statement whose end is undone has the signals that were given since, also where they came before the end', () => {
  const signals = signalsOf(press(1000), press(1100, { signal: 'no-text', version: 11 }))
  signals.floorIs(null, 10)
  signals.floorIs('s6', 11)
  expect(signals.standing(1200)).toEqual([press(1100, { signal: 'no-text', version: 11 })])
})

test('what was said about the floor of another log is forgotten', () => {
  const signals = signalsOf(press(1000))
  signals.forget()
  signals.floorIs('s6', 2)
  expect(signals.standing(1100)).toEqual([])
  signals.take(press(1200, { version: 2 }))
  expect(signals.standing(1300)).toHaveLength(1)
})

test('of two presses that overtook each other the later counts, whichever comes first', () => {
  const [on, off] = [press(1000), press(1400, { isOn: false })]
  for (const order of [[on, off], [off, on]]) expect(signalsOf(...order).standing(1500)).toEqual([])
})

test('booths and signals know nothing of each other', () => {
  const signals = signalsOf(press(1000), press(1000, { accessId: 'booth.zh' }), press(1000, { signal: 'no-text' }), press(2000, { accessId: 'booth.zh', isOn: false }))
  expect(signals.standing(2000).map(({ accessId, signal }) => `${accessId} ${signal}`)).toEqual(['booth.fr slow-down', 'booth.fr no-text'])
})
