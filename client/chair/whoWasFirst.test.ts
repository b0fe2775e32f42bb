import { expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, give, next, open, openTheList, undo } from '#shared/floor/testing/verbs.ts'
import { selecting } from '#client/react/selecting.ts'
import { staysSaid } from '#client/status/staysSaid.ts'
import { whoWasFirst } from './whoWasFirst.ts'

const speaking = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
  .as('cuba').does(ask('cuba')).as(chair).does(approve('cuba')).as(secretariat).does(give('cuba'))
const { meeting } = speaking
const notice = { id: 'n', at: 3_000, kind: 'refused', code: 'floor-taken', command: { type: 'giveFloor', to: { kind: 'request', requestId: 'r' } } } as const

test('a press that came second is told who was first', () => {
  const act = { at: 1_000, version: 9, by: { role: 'secretariat', device: 'desk' }, kind: 'given', subjectId: 'cuba' } as const
  expect(whoWasFirst({ ...notice, act }, meeting, chair)).toBe('Cuba was given the floor by the secretariat 2 s ago.')
})

test('of an exchange of places one of the two is known here', () => {
  const act = { at: 1_000, version: 9, by: { role: 'delegation', device: 'd' }, kind: 'swapped', subjectId: 'cuba' } as const
  expect(whoWasFirst({ ...notice, code: 'stale-order', act }, meeting, chair)).toBe('Cuba and another delegation exchanged their places 2 s ago.')
})

test('nothing is said of an act that this window does not know, nor where there is none', () => {
  const act = { at: 1_000, version: 9, by: { role: 'chair', device: 'x' }, kind: 'something-newer', subjectId: null } as const
  expect(whoWasFirst({ ...notice, act }, meeting, chair)).toBeNull()
  expect(whoWasFirst({ ...notice, act: undefined, kind: 'dropped', code: 'too-late' }, meeting, chair)).toBeNull()
})

test('of an undoing it says what was undone, whose it was and who undid it', () => {
  const undone = { version: 8, by: { role: 'chair', device: 'gavel' }, kind: 'moved', subjectId: 'cuba', count: 1 } as const
  const act = { at: 1_000, version: 9, by: { role: 'secretariat', device: 'desk' }, kind: 'undone', subjectId: 'cuba', undone } as const
  const refused = { ...notice, code: 'stale-order', command: { type: 'moveRequest', requestId: 'r', before: null, seen: 7 } } as const
  expect(whoWasFirst({ ...refused, act }, meeting, chair)).toBe('Undone by the secretariat: Cuba moved (by you) 2 s ago.')
  expect(whoWasFirst({ ...refused, act: { ...act, undone: { ...undone, kind: 'something-newer' } } }, meeting, chair)).toBeNull()
})

test('what was said of a statement stays as it was when both the end of it and its beginning are undone', () => {
  const ended = given(speaking).as(chair).does(end).meeting
  const undone = given(speaking).as(chair).does(end, undo(), undo()).meeting
  const act = { at: 1_000, version: 9, by: { role: 'chair', device: 'gavel' }, kind: 'ended', subjectId: meeting.floor?.statementId ?? '' } as const
  const words = (now: Meeting): string | null => whoWasFirst({ ...notice, code: 'nobody-speaks', act }, now, secretariat)
  const said = selecting(null, ended, words, staysSaid)
  expect(said.value).toBe('The statement of Cuba was ended by the Chair 2 s ago.')
  expect(selecting(said, undone, words, staysSaid).value).toBe(said.value)
  expect(words(undone), 'nor is it said of somebody').toBeNull()
})
