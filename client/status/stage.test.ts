import { describe, expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, close, create, end, give, giveTo, hear, next, open, openTheList, raise, suspend } from '#shared/floor/testing/verbs.ts'
import { nextUp } from './nextUp.ts'
import { stageOf } from './stage.ts'
import { stageWords } from './stageWords.ts'

const planned = given([]).as(secretariat).does(create()).as(chair)
const opened = given(planned).does(open)
const atTheFloor = given(opened).does(giveTo('commissioner'), end, next, giveTo('expert'), end, next, openTheList)
const listed = given(atTheFloor).as('cuba').does(ask('cuba for ALBA')).as('norway').does(ask('norway')).as(chair).does(approve('cuba for ALBA', 'norway'))

describe('what the hall sees', () => {
  test('before the opening, the title', () => {
    expect(stageOf(planned.meeting).kind).toBe('before')
    expect(stageWords(planned.meeting).name).toBe('Panel on something')
  })
  test('the one person of a segment is called, with the time of the segment', () => {
    expect(stageOf(opened.meeting)).toMatchObject({ kind: 'called', holder: { personId: 'commissioner' }, allottedMs: 420_000 })
    expect(stageOf(given(opened).does(giveTo('commissioner'), end, next).meeting)).toMatchObject({ kind: 'called', holder: { personId: 'expert' }, allottedMs: 480_000 })
  })
  test('nobody is called who was heard in this segment', () => {
    expect(stageOf(given(opened).does(giveTo('commissioner'), end).meeting).kind).toBe('segment')
  })
  test('of several on the podium nobody is called: the Chair chooses', () => {
    expect(stageOf(given(listed).does(next).meeting)).toMatchObject({ kind: 'segment', segment: { id: 'replies-1' } })
  })
  test('with an empty list, what the meeting has come to', () => {
    expect(stageOf(atTheFloor.meeting)).toMatchObject({ kind: 'segment', segment: { id: 'floor-1' } })
  })
  test('the first of the list is called, and named with its group', () => {
    expect(stageWords(listed.meeting)).toMatchObject({ icon: 'called', name: 'Cuba', line: 'on behalf of ALBA' })
  })
  test('who speaks; in a suspension, who goes on afterwards', () => {
    const speaking = given(listed).does(give('norway'))
    expect(stageWords(speaking.meeting)).toMatchObject({ icon: 'speaks', name: 'Norway', line: null })
    expect(stageWords(given(speaking).does(suspend).meeting)).toMatchObject({ icon: 'pause', line: 'Norway goes on afterwards' })
  })
  test('under a point of order, who waits, and that the time shown is that speaker’s, and stopped', () => {
    const heard = given(listed).does(give('norway')).as('cuba').does(raise()).as(chair).does(hear('cuba'))
    expect(stageWords(heard.meeting)).toMatchObject({ icon: 'order', name: 'Cuba', line: 'Norway goes on afterwards', plain: 'That speaker’s time is stopped' })
  })
  test('after the close, that it is closed', () => {
    expect(stageOf(given(listed).does(close).meeting).kind).toBe('closed')
  })
})

describe('who is next', () => {
  const replied = given(listed).as('france').does(ask('france in reply')).as(chair).does(approve('france in reply'))

  test('in a floor segment the first of the list, whoever speaks', () => {
    expect(nextUp(given(listed).does(give('norway')).meeting)).toMatchObject({ kind: 'request', request: { delegationId: 'cuba' } })
  })
  test('a right of reply waits while another floor segment is to come', () => {
    const replies = given(replied).does(next, giveTo('expert'), end, giveTo('scholar'), end)
    expect(nextUp(replies.meeting)).toBeNull()
  })
  test('and is next when nobody else can be heard before it', () => {
    const concluding = given(replied).does(next, next, next)
    expect(nextUp(concluding.meeting)).toMatchObject({ kind: 'podium', person: { id: 'president' } })
    expect(nextUp(given(concluding).does(giveTo('president'), end).meeting)).toMatchObject({ kind: 'request', request: { capacity: { kind: 'reply' } } })
  })
})
