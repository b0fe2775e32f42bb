import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignmentFrom, better, errorAt, jumpMs, JUMP_MS, type Alignment } from './clockSamples.ts'

const NOON = Date.UTC(2015, 2, 3, 12)

/** Asked at a monotonic time; the server is ahead of it by `aheadMs`; both ways take their time. */
const asked = (sentAt: number, aheadMs: number, upMs: number, downMs: number, wallSkewMs = 0): Alignment => {
  const receivedAt = sentAt + upMs + downMs
  return alignmentFrom({ sentAt, receivedAt, serverNow: Math.floor(sentAt + upMs + aheadMs), wallAt: NOON + receivedAt + wallSkewMs })
}

const trip = fc.double({ min: 0, max: 3000, noNaN: true })

test('half way is never wrong by more than the error it states, ahead or behind, however lopsided the way', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 2e12 }), trip, trip, (aheadMs, upMs, downMs) => {
    const alignment = asked(1000, aheadMs, upMs, downMs)
    expect(Math.abs(alignment.offsetMs - aheadMs)).toBeLessThanOrEqual(errorAt(alignment, alignment.takenAt, NOON + alignment.takenAt))
  }))
})

test('however many are asked, the one gone by keeps its word, drift of the laptop included', () => {
  const question = fc.tuple(fc.integer({ min: 0, max: 400_000 }), trip, trip)
  fc.assert(fc.property(fc.array(question, { minLength: 1 }), fc.double({ min: -150e-6, max: 150e-6, noNaN: true }), (questions, drift) => {
    let current: Alignment | null = null
    let at = 0
    for (const [pauseMs, upMs, downMs] of questions) {
      at += pauseMs
      const next = asked(at, NOON + drift * at, upMs, downMs)
      current = better(current, next)
      at = next.takenAt
      expect(Math.abs(current.offsetMs - (NOON + drift * at))).toBeLessThanOrEqual(errorAt(current, at, NOON + at))
    }
  }))
})

test('the shortest round trip counts, until drift has made it the worse', () => {
  const short = asked(0, 0, 10, 10)
  const long = asked(100, 0, 200, 20)
  expect(better(short, long)).toBe(short)
  expect(better(long, short)).toBe(short)
  const muchLater = asked(3_600_000, 0, 200, 20)
  expect(better(short, muchLater)).toBe(muchLater)
})

test('when two cannot both be true, the new one is', () => {
  const before = asked(0, 0, 5, 5)
  const after = asked(1000, 60_000, 300, 300)
  expect(better(before, after)).toBe(after)
})

test('a wall clock that leaves the monotonic one behind is a sleep or a change: the error says so, and where it may have been a sleep the next answer counts', () => {
  const before = asked(0, 0, 5, 5)
  expect(jumpMs(before, 60_000, NOON + 60_000 + JUMP_MS - 1)).toBe(0)
  for (const jump of [3_600_000, -300_000]) {
    expect(jumpMs(before, 60_000, NOON + 60_000 + jump)).toBe(Math.abs(jump))
    expect(errorAt(before, 60_000, NOON + 60_000 + jump)).toBeGreaterThan(Math.abs(jump))
    const slept = asked(60_000, jump, 400, 400, jump)
    expect(better(before, slept)).toBe(slept)
  }
  const unsure = asked(60_000, 0, 800, 800, 700)
  expect(better(before, unsure)).toBe(unsure)
})

test('a clock that was set while the line is slow moves no time: the answers show that nobody slept, and what was right stays', () => {
  const before = asked(0, 0, 5, 5)
  for (const jump of [3_600_000, -300_000]) {
    const after = asked(60_000, 0, 1500, 20, jump)
    const kept = better(before, after)
    expect(kept.offsetMs).toBe(before.offsetMs)
    expect(errorAt(kept, after.takenAt, NOON + after.takenAt + jump), 'and the jump is over').toBeLessThan(30)
    expect(better(kept, asked(70_000, 0, 2, 2, jump)).takenAt, 'a better answer counts').toBe(70_004)
  }
})

test('however the clock is set and the machine sleeps, the one gone by keeps its word', () => {
  const step = fc.record({ pauseMs: fc.integer({ min: 0, max: 400_000 }), upMs: trip, downMs: trip, sleptMs: fc.constantFrom(0, 0, 700, 5000, 3_600_000), setMs: fc.constantFrom(0, 0, 600, -1500, 300_000) })
  fc.assert(fc.property(fc.array(step, { minLength: 1 }), steps => {
    let current: Alignment | null = null
    let [at, aheadMs, wallMs] = [0, 0, 0]
    for (const { pauseMs, upMs, downMs, sleptMs, setMs } of steps) {
      at += pauseMs
      aheadMs += sleptMs
      wallMs += sleptMs === 0 ? setMs : sleptMs // one or the other between two answers
      const next = asked(at, aheadMs, upMs, downMs, wallMs)
      current = better(current, next)
      at = next.takenAt
      expect(Math.abs(current.offsetMs - aheadMs)).toBeLessThanOrEqual(errorAt(current, at, NOON + at + wallMs))
    }
  }))
})
