import { describe, expect, test } from 'vitest'
import { openMeeting, withList } from './testing/halls.ts'
import { requestNamed } from './testing/labels.ts'
import { time } from './testing/panel.ts'
import { given, type Scenario } from './testing/scenario.ts'
import { addSeconds, give, goOn, pause, suspend } from './testing/verbs.ts'
import { expectedAt } from './allotting/expectedAt.ts'
import { givenMs, leftMs, timePhase, usedMs } from './timing.ts'
import type { Statement } from './model.ts'

/** Kenya has the floor for two minutes from 9:20. */
const speech = (): Scenario => withList(['kenya', 'cuba', 'iran for NAM']).at('9:20').does(give('kenya'))

function floorOf({ meeting }: Scenario): Statement {
  if (meeting.floor === null) throw new Error('nobody has the floor')
  return meeting.floor
}

describe('used and left', () => {
  test('C1 used time runs from the instant the floor was given', () => {
    expect(usedMs(floorOf(speech()), time('9:20'))).toBe(0)
    expect(usedMs(floorOf(speech()), time('9:20:45'))).toBe(45_000)
  })

  test('C1 it is never below zero, whatever the window\'s clock says', () => {
    expect(usedMs(floorOf(speech()), time('9:19:58'))).toBe(0)
  })

  test('C1 pauses do not count, however many', () => {
    const hall = speech().at('9:20:10').does(pause).at('9:20:20').does(goOn).at('9:20:30').does(pause)
    expect(usedMs(floorOf(hall), time('9:59'))).toBe(20_000)
    expect(usedMs(floorOf(hall.at('9:21').does(goOn)), time('9:21:05'))).toBe(25_000)
  })

  test('C2 what was added belongs to what was given', () => {
    expect(givenMs(floorOf(speech().does(addSeconds(30))).timing)).toBe(150_000)
    expect(givenMs({ ...floorOf(speech()).timing, addedMs: -200_000 })).toBe(0)
  })

  test('C3 F8 what is left goes below zero: time over is counted', () => {
    expect(leftMs(floorOf(speech()), time('9:21:30'))).toBe(30_000)
    expect(leftMs(floorOf(speech()), time('9:23'))).toBe(-60_000)
  })
})

describe('what the clock says', () => {
  const says = (at: string, hall = speech()): string => timePhase(floorOf(hall), time(at))

  test('C4 running, then the two warnings, then over', () => {
    expect(['9:20', '9:21:29.999', '9:21:30', '9:21:49.999', '9:21:50', '9:22', '9:22:00.001'].map(at => says(at)))
      .toEqual(['running', 'running', 'warning', 'warning', 'late', 'late', 'over'])
  })

  test('C4 added time takes the warning back', () => {
    expect(says('9:21:55', speech().at('9:21:52').does(addSeconds(60)))).toBe('running')
  })

  test('C4 a pause holds it', () => {
    expect(says('9:50', speech().at('9:21:40').does(pause))).toBe('warning')
  })

  test('C4 the thresholds are the meeting\'s', () => {
    const { timing, ...statement } = floorOf(speech())
    expect(timePhase({ ...statement, timing: { ...timing, warningsMs: [60_000, 45_000] } }, time('9:21:10'))).toBe('warning')
  })
})

describe('when a row may expect the floor', () => {
  const expected = (hall: Scenario, label: string, at: string) => expectedAt(hall.meeting, requestNamed(hall.meeting, label).requestId, time(at))

  test('C5 at the latest when all before it have spoken to the end, with change-overs', () => {
    // kenya has a minute left, then NAM has three minutes
    expect(expected(speech(), 'cuba', '9:21')).toEqual({ earliestAt: time('9:21') + 192_000, latestAt: time('9:21') + 240_000 + 2 * 15_000 })
  })

  test('C5 the first of the list, with nobody speaking, at once', () => {
    const hall = withList(['kenya']).at('9:20')
    expect(expected(hall, 'kenya', '9:20')).toEqual({ earliestAt: time('9:20'), latestAt: time('9:20') })
  })

  test('C5 who is over time holds nobody up by less than nothing', () => {
    expect(expected(speech(), 'iran for NAM', '9:30')).toEqual({ earliestAt: time('9:30'), latestAt: time('9:30') + 15_000 })
  })

  test('C5 who comes in the next slot counts from its beginning', () => {
    // A minute is left: the three of the NAM come first when the floor begins again, after 15 minutes of replies.
    expect(expected(speech(), 'cuba', '9:44')).toEqual({ earliestAt: time('10:00') + 144_000, latestAt: time('10:00') + 195_000 })
  })

  test('C5 no promise in a suspension or for who is not on the list', () => {
    expect(expected(speech().does(suspend), 'cuba', '9:21')).toBeNull()
    expect(expectedAt(given(openMeeting()).meeting, 'nobody', time('9:21'))).toBeNull()
  })
})
