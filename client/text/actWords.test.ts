import { describe, expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, give, giveTo, next, open, openTheList, pause } from '#shared/floor/testing/verbs.ts'
import { actValues, byWhom, subjectName, undoWords } from './actWords.ts'

const floor = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
  .as('cuba').does(ask('cuba')).as('france').does(ask('france')).as(chair)

const lastOf = ({ meeting }: typeof floor): string => {
  const act = meeting.acts.at(-1)
  return act === undefined ? '' : undoWords(meeting, act.what)
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
    expect(lastOf(given(floor).does(next))).toBe('Undo: replies-1 begun')
  })
})

test('a person on the podium is named as a subject', () => {
  const { meeting } = given(floor).does(giveTo('expert'))
  expect(subjectName(meeting, 'expert')).toBe('expert')
  expect(subjectName(meeting, 'nobody-of-this-name')).toBe('somebody')
  expect(actValues(meeting, meeting.acts.at(-1)?.what ?? { kind: 'ended', statementId: 's1' })).toEqual({ name: 'expert', count: 1 })
})

test('who did it, as the reader would say', () => {
  const by = { role: 'chair', device: 'gavel' } as const
  expect(byWhom(by, chair)).toBe('by you')
  expect(byWhom(by, { ...chair, device: 'tablet' })).toBe('by the Chair on another device')
  expect(byWhom(by, secretariat)).toBe('by the Chair')
})
