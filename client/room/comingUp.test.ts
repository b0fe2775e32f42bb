import { describe, expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, close, create, end, give, giveTo, next, open, openTheList, set } from '#shared/floor/testing/verbs.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { stageOf } from '#client/status/stage.ts'
import { comingUp } from './comingUp.ts'

const planned = given([]).as(secretariat).does(create()).as(chair)
const opened = given(planned).does(open)
const names = ['france', 'cuba', 'kenya', 'iran', 'norway', 'fidh']
const listed = names.reduce((scenario, name) => scenario.as(name).does(ask(name)), given(opened).does(next, next, openTheList)).as(chair).does(approve(...names))
const coming = ({ meeting }: Scenario): string[] => comingUp(meeting, 4).items.map(({ name }) => name)

describe('what comes next', () => {
  test('is the programme, before the meeting and while the podium speaks', () => {
    expect(coming(planned)).toEqual(['commissioner', 'expert', 'floor-1', 'replies-1'])
    expect(coming(opened)).toEqual(['expert', 'floor-1', 'replies-1', 'floor-2'])
    expect(coming(given(opened).does(giveTo('commissioner')))).toEqual(['expert', 'floor-1', 'replies-1', 'floor-2'])
  })
  test('is the list while it is heard, without whoever is called or speaks', () => {
    expect(comingUp(listed.meeting, 4)).toMatchObject({ isList: true, more: 1 })
    expect(comingUp(listed.meeting, 4).items.map(({ place }) => place)).toEqual([2, 3, 4, 5]) // the first is called: the numbers are those of the list
    expect(coming(listed)).toEqual(['Cuba', 'Kenya', 'Iran', 'Norway'])
    expect(coming(given(listed).does(give('kenya')))).toEqual(['France', 'Cuba', 'Iran', 'Norway'])
  })
  test('is the panellists, in no order, when they reply', () => {
    const replies = given(listed).does(next)
    expect(comingUp(replies.meeting, 4)).toMatchObject({ isList: false, more: 6 })
    expect(coming(replies).slice(0, 2)).toEqual(['expert', 'scholar'])
  })
  test('V7 is no more names than the hall is shown, on the screen as in the miniature', () => {
    const limited = given(listed).does(give('france'), set({ transparency: { hall: { kind: 'next', count: 2 }, delegations: { kind: 'whole' } } }))
    expect(coming(limited)).toEqual(['Cuba', 'Kenya'])
    expect(comingUp(redactMeeting(limited.meeting, 'hall'), 4)).toEqual(comingUp(limited.meeting, 4))
    expect(comingUp(limited.meeting, 4).more).toBe(3)
  })
  test('T4 is nobody beyond the cap, who will not be called', () => {
    const capped = given(listed).does(set({ timePolicy: { kind: 'cap', most: 3 } }))
    expect(coming(capped)).toEqual(['Cuba', 'Kenya'])
    expect(comingUp(capped.meeting, 4).more).toBe(3)
  })
  test('R4 is no right of reply that is kept for a later meeting', () => {
    const kept = given(listed).as('cuba').does(ask('cuba in reply')).as(chair).does(approve('cuba in reply'), ...names.flatMap(name => [give(name), end]))
    expect(stageOf(kept.meeting)).toMatchObject({ kind: 'called', holder: { request: { capacity: { kind: 'reply' } } } })
    const later = given(kept).does(set({ replies: { ...kept.meeting.modalities.replies, given: 'last-meeting-of-the-day' } }))
    expect(stageOf(later.meeting).kind).toBe('segment')
    expect(comingUp(later.meeting, 4)).toMatchObject({ items: [], more: 1 })
  })
  test('F3 is nobody of the list once none is heard any more, but a right of reply', () => {
    const last = given(listed).does(next, next, next)
    expect(comingUp(last.meeting, 4)).toEqual({ items: [], isList: false, more: 6 })
    const replying = given(last).does(giveTo('president'), end).as('cuba').does(ask('cuba in reply')).as('iran').does(ask('iran in reply')).as(chair).does(approve('cuba in reply', 'iran in reply'))
    expect(comingUp(replying.meeting, 4)).toMatchObject({ items: [{ name: 'Iran' }], isList: true, more: 0 })
  })
  test('is nothing after the close', () => {
    expect(coming(given(listed).does(close))).toEqual([])
  })
})

test('rather fewer than so small that nobody can read them', () => {
  const { meeting } = listed
  const long = meeting.plan?.delegations.map(one => ({ ...one, name: `${one.name}, whose name is much longer than a line` })) ?? []
  expect(comingUp({ ...meeting, plan: meeting.plan === null ? null : { ...meeting.plan, delegations: long } }, 4).items).toHaveLength(3)
})
