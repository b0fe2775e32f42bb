import { describe, expect, test } from 'vitest'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { withOrder } from '#shared/floor/testing/halls.ts'
import { acceptSwap, appeal, approve, ask, create, end, give, giveTo, hear, next, offerSwap, open, openTheList, pause, rule, set, undo, vote, yieldTo } from '#shared/floor/testing/verbs.ts'
import { actValues, byWhom, subjectName, undoWords } from './actWords.ts'

const floor = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
  .as('cuba').does(ask('cuba')).as('france').does(ask('france')).as(chair)

const lastOf = ({ meeting }: typeof floor): string => {
  const act = meeting.acts.at(-1)
  return act === undefined ? '' : undoWords(meeting, act.what)
}

const lastValues = (meeting: Meeting, reader: Actor = chair): ReturnType<typeof actValues> | null => {
  const act = meeting.acts.at(-1)
  return act === undefined ? null : actValues(meeting, act, reader)
}

describe('what would be undone', () => {
  test('one request that was approved, by its name', () => {
    expect(lastOf(given(floor).does(approve('cuba')))).toBe('Undo: Cuba approved')
  })
  test('several, by their number', () => {
    expect(lastOf(given(floor).does(approve('cuba', 'france')))).toBe('Undo: 2 requests approved')
  })
  test('the floor, a pause and an end, by whose statement it is', () => {
    const speaking = given(floor).does(approve('cuba'), give('cuba'))
    expect(lastOf(speaking)).toBe('Undo: floor given to Cuba')
    expect(lastOf(given(speaking).does(pause))).toBe('Undo: time of Cuba stopped')
    expect(lastOf(given(speaking).does(end))).toBe('Undo: statement of Cuba ended')
  })
  test('a segment, by its title', () => {
    expect(lastOf(given(floor).does(next))).toBe('Undo: beginning of replies-1')
  })
})

test('a person on the podium is named as a subject', () => {
  const { meeting } = given(floor).does(giveTo('expert'))
  expect(subjectName(meeting, 'expert')).toBe('expert')
  expect(subjectName(meeting, 'nobody-of-this-name')).toBe('somebody')
  expect(lastValues(meeting)).toEqual({ name: 'expert', other: '', time: '', what: '', result: '', count: 1, by: 'by you', done: '', whose: '' })
})

test('an exchange of places names both, and who agreed to it is no device of the reader', () => {
  const { meeting } = given(floor).as(secretariat).does(set({ mayOfferSwaps: true })).as('kenya').does(ask('kenya')).as(chair).does(approve('cuba'), approve('france'), approve('kenya'))
    .as('france').does(offerSwap('france', 'kenya')).as('kenya').does(acceptSwap)
  expect(lastValues(meeting)).toEqual({ name: 'France', other: 'Kenya', time: '', what: '', result: '', count: 1, by: 'by the delegation', done: '', whose: '' })
})

test('time that was yielded names how much and to whom', () => {
  const { meeting } = given(floor).as(secretariat).does(set({ mayYieldTime: true })).as(chair).does(approve('cuba', 'france')).at('9:10').does(give('cuba'))
    .as('cuba').at('9:11').does(yieldTo('france'))
  expect(lastValues(meeting)).toMatchObject({ name: 'Cuba', other: 'France', time: '1:00', by: 'by the delegation' })
})

describe('of points of order and motions it is said what was decided', () => {
  const heard = (): Scenario => withOrder().does(hear('cuba'))
  test('by a ruling, also when an appeal has been decided since', () => {
    expect(lastValues(heard().does(rule('cuba', 'rejected')).meeting)).toMatchObject({ name: 'Cuba', what: 'Point of order', result: 'rejected' })
    const { meeting } = heard().does(rule('cuba', 'rejected')).at('9:21').does(appeal('cuba', 'cuba'), vote('cuba', 10, 20, 3))
    expect(meeting.acts.slice(-3).map(act => actValues(meeting, act, chair).result)).toEqual(['rejected', '', 'the ruling stands (10 for, 20 against, 3 abstaining)'])
  })
  test('by a vote on a motion', () => {
    const { meeting } = withOrder('suspend-meeting').does(hear('cuba'), vote('cuba', 20, 20))
    expect(lastValues(meeting)).toMatchObject({ what: 'Motion to suspend the meeting', result: 'lost (20 for, 20 against, 0 abstaining)' })
  })
  test('what was undone and decided anew, as it was decided last', () => {
    const { meeting } = heard().does(rule('cuba', 'rejected'), undo()).at('9:21').does(rule('cuba', 'upheld'))
    expect(lastValues(meeting)).toMatchObject({ result: 'upheld' })
  })
})

test('of an undoing it is said what was undone, whose it was and who undid it', () => {
  const { meeting } = given(floor).does(approve('cuba', 'france')).as(secretariat).does(undo())
  expect(lastValues(meeting)).toEqual({ name: '', other: '', time: '', what: '', result: '', count: 2, by: 'by the secretariat', done: '2 requests approved', whose: 'by you' })
  expect(lastValues(meeting, secretariat)).toMatchObject({ by: 'by you', whose: 'by the Chair' })
  const timed = given(floor).does(giveTo('expert'), pause, undo())
  expect(lastValues(timed.meeting)).toMatchObject({ done: 'time of expert stopped' })
  const { meeting: after } = given(timed).does(undo())
  expect(lastValues(after)).toMatchObject({ done: 'floor given to expert' })
  expect(lastValues({ ...after, acts: timed.meeting.acts })).toMatchObject({ done: 'time of expert stopped' })
})

test('who did it, as the reader would say', () => {
  const by = { role: 'chair', device: 'gavel' } as const
  expect(byWhom(by, chair)).toBe('by you')
  expect(byWhom(by, { ...chair, device: 'tablet' })).toBe('by the Chair on another device')
  expect(byWhom(by, secretariat)).toBe('by the Chair')
})
