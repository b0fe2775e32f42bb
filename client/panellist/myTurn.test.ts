import { expect, test } from 'vitest'
import { slots, TWO_SLOTS } from '#shared/floor/testing/council.ts'
import { plannedMeeting } from '#shared/floor/testing/halls.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, end, give, giveTo, next, set, suspend } from '#shared/floor/testing/verbs.ts'
import { myTurn, turnsOf } from './myTurn.ts'
import { aheadViews, questionViews } from './questionViews.ts'

const SHARED = set({ panellistReply: 'equal-share' })
const turn = ({ meeting }: Scenario, personId = 'expert'): string => {
  const { standing, timeMs, isShare } = myTurn(meeting, personId, time('9:00'))
  return `${standing} ${timeMs === null ? '' : timeMs / 1000}${isShare ? ' shared' : ''}`.trim()
}

test('a panellist listens, is in turn with a share of the replies, speaks, and listens again', () => {
  const hall = slots(0).does(SHARED)
  expect(turn(hall)).toBe('listening')
  hall.does(next)
  expect([turn(hall), turn(hall, 'scholar')]).toEqual(['now 435 shared', 'now 435 shared']) // 15:00 less 15 s, halved, rounded down
  hall.does(giveTo('expert'))
  expect(turn(hall)).toBe('speaking')
  hall.at('9:05').does(end)
  expect(turn(hall)).toBe('listening')
  hall.does(giveTo('expert')).at('9:07').does(end)
  expect(turnsOf(hall.meeting, 'expert').map(({ segmentId, of, spokeMs }) => [segmentId, of, spokeMs])).toEqual([['replies-1', 2, 420_000], ['replies-2', 2, null]])
})

test('before the meeting it is nobody’s turn; who is alone in a segment is called, and has the whole of it', () => {
  const hall = plannedMeeting()
  expect(turn(hall)).toBe('before')
  const programme = TWO_SLOTS.map(segment => Object.assign({}, segment, { speakers: segment.speakers.slice(0, 1) }))
  expect(turn(slots(0, { plan: { programme } }).does(SHARED, next))).toBe('called 900')
})

test('a suspension is nobody’s turn', () => {
  expect(turn(slots(0).does(SHARED, next, suspend))).toBe('paused')
})

test('who on the list has named a panellist, and then what was asked of whom, in the order heard', () => {
  const hall = slots(0)
  for (const [name, panellistId] of [['kenya', null], ['norway', 'scholar'], ['cuba', 'expert']] as const) {
    hall.as(name).does(ask(name, { details: { panellistId, subjectMatterIds: ['training'] } })).as(chair).does(approve(name))
  }
  expect(aheadViews(hall.meeting, 'expert').map(({ who, matters }) => [who, matters])).toEqual([['Cuba', ['Training']]])
  const asked = (personId = 'expert') => questionViews(hall.meeting, personId).map(({ who, isToAll, isNow }) => `${who}${isToAll ? ' to all' : ''}${isNow ? ' now' : ''}`)
  hall.does(give('kenya'))
  expect(asked()).toEqual(['Kenya to all now'])
  hall.does(end, give('norway'))
  expect([asked(), asked('scholar')]).toEqual([['Kenya to all'], ['Kenya to all', 'Norway now']])
  hall.does(end, give('cuba'))
  expect(asked()).toEqual(['Kenya to all', 'Cuba now'])
  expect(aheadViews(hall.meeting, 'expert')).toEqual([])
  hall.does(end)
  expect(asked()).toEqual(['Kenya to all', 'Cuba'])
})
