import { describe, expect, test } from 'vitest'
import { openMeeting, withList, withWaiting } from '../testing/halls.ts'
import { labelOf } from '../testing/labels.ts'
import { chair, secretariat, time } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { absent, addSeconds, approve, ask, close, correctTime, decline, end, give, giveTo, next, noteText, paper, undo, withdraw } from '../testing/verbs.ts'
import { redactMeeting } from '../visibility.ts'
import { statisticsOf } from '../statistics/statisticsOf.ts'
import { questionsFor } from '../allotting/questions.ts'
import { slotCount, slotOfSegment } from './slotOfSegment.ts'
import { speechesOf } from './speechesOf.ts'
import { unheardOf } from './unheardOf.ts'

/** All have asked at nine; Kenya, which has two minutes, is heard at 9:20, for 2:40 of 2:30, and Iran from 9:24 for a minute. */
const heard = (): Scenario =>
  withList(['kenya', 'iran for NAM', 'cuba', 'norway'])
    .at('9:20').does(give('kenya')).at('9:21').does(addSeconds(30)).at('9:22:40').does(end)
    .at('9:24').does(give('iran for NAM')).at('9:25').does(end)

describe('the statements heard', () => {
  test('each with who spoke, how long it had to wait, and its time', () => {
    const [kenya, iran] = speechesOf(heard().meeting)
    expect(kenya).toMatchObject({
      number: 1, segmentId: 'floor-1', slot: 1, personId: null, delegationId: 'kenya', category: 'member-state', region: 'african',
      requestedAt: time('9:00'), waitedMs: 20 * 60_000, givenAt: time('9:20'), endedAt: time('9:22:40'),
      allottedMs: 120_000, addedMs: 30_000, givenMs: 150_000, measuredMs: 160_000, usedMs: 160_000, overMs: 10_000, corrected: null,
    })
    expect(iran).toMatchObject({ number: 2, delegationId: 'iran', category: 'observer-state', region: 'asia-pacific', usedMs: 60_000, overMs: 0 })
    expect(iran?.request?.capacity).toEqual({ kind: 'group', group: 'NAM' })
  })

  test('F15 as their times were corrected, with what was measured beside it', () => {
    const [, iran] = speechesOf(heard().does(correctTime(200)).meeting)
    expect(iran).toMatchObject({ usedMs: 200_000, measuredMs: 60_000, overMs: 20_000, corrected: { reason: 'clock-started-late' } })
  })

  test('of the podium they have a person and nobody’s category; who has the floor is none yet', () => {
    const hall = openMeeting().does(giveTo('commissioner'))
    expect(speechesOf(hall.meeting)).toEqual([])
    expect(speechesOf(hall.at('9:06').does(end).meeting)).toMatchObject([
      { personId: 'commissioner', request: null, delegationId: null, category: null, region: null, requestedAt: null, waitedMs: null, slot: null, usedMs: 360_000 },
    ])
  })

  test('I21 of paper: who was on the list waited; when somebody asked who was not on it, nobody knows', () => {
    const hall = withList(['kenya', 'cuba']).at('9:30').as(secretariat).does(paper(['kenya', '9:10', 60], ['+norway', '9:12', 60], ['+cuba', '9:14', 60]))
    const known = speechesOf(hall.meeting).map(({ delegationId, requestedAt, waitedMs }) => [delegationId, requestedAt, waitedMs])
    expect(known).toEqual([['kenya', time('9:00'), 600_000], ['norway', null, null], ['cuba', time('9:00'), 840_000]])
  })

  test('I21 of paper it is said, also where its time was corrected; what the clock measured is not', () => {
    const entered = withList(['kenya', 'cuba']).at('9:30').as(secretariat).does(paper(['kenya', '9:10', 60], ['+norway', '9:12', 60]), correctTime(90))
    const said = speechesOf(entered.does(give('cuba')).at('9:32').does(end).meeting).map(({ delegationId, isOnPaper, usedMs, measuredMs }) => [delegationId, isOnPaper, usedMs, measuredMs])
    expect(said).toEqual([['kenya', true, 60_000, 60_000], ['norway', true, 90_000, 60_000], ['cuba', false, 120_000, 120_000]])
  })

  test('I21 in the order in which they were heard: what was entered from paper, where its instant has it', () => {
    const entered = heard().at('9:30').as(secretariat).does(paper(['norway', '9:22:50', 60], ['cuba', '9:10', 60]))
    const numbered = speechesOf(entered.meeting).map(({ number, delegationId }) => [number, delegationId])
    expect(numbered).toEqual([[1, 'cuba'], [2, 'kenya'], [3, 'norway'], [4, 'iran']])
    expect(questionsFor(entered.meeting, 'expert').map(({ request }) => request.delegationId)).toEqual(['cuba', 'kenya', 'norway', 'iran'])
  })

  test('an end that is undone is none', () => {
    expect(speechesOf(heard().does(undo()).meeting)).toHaveLength(1)
  })
})

test('a slot is a floor segment and the replies to it', () => {
  const { meeting } = openMeeting()
  const slots = ['opening', 'presentation', 'floor-1', 'replies-1', 'floor-2', 'concluding', 'nothing'].map(id => slotOfSegment(meeting, id))
  expect(slots).toEqual([null, null, 1, 1, 2, null, null])
  expect(slotCount(meeting)).toBe(2)
})

describe('whoever was not heard', () => {
  const outcomes = ({ meeting }: Pick<Scenario, 'meeting'>): string[] => unheardOf(meeting).map(({ request, outcome, hasText }) => `${labelOf(request)} ${outcome}${hasText ? ' text' : ''}`)

  test('stands on the list or waits, was absent or declined, and once the meeting is closed was not reached or answered', () => {
    const hall = withWaiting(['france', 'fidh', 'rabat'], heard()).does(noteText('norway'), absent('cuba', 'struck'), decline('fidh')).as('rabat').does(withdraw('rabat')).as(chair)
    expect(outcomes(hall)).toEqual(['norway on-list text', 'france waiting', 'cuba absent', 'fidh declined'])
    hall.does(next, next, next, close)
    expect(outcomes(hall)).toEqual(['norway not-reached text', 'france not-answered', 'cuba absent', 'fidh declined'])
    expect(outcomes({ meeting: redactMeeting(hall.meeting, 'hall') })).toEqual(['norway not-reached text', 'cuba absent'])
  })

  test('L8 I21 what was withdrawn has no row and is counted nowhere, in a window or on paper; undone it is there again', () => {
    const hall = (): Scenario => withList(['kenya', 'cuba', 'norway']).at('9:30')
    const inWindow = hall().as('cuba').does(withdraw('cuba'))
    const onPaper = hall().as(secretariat).does(paper(['cuba', 'withdrew']))
    for (const one of [inWindow, onPaper]) {
      expect(outcomes(one)).toEqual(['kenya on-list', 'norway on-list'])
      expect(statisticsOf(one.meeting).all.requests).toBe(2)
    }
    expect(outcomes(onPaper.does(undo()))).toEqual(['kenya on-list', 'cuba on-list', 'norway on-list'])
  })

  test('who was absent and fell behind is still on the list, or was heard', () => {
    const hall = heard().does(absent('cuba', 'end-of-band'))
    expect(outcomes(hall)).toEqual(['cuba on-list', 'norway on-list'])
    expect(outcomes(hall.does(give('cuba'), end))).toEqual(['norway on-list'])
  })

  test('who was struck may ask again, and is then counted for both', () => {
    const hall = heard().does(absent('cuba', 'struck')).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'), give('cuba'), end)
    expect(outcomes(hall)).toEqual(['norway on-list', 'cuba absent'])
    expect(speechesOf(hall.meeting)).toHaveLength(3)
  })
})
