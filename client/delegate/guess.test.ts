import { describe, expect, test } from 'vitest'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, approveAtOnce, ask, create, move, next, open, openTheList, set } from '#shared/floor/testing/verbs.ts'
import { listOf } from '#shared/floor/testing/labels.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { placeOnList } from '#shared/floor/reading.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { freeCapacities, guessPlace, isAtOnce, requestFrom } from './guess.ts'
import { excerptOf, railRows } from './railRows.ts'

const floor = given([]).as(secretariat).does(create()).as(chair).at('9:01').does(open, next, next, openTheList)
const listed = given(floor).as('france').does(ask('france')).as('norway').does(ask('norway')).as('kenya').does(ask('kenya for African Group')).as('fidh').does(ask('fidh'))
  .as(chair).does(approve('france', 'norway', 'kenya for African Group', 'fidh'))
const now = time('9:10')
const cuba = requestFrom(EMPTY_DRAFT, 'cuba', now)
const delegation = (id: string) => {
  const found = listed.meeting.plan?.delegations.find(one => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('what pressing would do', () => {
  test('is what the rules then do', () => {
    const guess = guessPlace(listed.meeting, cuba, now)
    const { meeting } = given(listed).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
    const row = meeting.rows.find(({ request }) => request.delegationId === 'cuba')
    expect(guess).toMatchObject({ place: 3, of: 5 })
    expect(placeOnList(meeting, row?.request.requestId ?? '')).toBe(3)
  })
  test('V7 is that also where the list is not shown whole, and the Chair moved one out of its band', () => {
    const moved = given(floor).as('kenya').does(ask('kenya')).as('france').does(ask('france')).as('amnesty').does(ask('amnesty')).as('fidh').does(ask('fidh'))
      .as(chair).does(approve('kenya', 'france', 'amnesty', 'fidh'), move('france', null), set({ transparency: { hall: { kind: 'own' }, delegations: { kind: 'own' } } }))
    const guess = guessPlace(redactMeeting(moved.meeting, 'own:cuba'), cuba, now)
    const { meeting } = given(moved).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
    expect(listOf(meeting)).toEqual(['kenya', 'cuba', 'amnesty', 'fidh', 'france'])
    expect(guess).toMatchObject({ place: 2, of: 5 })
  })
  test('a time is told only when the list is being heard', () => {
    expect(guessPlace(listed.meeting, cuba, now).expected).toMatchObject({ earliestAt: now + 240_000, latestAt: now + 330_000 })
    expect(guessPlace(given(listed).does(next).meeting, cuba, now).expected).toBeNull()
  })
  test('T4 C9 no time is told of who will not be heard, and why is', () => {
    const rowsOf = (meeting: typeof listed.meeting) => railRows(meeting, 'cuba', cuba, now).map(({ name, at }) => `${name} ${at === null ? 'unheard' : 'heard'}`)
    const capped = given(listed).does(set({ timePolicy: { kind: 'cap', most: 2 } })).meeting
    expect(guessPlace(capped, cuba, now)).toMatchObject({ place: 3, expected: null, unreached: 'delegate.unreached-cap' })
    expect(rowsOf(capped)).toEqual(['Kenya heard', 'France heard', 'Cuba unheard', 'Norway unheard', 'Fidh unheard'])
    const late = given(listed).does(set({ speakingTimeMs: { ...listed.meeting.modalities.speakingTimeMs, 'member-state': 3_600_000 } })).meeting
    expect(guessPlace(late, cuba, now)).toMatchObject({ expected: null, unreached: 'delegate.unreached-time' })
    expect(guessPlace(listed.meeting, cuba, now).unreached).toBeNull()
  })
  test('at once for a category that is approved automatically, but never for a dignitary', () => {
    const { meeting } = given(listed).as(chair).does(approveAtOnce('member-state'))
    expect(isAtOnce(meeting, cuba)).toBe(true)
    expect(isAtOnce(meeting, { ...cuba, isDignitary: true })).toBe(false)
    expect(isAtOnce(listed.meeting, cuba)).toBe(false)
  })
  test('one may still ask in each name that is not under way', () => {
    expect(freeCapacities(listed.meeting, delegation('kenya'))).toEqual([{ kind: 'national' }])
    expect(freeCapacities(listed.meeting, delegation('cuba'))).toHaveLength(3)
  })
})

describe('the list as it concerns one', () => {
  test('has what is mine in it, also what is not real yet', () => {
    const rows = railRows(listed.meeting, 'cuba', cuba, now)
    expect(rows.map(({ name, mine }) => `${name} ${mine}`)).toEqual(['Kenya no', 'France no', 'Cuba if-asked', 'Norway no', 'Fidh no'])
    const waiting = given(listed).as('cuba').does(ask('cuba')).meeting
    expect(railRows(waiting, 'cuba', null, now)[2]).toMatchObject({ mine: 'if-approved', number: 3 })
    expect(railRows(waiting, 'france', null, now).map(({ mine }) => mine)).toEqual(['no', 'yes', 'no', 'no'])
  })

  const row = (number: number, mine: 'no' | 'yes' = 'no') => ({ requestId: `r${number}`, number, name: `n${number}`, line: null, at: null, isProtected: false, mine })
  const rows = (count: number, mine: number) => Array.from({ length: count }, (_, index) => row(index + 1, index + 1 === mine ? 'yes' : 'no'))

  test('is cut from the top when I am near it', () => {
    expect(excerptOf(rows(5, 0), 9)).toMatchObject({ gapAfter: null, more: 0 })
    const excerpt = excerptOf(rows(23, 7), 9)
    expect(excerpt.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(excerpt).toMatchObject({ gapAfter: null, more: 14 })
  })
  test('else shows the first two and those around me', () => {
    const excerpt = excerptOf(rows(23, 15), 9)
    expect(excerpt.rows.map(({ number }) => number)).toEqual([1, 2, 13, 14, 15, 16, 17, 18, 19])
    expect(excerpt).toMatchObject({ gapAfter: 1, more: 4 })
    expect(excerptOf(rows(23, 23), 9).rows.map(({ number }) => number)).toEqual([1, 2, 17, 18, 19, 20, 21, 22, 23])
  })
})
