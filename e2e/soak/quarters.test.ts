import { expect, test } from 'vitest'
import { growthOf, quartersOf } from './quarters.ts'

const samples = (...values: number[]) => values.map((value, nth) => ({ at: 1000 + nth * 5, value }))

test('each quarter has the middle one of its samples', () => {
  expect(quartersOf(samples(9, 1, 2, 5, 4, 6, 7, 7, 99, 8, 8, 9))).toEqual([2, 5, 7, 8])
})

test('or what else is asked of it', () => {
  expect(quartersOf(samples(9, 1, 5, 4, 7, 6, 8, 9), values => Math.min(...values))).toEqual([1, 4, 6, 8])
})

test('the quarters are of time, however often was looked', () => {
  const seen = [0, 1, 2, 3, 10, 20, 30, 40].map(at => ({ at, value: at }))
  expect(quartersOf(seen)).toEqual([2, 10, 20, 40])
})

test('growth is of the last to the second; of nothing there is none', () => {
  expect(growthOf([1, 4, 9, 5])).toBe(1.25)
  expect(growthOf(quartersOf([]))).toBeNaN()
})
