import { expect, test } from 'vitest'
import { withList } from '../testing/halls.ts'
import type { Scenario } from '../testing/scenario.ts'
import { bringBackTheLast, end, give } from '../testing/verbs.ts'
import { spreadsOf } from './spreadsOf.ts'
import { statisticsOf } from './statisticsOf.ts'

/** Members have two minutes: Kenya is heard for 1:40.9, Cuba for 2:00.9, France for 2:02.9. */
const heard = (): Scenario => withList(['kenya', 'cuba', 'france'])
  .at('9:20').does(give('kenya')).at('9:21:40.9').does(end)
  .at('9:30').does(give('cuba')).at('9:32:00.9').does(end)
  .at('9:40').does(give('france')).at('9:42:02.9').does(end)

test('times are added up as each of them is shown, so that whoever adds up a list of statements finds the same', () => {
  const { all, byCategory } = statisticsOf(heard().meeting)
  expect(all).toMatchObject({ statements: 3, usedMs: 342_000, overRuns: 1, overMs: 2_000 })
  expect(byCategory.map(({ tally }) => tally.usedMs)).toEqual([342_000])
})

test('who was over by no whole second is shown as over nowhere', () => {
  const { overs, longestOverMs } = spreadsOf(heard().meeting)
  expect(overs.map(({ count }) => count)).toEqual([1, 0, 0, 0])
  expect(longestOverMs).toBe(2_000)
})

test('L15 who was brought back waited once, until it first had the floor', () => {
  const hall = withList(['kenya', 'cuba']).at('9:10').does(give('kenya')).at('9:11').does(end, bringBackTheLast).at('9:50').does(give('kenya')).at('9:51').does(end)
  const { all, waits } = statisticsOf(hall.meeting)
  expect(all).toMatchObject({ statements: 2, usedMs: 120_000 })
  expect(waits).toEqual({ medianMs: 600_000, longestMs: 600_000 })
  expect(spreadsOf(hall.meeting).waits.map(({ count }) => count)).toEqual([0, 0, 1, 0, 0, 0])
})
