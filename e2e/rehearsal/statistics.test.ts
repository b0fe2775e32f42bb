import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import { sharesOf } from '#shared/floor/statistics/sharesOf.ts'
import { spreadsOf, type Band } from '#shared/floor/statistics/spreadsOf.ts'
import { statisticsOf } from '#shared/floor/statistics/statisticsOf.ts'
import { chair, NINE, secretariat } from '#shared/floor/testing/panel.ts'
import { Scenario } from '#shared/floor/testing/scenario.ts'
import { parseFloorList } from './floorList.ts'
import { planFromList } from './planFromList.ts'

const list = parseFloorList(JSON.parse(readFileSync(new URL('lists/hrc29-upr-general-debate.json', import.meta.url), 'utf8')))
const S = 1000

/** The instant so many seconds after ten o'clock, as a scenario says it. */
const after = (seconds: number): string => `10:00:${seconds}`

/**
 * A general debate of 26 June 2015: a real speaking order of 26, with times that are made up so that they can be reckoned by hand. All
 * ask at 10:00:00; the first is given the floor at 10:01:00, each next one in the second in which the one before ends; the n-th of the
 * list speaks for 100 + 2n seconds.
 */
function debate(heard = list.speakers.length): Meeting {
  const { plan, presses } = planFromList(list, NINE)
  const scenario = new Scenario(emptyMeeting('debate')).as(secretariat).at('9:00:00').does({ type: 'createMeeting', plan })
  scenario.as(chair).does({ type: 'openMeeting' }, { type: 'openList' }).at('10:00:00')
  for (const { delegationId, capacity, isDignitary } of presses) scenario.does({ type: 'inscribe', delegationId, capacity, isDignitary, details: noDetails })
  let seconds = 60
  for (let n = 1; n <= heard; n += 1) {
    scenario.at(after(seconds)).does(({ rows }) => ({ type: 'giveFloor', to: { kind: 'request', requestId: rows[0]?.request.requestId ?? 'nobody' } }))
    seconds += 100 + 2 * n
    scenario.at(after(seconds)).does(({ floor }) => ({ type: 'endStatement', statementId: floor?.statementId ?? 'none' }))
  }
  return scenario.meeting
}

test('the list is heard in its order', () => {
  const { heard, plan } = debate()
  const names = heard.map(({ holder }) => plan?.delegations.find(({ id }) => holder.kind === 'request' && id === holder.request.delegationId)?.name)
  expect(names).toEqual(list.speakers.map(({ name }) => name))
})

test('the statistics of a speaking order that ships are those reckoned by hand', () => {
  const { all, byCategory, byRegion, waits, podium } = statisticsOf(debate())
  // Members are 1, 2 and 4 to 10, together 52: 9 x 100 + 2 x 52 = 1004 s, the longest 120 s of the 150 s that a general debate gives them.
  // Observers are 3 and 11 to 14, together 53: 5 x 100 + 2 x 53 = 606 s. The 3rd, for a group, has 150 s and takes 106; 11 to 14 have 90 s and take 32, 34, 36 and 38 s more.
  // Organizations are 15 to 26, together 246: 12 x 100 + 2 x 246 = 1692 s. Each has 90 s and takes 2n + 10 s more, together 2 x 246 + 12 x 10 = 612 s.
  expect(byCategory).toEqual([
    { of: 'member-state', tally: { requests: 9, statements: 9, usedMs: 1004 * S, overRuns: 0, overMs: 0 } },
    { of: 'observer-state', tally: { requests: 5, statements: 5, usedMs: 606 * S, overRuns: 4, overMs: 140 * S } },
    { of: 'ngo', tally: { requests: 12, statements: 12, usedMs: 1692 * S, overRuns: 12, overMs: 612 * S } },
  ])
  expect(all).toEqual({ requests: 26, statements: 26, usedMs: 3302 * S, overRuns: 16, overMs: 752 * S })
  // The list says of no State in which region it is.
  expect(byRegion).toEqual([{ of: null, tally: { requests: 14, statements: 14, usedMs: 1610 * S, overRuns: 4, overMs: 140 * S } }])
  // The n-th waits 60 + 100 (n - 1) + n (n - 1) s: the 13th 1416, the 14th 1542, half-way 1479; the last 60 + 2500 + 650 = 3210.
  expect(waits).toEqual({ medianMs: 1479 * S, longestMs: 3210 * S })
  expect(podium).toEqual({ statements: 0, usedMs: 0 })
})

test('while it goes on, who was not heard yet has asked all the same', () => {
  const { all, byCategory, waits } = statisticsOf(debate(3))
  expect(all).toMatchObject({ requests: 26, statements: 3, usedMs: (102 + 104 + 106) * S })
  expect(byCategory.map(({ tally: { requests, statements } }) => [requests, statements])).toEqual([[9, 2], [5, 1], [12, 0]])
  expect(waits).toEqual({ medianMs: 162 * S, longestMs: 266 * S }) // 60, 60 + 102, 60 + 102 + 104
})

test('the shares of requests and of time, as they were reckoned by hand', () => {
  const { byCategory, byRegion } = statisticsOf(debate())
  const percent = (part: number | null): string | null => (part === null ? null : (100 * part).toFixed(2))
  const shares = sharesOf(byCategory).map(({ of, share: { ofRequests, ofTime } }) => [of, percent(ofRequests), percent(ofTime)])
  // 9, 5 and 12 of 26; 1004, 606 and 1692 of 3302 s.
  expect(shares).toEqual([['member-state', '34.62', '30.41'], ['observer-state', '19.23', '18.35'], ['ngo', '46.15', '51.24']])
  expect(sharesOf(byRegion).map(({ share }) => share)).toEqual([{ ofRequests: 1, ofTime: 1 }])
  // Nobody was heard yet: no part of no time, but of the requests.
  expect(sharesOf(statisticsOf(debate(0)).byCategory).map(({ share: { ofRequests, ofTime } }) => [percent(ofRequests), ofTime])).toEqual([['34.62', null], ['19.23', null], ['46.15', null]])
})

test('how waits and over-runs are spread, as it was reckoned by hand', () => {
  const { waits, overs, longestOverMs } = spreadsOf(debate())
  const counts = (bands: readonly Band[]): [number, number | null, number][] => bands.map(({ fromMs, toMs, count }) => [fromMs / S, toMs === null ? null : toMs / S, count])
  // The waits: 60 162 266 | 372 480 590 | 702 816 932 1050 1170 | 1292 1416 1542 1670 | 1800, which is half an hour to the second, and ten more up to 3210.
  expect(counts(waits)).toEqual([[0, 300, 3], [300, 600, 3], [600, 1200, 5], [1200, 1800, 4], [1800, 3600, 11], [3600, null, 0]])
  // More than they had: 32 34 36 38, then 40 42 and so on to 58; 60 and 62.
  expect(counts(overs)).toEqual([[0, 15, 0], [15, 30, 0], [30, 60, 14], [60, null, 2]])
  expect(longestOverMs).toBe(62 * S)
  expect(spreadsOf(debate(0))).toMatchObject({ longestOverMs: 0 })
})
