import { describe, expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { acceptSwap, approve, ask, close, create, end, give, move, next, offerSwap, open, openTheList, set, suspend, undo } from '#shared/floor/testing/verbs.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { leftOver } from './leftOver.ts'
import { partsOf, rowViews } from './rowViews.ts'
import { isUndoable, lastUndoneByAnother, ownLastUndoable } from './undoable.ts'
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
        const context = { actor: chair, at: now, receivedAt: now, commandId: 'c', version: 99, ...GUESSED }
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

test('two rows that exchanged their places say with whom, until one of them is moved', () => {
  const exchanged = withList(['cuba', 'kenya', 'france']).does(set({ mayOfferSwaps: true })).as('kenya').does(offerSwap('kenya', 'france')).as('france').does(acceptSwap).as(chair)
  const swaps = (hall: Scenario): (string | null)[][] => rowsOf(hall).map(({ name, swapped }) => [name, swapped])
  expect(swaps(exchanged)).toEqual([['Cuba', null], ['France', 'Kenya'], ['Kenya', 'France']])
  expect(swaps(given(exchanged).does(move('kenya', 'france')))).toEqual([['Cuba', null], ['Kenya', null], ['France', 'Kenya']])
})

describe('absent', () => {
  const absent = (scenario: Scenario): string[] => rowsOf(scenario).filter(({ mayBeAbsent }) => mayBeAbsent).map(({ name }) => name)

  test('can only be who is called, and only while nobody speaks', () => {
    expect(absent(listed)).toEqual(['France'])
    expect(absent(given(listed).does(give('france')))).toEqual([])
    expect(absent(given(listed).does(suspend))).toEqual([])
    expect(absent(given(listed).does(next))).toEqual([])
  })
})

test('nothing can be moved in a meeting that is closed', () => {
  for (const { up, down, top, mayGive } of rowsOf(given(listed).does(close))) expect([up, down, top, mayGive]).toEqual([undefined, undefined, undefined, false])
})

describe('the headings', () => {
  const parts = (scenario: Scenario): string[] => partsOf(rowsOf(scenario)).map(part => (part.kind === 'heading' ? `# ${part.band}` : part.row.name))

  test('stand above each band', () => {
    expect(parts(listed)).toEqual(['# members', 'France', 'Cuba', '# observers', 'Norway', '# ngos', 'Fidh', '# replies', 'Kenya'])
  })
  test('a row that was placed by hand has none, and the band goes on behind it', () => {
    expect(parts(given(listed).does(move('fidh', 'cuba')))).toEqual(['# members', 'France', 'Fidh', 'Cuba', '# observers', 'Norway', '# replies', 'Kenya'])
    expect(parts(given(listed).does(move('fidh', 'france')))).toEqual(['Fidh', '# members', 'France', 'Cuba', '# observers', 'Norway', '# replies', 'Kenya'])
  })
  test('each part has a key of its own, and a row keeps its own', () => {
    const keys = (scenario: Scenario): string[] => partsOf(rowsOf(scenario)).map(({ key }) => key)
    const moved = given(listed).does(move('norway', 'cuba'))
    expect(new Set(keys(moved)).size).toBe(keys(moved).length)
    expect(keys(moved).filter(key => !key.startsWith('heading')).toSorted()).toEqual(rowsOf(listed).map(({ requestId }) => requestId).toSorted())
  })
})

test('what a closing leaves undone: who waits, who is on the list, what has not begun', () => {
  expect(leftOver(asked.meeting)).toEqual({ waiting: 5, listed: 0, orders: 0, segments: ['replies-1', 'floor-2', 'concluding'] })
  expect(leftOver(given(listed).does(next, next, next).meeting)).toEqual({ waiting: 0, listed: 5, orders: 0, segments: [] })
})

test('what waits comes oldest first, and by bands', () => {
  expect(waitingViews(asked.meeting).map(({ name }) => name)).toEqual(['France', 'Cuba', 'Norway', 'Fidh', 'Kenya'])
  expect(waitingViews(asked.meeting)[1]).toMatchObject({ about: 'to expert · Training', language: 'Spanish' })
  expect(waitingGroups(asked.meeting).map(({ band, requestIds }) => [band, requestIds.length])).toEqual([['members', 2], ['observers', 1], ['ngos', 1], ['replies', 1]])
})

/** What a window of somebody presiding would be told by the rules. */
const rulesIn = (meeting: Meeting): Parameters<typeof ownLastUndoable>[2] => ({
  would: command => {
    const decision = decide(meeting, command, { actor: chair, at: now, receivedAt: now, commandId: 'c', version: 99, ...GUESSED })
    return decision.ok ? null : decision.refusal.code
  },
})

test('one undoes one’s own last act by the key, and another’s by name', () => {
  const { meeting } = given(listed).as(secretariat).does(give('france'), end)
  const acts = meeting.acts.slice(-2)
  expect(acts.map(act => isUndoable(rulesIn(meeting), act))).toEqual([false, true])
  expect(ownLastUndoable(meeting, secretariat, rulesIn(meeting))?.what.kind).toBe('ended')
  expect(ownLastUndoable(meeting, chair, rulesIn(meeting))).toBeNull() // its approval was built on: France has spoken since
  expect(ownLastUndoable(listed.meeting, { ...chair, device: 'tablet' }, rulesIn(listed.meeting))).toBeNull()
})

test('what was undone is not undone again, and only the other of two is told of it', () => {
  const undone = given(listed).does(move('cuba', 'france'), undo())
  expect(ownLastUndoable(undone.meeting, chair, rulesIn(undone.meeting))?.what.kind).toBe('approved')
  expect(lastUndoneByAnother(undone.meeting, chair)).toBeNull()
  for (const other of [secretariat, { ...chair, device: 'tablet' }]) expect(lastUndoneByAnother(undone.meeting, other)?.what).toMatchObject({ kind: 'undone', act: { kind: 'moved' } })
})
