import { expect, test } from 'vitest'
import { floorTime, readyTime } from './floorTime.ts'

const timing = { allottedMs: 120_000, addedMs: 0, pausedMs: 0, pausedAt: null, warningsMs: [30_000, 10_000] as [number, number], version: 1 }
const at = (usedMs: number, change: Partial<typeof timing> | { pausedAt: number } = {}) => floorTime({ givenAt: 1_000_000, timing: { ...timing, ...change } }, 1_000_000 + usedMs)

test('the clock says in words, figures and a look how much is left', () => {
  expect(at(48_000)).toEqual({ look: 'running', isStopped: false, digits: '1:12', words: 'Time left', of: '2:00', left: 0.6, shares: [90_000, 20_000, 10_000] })
  expect(at(90_000)).toMatchObject({ look: 'warning', digits: '0:30', words: 'Last 30 seconds' })
  expect(at(110_000)).toMatchObject({ look: 'late', digits: '0:10', words: 'Last 10 seconds' })
  expect(at(120_000)).toMatchObject({ look: 'late', digits: '0:00', left: 0 })
  expect(at(143_000)).toMatchObject({ look: 'over', digits: '+0:23', words: 'Over time', left: 0 })
})

test('it stands still while the time is stopped, also when it is over', () => {
  expect(at(60_000, { pausedAt: 1_048_000 })).toMatchObject({ look: 'held', digits: '1:12', words: 'Time stopped' })
  expect(at(200_000, { pausedAt: 1_143_000 })).toMatchObject({ look: 'over', isStopped: true, digits: '+0:23', words: 'Time stopped' })
})

test('added time lengthens the neutral part, and a short time is all warning', () => {
  expect(at(0, { addedMs: 30_000 })).toMatchObject({ of: '2:30', shares: [120_000, 20_000, 10_000] })
  expect(readyTime(20_000, [30_000, 10_000]).shares).toEqual([0, 10_000, 10_000])
  expect(readyTime(120_000, [30_000, 10_000])).toMatchObject({ look: 'ready', digits: '2:00', left: 1 })
})
