import { expect, test } from 'vitest'
import { claimsOf, type Evidence } from './claims.ts'

const at = (sockets: number, active: Record<string, number>, lines = 0) => ({ sockets, lines, active })
const CALM: Evidence = {
  quartersKb: [180, 200, 205, 210], before: at(12, { Timeout: 4, PipeWrap: 2 }), amid: at(1013, { Timeout: 1004, PipeWrap: 2 }, 1001), after: at(12, { Timeout: 4, PipeWrap: 2 }),
  pressed: 100, accepted: 90, refused: { 'already-listed': 10, 'too-many': 0 }, troubles: 0,
}
const brokenIn = (more: Partial<Evidence>): string[] => claimsOf({ ...CALM, ...more }).filter(({ isHeld }) => !isHeld).map(({ id }) => id)

test('a calm day holds', () => {
  expect(brokenIn({})).toEqual([])
  expect(claimsOf(CALM).map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5'])
})

test('memory that grows by more than a twentieth is told; memory that was given back is not', () => {
  expect(brokenIn({ quartersKb: [180, 200, 205, 211] })).toEqual(['S1'])
  expect(brokenIn({ quartersKb: [300, 200, 150, 100] })).toEqual([])
  expect(brokenIn({ quartersKb: [180, 200] })).toEqual(['S1']) // nothing was seen
})

test('a socket, a window and a timer that are left over are told', () => {
  expect(brokenIn({ after: at(13, CALM.before.active) })).toEqual(['S2'])
  expect(brokenIn({ after: at(12, CALM.before.active, 1) })).toEqual(['S2'])
  expect(brokenIn({ after: at(12, { Timeout: 5, PipeWrap: 1 }) })).toEqual(['S3'])
  expect(brokenIn({ after: at(12, { Immediate: 1 }) })).toEqual(['S3'])
})

test('a press that nobody answered, or that was held back, is told', () => {
  expect(brokenIn({ pressed: 101 })).toEqual(['S4'])
  expect(brokenIn({ refused: { 'already-listed': 9, 'too-many': 1 } })).toEqual(['S4'])
})

test('what the log of the server says is told', () => {
  expect(brokenIn({ troubles: 1 })).toEqual(['S5'])
})
