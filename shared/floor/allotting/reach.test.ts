/* oxlint-disable vitest/expect-expect -- `expectReach` expects */
import { describe, expect, test } from 'vitest'
import type { Segment } from '../plan.ts'
import { labelOf } from '../testing/labels.ts'
import { ngosNamed, slots, slotsPlan, TWO_SLOTS } from '../testing/council.ts'
import { openMeeting, plannedMeeting, withList } from '../testing/halls.ts'
import { chair, NINE, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { addSeconds, announce, close, end, give, move, next, openTheList, set, suspend, withdraw, yieldTo } from '../testing/verbs.ts'
import { reachOf, timeThatReachesAll } from './reach.ts'

const MINUTE_MS = 60_000

interface Answer {
  /** Of those who stand on the list. */
  reached: number
  firstMissed: string | null
  /** How many in each slot. */
  inSlots?: number[]
  /** The time that lets all in, in seconds. */
  time?: number | null
}

function answerAt({ meeting }: Scenario, at: string): Required<Answer> {
  const { parts, rows, missed } = reachOf(meeting, time(at))
  const reached = rows.filter(({ isReached }) => isReached)
  const first = meeting.rows.find(({ request }) => request.requestId === missed[0])
  const letsAllIn = timeThatReachesAll(meeting, time(at))
  return {
    reached: reached.length, firstMissed: first === undefined ? null : labelOf(first.request),
    inSlots: parts.map((_, part) => reached.filter(row => row.part === part).length), time: letsAllIn === null ? null : letsAllIn / 1000,
  }
}

const expectReach = (hall: Scenario, at: string, answer: Answer): void => expect(answerAt(hall, at)).toMatchObject(answer)

describe('46 speakers at 2:00 with 15 s between, in two slots of 45 minutes', () => {
  test('T7 T8 T10 twenty in each slot: forty are reached, the 41st is the first who is not, and 1:30 lets all in', () => {
    expectReach(slots(46), '9:00', { reached: 40, firstMissed: 's41', inSlots: [20, 20], time: 90 })
  })

  test('T7 the twentieth ends 15 seconds before the floor does: 20 times 2:00 and 19 times 15 s', () => {
    const { parts, rows } = reachOf(slots(46).meeting, time('9:00'))
    const twentieth = rows[19]
    expect(twentieth && twentieth.beginsAt + twentieth.ms).toBe(time('9:00') + 2_685_000)
    expect(parts.map(({ beginsAt, endsAt }) => [beginsAt, endsAt])).toEqual([[time('9:00'), time('9:45')], [time('10:00'), time('10:45')]])
    expect(rows[20]).toMatchObject({ part: 1, beginsAt: time('10:00') })
  })

  test('T7 one withdraws: the next comes in', () => {
    expectReach(slots(46).as('s5').does(withdraw('s5')), '9:00', { reached: 40, firstMissed: 's42', time: 90 })
  })

  test('T7 T10 one over-runs by 40 s: one fewer is reached', () => {
    const hall = slots(46).does(give('s1'))
    expectReach(hall, '9:02', { reached: 39, firstMissed: 's41', inSlots: [19, 20] })
    // 45:00 - 2:40 - 15 s are 42:05, and 18 speeches with 17 changes take 40:15
    expectReach(hall, '9:02:40', { reached: 38, firstMissed: 's40', inSlots: [18, 20], time: 90 })
    expectReach(hall.at('9:02:40').does(end), '9:02:40', { reached: 38, firstMissed: 's40', inSlots: [18, 20], time: 90 })
    expectReach(hall.at('9:02:55').does(give('s2')), '9:02:55', { reached: 37, firstMissed: 's40', inSlots: [17, 20], time: 90 })
  })

  test('T5 T7 T10 the Chair shortens to 1:30: all are reached', () => {
    expectReach(slots(46).does(announce(90)), '9:00', { reached: 46, firstMissed: null, inSlots: [25, 21], time: 90 })
  })

  test('T7 T10 ten NGOs check in late: as many are reached, and 1:15 lets all in', () => {
    const hall = withList(ngosNamed(10), slots(46))
    expectReach(hall, '9:00', { reached: 40, firstMissed: 's41', time: 75 })
    expectReach(hall.does(announce(90)), '9:00', { reached: 50, firstMissed: 'n5', time: 75 })
    expectReach(hall.does(announce(75)), '9:00', { reached: 56, firstMissed: null })
  })

  test('T9 T10 the slot starts 7 minutes late: the floor part is shorter by them, and seventeen fit into it', () => {
    const late = slots(46, { at: '9:07', modalities: { lateStart: 'shortens-floor' } })
    expectReach(late, '9:07', { reached: 37, firstMissed: 's38', inSlots: [17, 20], time: 90 })
    expect(reachOf(late.meeting, time('9:07')).parts.map(({ endsAt }) => endsAt)).toEqual([time('9:45'), time('10:45')])
  })

  test('T9 or, as it may be set, both slots are as late', () => {
    const late = slots(46, { at: '9:07', modalities: { lateStart: 'shortens-nothing' } })
    expectReach(late, '9:07', { reached: 40, firstMissed: 's41', inSlots: [20, 20], time: 90 })
    expect(reachOf(late.meeting, time('9:07')).parts.map(({ endsAt }) => endsAt)).toEqual([time('9:52'), time('10:52')])
  })

  test('T7 T10 all of these one after another', () => {
    const hall = withList(ngosNamed(10), slots(46, { at: '9:07', modalities: { lateStart: 'shortens-floor' } }).as('s5').does(withdraw('s5')).as(chair))
    hall.does(give('s1')).at('9:09:40').does(end)
    // 35:20 are left of the floor: 15 speeches, then 20; 1:00 lets all 54 in: 28 and 26
    expectReach(hall, '9:09:40', { reached: 35, firstMissed: 's38', inSlots: [15, 20], time: 60 })
  })
})

describe('whom the floor reaches', () => {
  test('T7 to the millisecond', () => {
    const hall = slots(1)
    expectReach(hall, '9:43', { reached: 1, firstMissed: null, inSlots: [1, 0] })
    expectReach(hall, '9:43:00.001', { reached: 1, firstMissed: null, inSlots: [0, 1] })
  })

  test('T7 nobody overtakes: a shorter speech behind one that does not fit waits with it', () => {
    const times = slots(0).meeting.modalities.speakingTimeMs
    const hall = withList(ngosNamed(1), slots(1, { modalities: { speakingTimeMs: { ...times, ngo: 30_000 } } }))
    expectReach(hall, '9:44', { reached: 2, firstMissed: null, inSlots: [0, 2] })
  })

  test('T7 whoever speaks goes first, and what is added is the others\'', () => {
    const hall = slots(20).does(give('s1'))
    expectReach(hall, '9:00', { reached: 19, firstMissed: null, inSlots: [19, 0] })
    expectReach(hall.does(addSeconds(30)), '9:00', { reached: 19, firstMissed: null, inSlots: [18, 1] })
  })

  test('T8 before the opening it goes by the planned times, and before the floor by those of the podium', () => {
    const planned = withList(['s1', 's2'], plannedMeeting(slotsPlan()).does(openTheList))
    expect(reachOf(planned.meeting, time('8:30')).parts[0]).toMatchObject({ beginsAt: time('9:00'), endsAt: time('9:45') })
    const podium = withList(['cuba'], openMeeting().does(openTheList))
    // the opening has no time of its own: seven minutes for who speaks in it, then eight for the presentation
    expect(reachOf(podium.meeting, time('9:00')).parts[0]).toMatchObject({ slot: 0, beginsAt: time('9:15'), endsAt: time('10:00') })
  })

  test('T8 in the second slot the first is over, and behind the last nobody is reached', () => {
    const hall = slots(3).at('9:45').does(next).at('10:00').does(next)
    expect(reachOf(hall.meeting, time('10:00')).parts).toMatchObject([{ segmentId: 'floor-2', slot: 1 }])
    expectReach(hall.at('10:45').does(next), '10:45', { reached: 0, firstMissed: 's1', inSlots: [], time: null })
  })

  test('T8 the hard end holds: what comes behind it reaches nobody', () => {
    expectReach(slots(46, { plan: { hardEndAt: NINE + 70 * MINUTE_MS } }), '9:00', { reached: 24, firstMissed: 's25', inSlots: [20, 4] })
  })

  test('T8 a row that is listed for the second slot waits for it', () => {
    const { meeting } = slots(3)
    const rows = meeting.rows.map((row, index) => (index === 2 ? { ...row, slot: 1 } : row))
    expect(reachOf({ ...meeting, rows }, time('9:00')).rows.map(({ part }) => part)).toEqual([0, 0, 1])
  })

  test('T8 after the close nobody is', () => {
    expect(reachOf(slots(2).does(close).meeting, time('9:01')).missed).toHaveLength(2)
  })
})

describe('the end of the floor part', () => {
  const endOf = (hall: Scenario, at: string): number | undefined => reachOf(hall.meeting, time(at)).parts[0]?.endsAt
  const openingOf = (budgetMs: number | null): Segment => ({ id: 'opening', kind: 'statement', title: 'opening', speakers: ['expert'], budgetMs, note: null })
  const shortens = { lateStart: 'shortens-floor' } as const

  test('T9 begun early it has its budget, and a suspension does not move its end', () => {
    const opening = openingOf(10 * MINUTE_MS)
    const plan = { programme: [opening, ...TWO_SLOTS], hardEndAt: NINE + 130 * MINUTE_MS }
    expect(endOf(slots(1, { plan, modalities: shortens }), '9:00')).toBe(time('9:45'))
    expect(endOf(slots(1, { plan, modalities: shortens, at: '9:12' }), '9:12')).toBe(time('9:55'))
    expect(endOf(slots(1, { modalities: shortens }).at('9:10').does(suspend), '9:20')).toBe(time('9:45'))
    expect(endOf(slots(1).at('9:10').does(suspend), '9:20')).toBe(time('9:55'))
  })

  test('T9 where the times before it are not all known, those behind it count back from the hard end', () => {
    const opening = openingOf(null)
    const plan = { programme: [opening, ...TWO_SLOTS], hardEndAt: NINE + 135 * MINUTE_MS }
    expect(endOf(slots(1, { plan, modalities: shortens, at: '9:20' }), '9:20')).toBe(time('10:00'))
    const open = { ...plan, programme: [opening, ...TWO_SLOTS.slice(0, 1), { ...openingOf(null), id: 'replies' }] }
    expect(endOf(slots(1, { plan: open, modalities: shortens, at: '9:20' }), '9:20')).toBe(time('10:05'))
  })

  test('T9 P3 a rehearsal is as late as it was opened', () => {
    expect(endOf(slots(1, { plan: { isRehearsal: true }, modalities: shortens, at: '11:00' }), '11:05')).toBe(time('11:45'))
  })
})

describe('the time that reaches all', () => {
  test('T10 in whole steps, as the meeting has them', () => {
    expectReach(slots(46, { modalities: { roundToMs: 1_000 } }), '9:00', { reached: 40, firstMissed: 's41', time: 103 })
  })

  test('T10 none where even one step is too long, and what is announced does not count', () => {
    // six times 15 s and five changes are 2:45
    const hall = slots(6, { plan: { programme: TWO_SLOTS.slice(0, 1) } })
    expectReach(hall, '9:42:15', { reached: 1, firstMissed: 's2', time: 15 })
    expectReach(hall, '9:42:16', { reached: 1, firstMissed: 's2', time: null })
    expectReach(slots(46).does(announce(15)), '9:00', { reached: 46, firstMissed: null, time: 90 })
  })

  test('T10 where all are reached as it is, it is as long as the longest', () => {
    expectReach(slots(3), '9:00', { reached: 3, firstMissed: null, time: 120 })
  })

  test('T4 T10 those beyond the cap are left out of account', () => {
    const hall = slots(46).does(set({ timePolicy: { kind: 'cap', most: 42 } }))
    expectReach(hall, '9:00', { reached: 40, firstMissed: 's41', time: 105 })
  })

  test('T10 F18 who was yielded time has it besides', () => {
    const hall = slots(22, { plan: { programme: TWO_SLOTS.slice(0, 2) }, modalities: { mayYieldTime: true, roundToMs: 1_000 } }).does(give('s1')).at('9:00:10').does(yieldTo('s2'))
    // 44:50 less twenty changes and the 110 s of s2 are 2280 s for 21
    expectReach(hall, '9:00:10', { reached: 19, firstMissed: 's21', time: 108 })
    expectReach(hall.does(announce(108)), '9:00:10', { reached: 21, firstMissed: null, time: 108 })
  })

  test('T7 a row moved to the top is reached, and the last is not', () => {
    expectReach(given(slots(41)).does(move('s41', 's1')), '9:00', { reached: 40, firstMissed: 's40', time: 105 })
  })
})
