import { describe, expect, test } from 'vitest'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, give, move, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { decide } from '#shared/floor/decide.ts'
import { rowViews, sectionsOf } from './rowViews.ts'
import { isUndoable, ownLastUndoable } from './undoable.ts'
import { waitingGroups, waitingViews } from './waitingGroups.ts'

const floor = given([]).as(secretariat).does(create()).as(chair).at('9:01').does(open, next, next, openTheList)
const asked = given(floor).as('france').does(ask('france')).as('cuba').does(ask('cuba', { details: { panellistId: 'expert', subjectMatterIds: ['training'], language: 'es' } }))
  .as('norway').does(ask('norway')).as('fidh').does(ask('fidh')).as('kenya').does(ask('kenya in reply')).as(chair)
const listed = given(asked).does(approve('france', 'cuba', 'norway', 'fidh', 'kenya in reply'))
const now = time('9:10')
const rowsOf = ({ meeting }: Scenario) => rowViews(meeting, now)

describe('a row', () => {
  test('says all that those presiding want to know', () => {
    expect(rowsOf(listed)[1]).toMatchObject({ number: 2, name: 'Cuba', language: 'Spanish', about: 'to expert · Training', isNext: false, band: 'members', mayGive: true })
    expect(rowsOf(listed)[0]).toMatchObject({ isNext: true, about: null, heard: 0 })
  })
  test('can be moved just where the rules let it', () => {
    for (const { requestId, up, down, top } of rowsOf(listed)) {
      for (const before of [up, down, top]) {
        if (before === undefined) continue
        const context = { actor: chair, at: now, receivedAt: now, commandId: 'c', version: 99 }
        expect(decide(listed.meeting, { type: 'moveRequest', requestId, before, seen: 98 }, context).ok).toBe(true)
      }
    }
    expect(rowsOf(listed).map(({ up, down }) => [up !== undefined, down !== undefined])).toEqual([[false, true], [true, true], [true, true], [true, false], [false, false]])
  })
  test('is given the floor only when it is free', () => {
    expect(rowsOf(listed).map(({ mayGive }) => mayGive)).toEqual([true, true, true, true, false])
    expect(rowsOf(given(listed).does(give('norway'))).some(({ mayGive }) => mayGive)).toBe(false)
    expect(rowsOf(given(listed).does(next)).some(({ mayGive }) => mayGive)).toBe(false)
  })
})

describe('the headings', () => {
  const headings = (scenario: Scenario): string[] => sectionsOf(rowsOf(scenario)).map(({ band, rows }) => `${band} ${rows.map(({ name }) => name).join()}`)

  test('stand above each band', () => {
    expect(headings(listed)).toEqual(['members France,Cuba', 'observers Norway', 'ngos Fidh', 'replies Kenya'])
  })
  test('a row that was moved stands with those it was put among', () => {
    expect(headings(given(listed).does(move('fidh', 'cuba')))).toEqual(['members France,Fidh,Cuba', 'observers Norway', 'replies Kenya'])
    expect(headings(given(listed).does(move('fidh', 'france')))).toEqual(['members Fidh,France,Cuba', 'observers Norway', 'replies Kenya'])
  })
})

test('what waits comes oldest first, and by bands where there is more than one', () => {
  expect(waitingViews(asked.meeting).map(({ name }) => name)).toEqual(['France', 'Cuba', 'Norway', 'Fidh', 'Kenya'])
  expect(waitingGroups(asked.meeting).map(({ band, requestIds }) => [band, requestIds.length])).toEqual([['members', 2]])
})

test('one undoes one’s own last act by the key, and another’s by name', () => {
  const { meeting } = given(listed).as(secretariat).does(give('france'), end)
  const acts = meeting.acts.slice(-2)
  expect(acts.map(act => isUndoable(meeting, act, chair))).toEqual([false, true])
  expect(ownLastUndoable(meeting, secretariat)?.what.kind).toBe('ended')
  expect(ownLastUndoable(meeting, chair)).toBeNull() // its approval was built on: France has spoken since
  expect(ownLastUndoable(listed.meeting, { ...chair, device: 'tablet' })).toBeNull()
})
