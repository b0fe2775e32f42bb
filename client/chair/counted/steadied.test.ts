import { expect, test } from 'vitest'
import { NOTHING_SAID, steadied, type Steadied } from './steadied.ts'

type Seen = [at: number, told: string | null, lostAt?: number]

/** What is said at each of these instants, ms, one after the other. */
function saidOf(...seen: Seen[]): (string | null)[] {
  let now: Steadied<string> = NOTHING_SAID
  return seen.map(([at, told, lostAt]) => {
    now = steadied(now, told, { kind: lostAt === undefined ? 'live' : 'lost', lostAt: lostAt ?? null }, at)
    return now.said
  })
}

test('what is told is said at once, also when a window comes in', () => {
  expect(saidOf([0, null], [1, 'three'], [2, 'four'])).toEqual([null, 'three', 'four'])
})

test('a line that is back at once takes nothing away, and brings no count that has only begun', () => {
  expect(saidOf([0, 'three'], [100, null, 100], [4900, null, 100], [5000, null], [5010, 'one'], [6990, 'two'], [7000, 'three'])).toEqual(['three', 'three', 'three', 'three', 'three', 'three', 'three'])
})

test('a loss that is said takes it away, until those who come back are counted', () => {
  expect(saidOf([0, 'three'], [100, null, 100], [5100, null, 100], [9000, 'nobody'], [10_999, 'one'], [11_000, 'three'])).toEqual(['three', 'three', null, null, null, 'three'])
})

test('a line that is lost again while they are counted begins anew', () => {
  expect(saidOf([0, 'three'], [100, null, 100], [200, 'one'], [1000, null, 1000], [1100, 'one'], [3000, 'two'], [3100, 'three'])).toEqual(['three', 'three', 'three', 'three', 'three', 'three', 'three'])
})
