/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../deadlines.ts'
import type { Modalities } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { openMeeting, plannedMeeting } from '../testing/halls.ts'
import { chair, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { ask, closeTheList, giveTo, open, openTheList, set, undo, type Step } from '../testing/verbs.ts'
import { inscriptionAt } from './inscriptionAt.ts'

const settings = (inscription: Partial<Modalities['inscription']>) => set({ inscription: { ...PLAIN_LIST.inscription, ...inscription } })
const TWO_MINUTES = 120_000
const QUARTER_HOUR = 900_000

const cutOf = (hall: Scenario): number | null => hall.meeting.list.closesAt

describe('the button window', () => {
  const hall = () => given(openMeeting()).does(settings({ windowMs: TWO_MINUTES })).at('9:05')

  test('I1 the list is open for so long, and no longer', () => {
    const opened = hall().when(openTheList).then({ type: 'listChanged', list: { openedAt: time('9:05'), closesAt: time('9:07') } })
    opened.as('cuba').at('9:06:59.999').when(ask('cuba')).isAccepted()
    opened.as('cuba').at('9:07').when(ask('cuba')).refuses('list-closed')
    opened.as('cuba').at('9:07:01').received('9:06:59').when(ask('cuba')).isAccepted()
  })

  test('I1 L18 the record will show its cut as any other', () => {
    expect(deadlinesOf(hall().does(openTheList).meeting)).toMatchObject([{ at: time('9:07'), command: { type: 'recordListCut' } }])
  })

  test('I1 it is closed earlier, or later, by whoever presides', () => {
    expect(cutOf(hall().does(openTheList).at('9:06').does(closeTheList()))).toBe(time('9:06'))
    expect(cutOf(hall().does(openTheList).at('9:06').does(closeTheList('9:30')))).toBe(time('9:30'))
  })

  test('I1 opened again it is a window again', () => {
    expect(cutOf(hall().does(openTheList).at('9:10').does(openTheList))).toBe(time('9:12'))
  })
})

describe('a list opened in advance', () => {
  const hall = (inscription: Partial<Modalities['inscription']>) => given(plannedMeeting()).at('8:00').does(settings(inscription), openTheList)

  test('I2 is open without end until the meeting begins, and then has its cut', () => {
    const advance = hall({ closesAfterStartMs: QUARTER_HOUR })
    expect(cutOf(advance)).toBeNull()
    expect(advance.at('9:01').does(open).meeting.list).toMatchObject({ openedAt: time('8:00'), closesAt: time('9:16') })
  })

  test('I2 the window begins with the meeting', () => {
    expect(cutOf(hall({ windowMs: TWO_MINUTES }).at('9:01').does(open))).toBe(time('9:03'))
  })

  test('I2 what those presiding have set stays', () => {
    expect(cutOf(hall({ windowMs: TWO_MINUTES }).does(closeTheList('10:00')).at('9:01').does(open))).toBe(time('10:00'))
    expect(cutOf(hall({ windowMs: TWO_MINUTES }).at('8:30').does(closeTheList()).at('9:01').does(open))).toBe(time('8:30'))
    given(hall({ lateAtDesk: true })).at('9:01').when(open).then({ type: 'phaseChanged' }, { type: 'segmentBegan' })
  })

  test('I2 U1 U3 with the opening of the meeting the cut is taken back too', () => {
    const advance = hall({ windowMs: TWO_MINUTES })
    const { list } = advance.meeting
    expect(given(advance).at('9:01').does(open, undo()).meeting.list).toEqual(list)
  })

  test('I2 U2 not once the list was changed since, or somebody has spoken', () => {
    const opened = hall({ windowMs: TWO_MINUTES }).at('9:01').does(open)
    const { version } = opened.meeting.acts.at(-1) ?? { version: 0 }
    given(opened).does(closeTheList('9:30')).when(undo(version)).refuses('something-since', { kind: 'closing-set' })
    given(opened).does(giveTo('commissioner')).when(undo(version)).refuses('something-since')
    expect(given(opened).as('cuba').does(ask('cuba')).as(chair).does(undo(version)).meeting.waiting).toHaveLength(1)
  })

  test('I1 I2 U2 nor once a list was opened in the meeting and got its cut: in advance it would have none', () => {
    const opened = (...before: Step[]): Scenario => given(plannedMeeting()).at('8:30').does(...before, open)
    const begun = opened(settings({ windowMs: TWO_MINUTES }))
    const { version } = begun
    begun.does(openTheList).when(undo(version)).refuses('something-since', { kind: 'list-opened' })
    begun.does(undo(), undo(version), openTheList).as('cuba').at('9:00').when(ask('cuba')).isAccepted()
    const endless = opened()
    const first = endless.version
    endless.does(openTheList).when(undo(first)).isAccepted()
  })
})

describe('open until a set time after the start', () => {
  const hall = (inscription: Partial<Modalities['inscription']>) => given(openMeeting()).does(settings(inscription))

  test('I3 opened in the meeting it closes so long after the meeting was opened', () => {
    expect(cutOf(hall({ closesAfterStartMs: QUARTER_HOUR }).at('9:05').does(openTheList))).toBe(time('9:15'))
  })

  test('I3 the earlier of the two limits holds', () => {
    expect(cutOf(hall({ closesAfterStartMs: QUARTER_HOUR, windowMs: TWO_MINUTES }).at('9:05').does(openTheList))).toBe(time('9:07'))
    expect(cutOf(hall({ closesAfterStartMs: QUARTER_HOUR, windowMs: TWO_MINUTES }).at('9:14').does(openTheList))).toBe(time('9:15'))
  })

  test('I3 a time that has passed is none', () => {
    expect(cutOf(hall({ closesAfterStartMs: QUARTER_HOUR }).at('9:15').does(openTheList))).toBeNull()
    expect(cutOf(hall({ closesAfterStartMs: QUARTER_HOUR, windowMs: TWO_MINUTES }).at('9:20').does(openTheList))).toBe(time('9:22'))
  })
})

describe('how the list can be entered', () => {
  const phaseAt = (hall: Scenario, at: string): [string, number | null] => {
    const { phase, endsAt } = inscriptionAt(hall.meeting, time(at))
    return [phase, endsAt]
  }

  test('I4 before it is opened, in advance, open', () => {
    const hall = given(plannedMeeting())
    expect(phaseAt(hall, '8:00')).toEqual(['not-open', null])
    expect(phaseAt(hall.at('8:00').does(openTheList), '8:01')).toEqual(['advance', null])
    expect(phaseAt(hall.does(closeTheList('8:30')), '8:01')).toEqual(['advance', time('8:30')])
    expect(phaseAt(given(openMeeting()).at('9:05').does(openTheList), '9:06')).toEqual(['open', null])
  })

  test('I4 in the window; set later by hand it is a list that is open until then', () => {
    const hall = given(openMeeting()).does(settings({ windowMs: TWO_MINUTES })).at('9:05').does(openTheList)
    expect(phaseAt(hall, '9:06')).toEqual(['window', time('9:07')])
    expect(phaseAt(hall, '9:07')).toEqual(['closed', null])
    expect(phaseAt(hall.at('9:06').does(closeTheList('9:15')), '9:06')).toEqual(['open', time('9:15')])
    const advance = given(plannedMeeting()).at('8:00').does(settings({ windowMs: TWO_MINUTES }), openTheList).at('9:01').does(open)
    expect(phaseAt(advance, '9:02')).toEqual(['window', time('9:03')])
  })

  test('I4 at the desk only, and closed', () => {
    const hall = given(openMeeting()).does(settings({ lateAtDesk: true })).at('9:05').does(openTheList, closeTheList('9:10'))
    expect(phaseAt(hall, '9:09:59')).toEqual(['open', time('9:10')])
    expect(phaseAt(hall, '9:10')).toEqual(['desk-only', null])
    expect(phaseAt(hall.does(settings({ lateAtDesk: false })), '9:10')).toEqual(['closed', null])
  })

  test('I4 of a meeting that is closed, closed', () => {
    expect(phaseAt(given(openMeeting()).does(openTheList, { type: 'closeMeeting' }), '9:10')).toEqual(['closed', null])
  })
})
