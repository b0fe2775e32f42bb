/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, withList, withWaiting } from './testing/halls.ts'
import { listOf, requestNamed, waitingOf } from './testing/labels.ts'
import { chair, clock, secretariat } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import {
  absent, approve, approveAtOnce, ask, bringBackTheLast, change, decline, end, give, giveTo, move, next, suspend, undo, withdraw,
} from './testing/verbs.ts'

describe('approving', () => {
  test('L9 the Chair approves those that were seen, each at its place', () => {
    const hall = given(withWaiting(['fidh', 'cuba', 'iran'])).when(approve('fidh', 'cuba')).then(
      { type: 'requestListed', row: { request: { delegationId: 'fidh' } }, before: null },
      { type: 'requestListed', row: { request: { delegationId: 'cuba' } }, before: requestNamed(withWaiting(['fidh']).meeting, 'fidh').requestId },
    )
    expect(listOf(hall.meeting)).toEqual(['cuba', 'fidh'])
    expect(waitingOf(hall.meeting)).toEqual(['iran'])
  })

  test('L9 one that is gone meanwhile is passed over', () => {
    const hall = withWaiting(['cuba', 'iran'])
    const both = approve('cuba', 'iran')
    const seen = typeof both === 'function' ? both(hall.meeting) : both
    expect(listOf(hall.as('cuba').does(withdraw('cuba')).as(chair).does(seen).meeting)).toEqual(['iran'])
  })

  test('L9 when all are gone the second operator hears who was first', () => {
    given(withWaiting(['cuba'])).as(secretariat).does(approve('cuba')).as(chair).when(approve('cuba'))
      .refuses('not-waiting', { kind: 'approved', subjectId: 'cuba', by: { role: 'secretariat', device: 'desk' } })
  })

  test('L9 an id named twice is approved once', () => {
    expect(listOf(given(withWaiting(['cuba'])).does(approve('cuba', 'cuba')).meeting)).toEqual(['cuba'])
  })
})

describe('declining', () => {
  test('L12 the Chair declines with a reason', () => {
    const hall = given(withWaiting(['cuba'])).when(decline('cuba', 'list-is-full')).then({ type: 'requestDeclined', reason: 'list-is-full' })
    expect(waitingOf(hall.meeting)).toEqual([])
    expect(hall.meeting.declined).toMatchObject([{ request: { delegationId: 'cuba' }, reason: 'list-is-full' }])
  })

  test('L12 not twice', () => {
    given(withWaiting(['cuba'])).does(decline('cuba')).as(secretariat).when(decline('cuba')).refuses('not-waiting', { kind: 'declined', subjectId: 'cuba' })
  })
})

describe('moving by hand', () => {
  test('L13 one row is set before another and no other row is touched', () => {
    const hall = withList(['kenya', 'cuba', 'iran', 'fidh'])
    const moved = hall.when(move('fidh', 'cuba')).then({ type: 'rowMoved', row: { isByHand: true, request: { delegationId: 'fidh' } } })
    expect(listOf(moved.meeting)).toEqual(['kenya', 'fidh', 'cuba', 'iran'])
    expect(moved.meeting.rows.filter(row => row.isByHand)).toHaveLength(1)
  })

  test('L13 to the end is before the rights of reply', () => {
    const hall = withList(['kenya', 'cuba', 'france in reply']).does(move('kenya', null))
    expect(listOf(hall.meeting)).toEqual(['cuba', 'kenya', 'france in reply'])
  })

  test('L6 L13 nobody is moved among the replies, and no reply before the others', () => {
    const hall = withList(['kenya', 'france in reply', 'cuba in reply'])
    hall.when(move('kenya', 'cuba in reply')).refuses('replies-last')
    hall.when(move('cuba in reply', 'kenya')).refuses('replies-last')
    expect(listOf(hall.does(move('cuba in reply', 'france in reply')).meeting)).toEqual(['kenya', 'cuba in reply', 'france in reply'])
  })

  test('L13 a move on a stale order is refused and says who moved what', () => {
    const hall = withList(['kenya', 'cuba', 'iran'])
    const seen = hall.version
    hall.as(secretariat).at('9:10').does(move('iran', 'kenya')).as(chair).when(move('cuba', 'kenya', seen))
      .refuses('stale-order', { kind: 'moved', subjectId: 'iran', by: { role: 'secretariat', device: 'desk' } })
  })

  test('L13 the same two moves from one order: the second is refused', () => {
    const hall = withList(['kenya', 'cuba'])
    const seen = hall.version
    hall.does(move('cuba', 'kenya', seen)).as(secretariat).when(move('cuba', 'kenya', seen)).refuses('stale-order', { subjectId: 'cuba' })
  })

  test('L13 a window that claims to have seen what is not there yet is refused too', () => {
    const hall = withList(['kenya', 'cuba']).does(move('cuba', 'kenya'))
    given(hall).when(move('kenya', 'cuba', hall.version + 1)).refuses('stale-order', { subjectId: 'cuba' })
    given(hall).when(move('kenya', 'cuba', hall.version)).isAccepted()
  })

  test('L13 an absence, a return and an undo change the order by hand too', () => {
    const hall = withList(['kenya', 'cuba', 'iran'])
    const seen = hall.version
    given(hall).does(absent('kenya', 'struck')).when(move('iran', 'cuba', seen)).refuses('stale-order', { kind: 'absent', subjectId: 'kenya' })
    given(hall).does(give('kenya'), end, bringBackTheLast).when(move('iran', 'cuba', seen)).refuses('stale-order', { kind: 'brought-back' })
    given(hall).does(move('iran', 'kenya')).as(secretariat).does(undo()).as(chair).when(move('iran', 'cuba', seen))
      .refuses('stale-order', { kind: 'undone', subjectId: 'iran', by: { role: 'secretariat' }, undone: { kind: 'moved', by: { role: 'chair' } } })
  })

  test('L13 a request that comes in meanwhile makes no order stale and is not lost', () => {
    const hall = withList(['kenya', 'cuba'])
    const seen = hall.version
    const later = withList(['france'], hall).does(move('cuba', 'kenya', seen))
    expect(listOf(later.meeting)).toEqual(['cuba', 'kenya', 'france'])
  })

  test('L13 to where it stands is no move', () => {
    const hall = withList(['kenya', 'cuba', 'france in reply'])
    for (const step of [move('kenya', 'cuba'), move('kenya', 'kenya'), move('cuba', null), move('france in reply', null)]) hall.when(step).refuses('same-place')
  })

  test('L13 only what is on the list is moved, and only beside what is on it', () => {
    const hall = withWaiting(['iran'], withList(['kenya', 'cuba']))
    hall.when(move('iran', 'kenya')).refuses('not-listed')
    hall.when(move('kenya', 'iran')).refuses('not-listed')
    hall.as(secretariat).does(give('kenya')).as(chair).when(move('kenya', 'cuba')).refuses('not-listed', { kind: 'given', by: { role: 'secretariat' } })
  })
})

describe('absent when called', () => {
  const hall = () => withList(['kenya', 'cuba', 'france', 'norway', 'fidh'])

  test('L14 struck: it leaves the list, and the record shows it', () => {
    const after = hall().when(absent('kenya', 'struck')).then({ type: 'absenceNoted', outcome: 'struck' })
    expect(listOf(after.meeting)).toEqual(['cuba', 'france', 'norway', 'fidh'])
    expect(after.meeting.absences).toMatchObject([{ request: { delegationId: 'kenya' }, outcome: 'struck' }])
  })

  test('L14 to the end of its band', () => {
    const after = hall().when(absent('kenya', 'end-of-band')).then({ type: 'absenceNoted', outcome: 'end-of-band' }, { type: 'rowMoved', row: { isByHand: false } })
    expect(listOf(after.meeting)).toEqual(['cuba', 'france', 'kenya', 'norway', 'fidh'])
  })

  test('L14 to the end of its band: who asks later comes behind it', () => {
    const after = hall().at('9:30').does(absent('kenya', 'end-of-band')).at('9:31').as('cuba').does(ask('cuba for ALBA'), withdraw('cuba'), ask('cuba'))
    after.as(chair).does(approve('cuba'))
    expect(listOf(after.meeting)).toEqual(['france', 'kenya', 'cuba', 'norway', 'fidh'])
  })

  test('L14 back to next: behind the one who is called instead', () => {
    const after = hall().when(absent('kenya', 'next')).then({ type: 'absenceNoted', outcome: 'next' }, { type: 'rowMoved', row: { isByHand: true } })
    expect(listOf(after.meeting)).toEqual(['cuba', 'kenya', 'france', 'norway', 'fidh'])
  })

  test('L14 to the end of its band: behind its last row, also where that was placed by hand', () => {
    const moved = withList(['kenya', 'cuba', 'france', 'norway']).does(move('cuba', null))
    expect(listOf(moved.meeting)).toEqual(['kenya', 'france', 'norway', 'cuba'])
    const after = moved.when(absent('kenya', 'end-of-band')).then({ type: 'absenceNoted' }, { type: 'rowMoved', row: { isByHand: true } })
    expect(listOf(after.meeting)).toEqual(['france', 'norway', 'cuba', 'kenya'])
    // all of the band by hand, so that the rule knows no row to place it by
    const all = withList(['kenya', 'cuba', 'france', 'fidh']).does(move('cuba', 'kenya'), move('france', 'kenya'))
    expect(listOf(all.does(absent('cuba', 'end-of-band')).meeting)).toEqual(['france', 'kenya', 'cuba', 'fidh'])
    const both = withList(['kenya', 'cuba', 'fidh']).does(move('cuba', 'kenya'), move('kenya', 'cuba'))
    expect(listOf(both.does(absent('kenya', 'end-of-band')).meeting)).toEqual(['cuba', 'kenya', 'fidh'])
  })

  test('L14 to the end of its band: never before where the rule has the band, and never up', () => {
    const top = withList(['kenya', 'iran for NAM', 'cuba']).does(move('kenya', 'iran for NAM'))
    expect(listOf(top.does(absent('kenya', 'end-of-band')).meeting)).toEqual(['iran for NAM', 'cuba', 'kenya'])
    const ahead = withList(['kenya', 'cuba', 'iran for NAM']).does(move('kenya', 'iran for NAM'), move('cuba', 'iran for NAM'))
    const after = ahead.when(absent('kenya', 'end-of-band')).then({ type: 'absenceNoted' }, { type: 'rowMoved', row: { isByHand: false } })
    expect(listOf(after.meeting)).toEqual(['cuba', 'iran for NAM', 'kenya'])
    const late = withList(['kenya', 'norway']).does(move('kenya', null))
    expect(listOf(late.does(absent('kenya', 'end-of-band')).meeting)).toEqual(['norway', 'kenya'])
  })

  test('L14 back to next: never up, whoever is called', () => {
    expect(listOf(hall().does(absent('norway', 'next')).meeting)).toEqual(['kenya', 'cuba', 'france', 'fidh', 'norway'])
    const last = hall().does(absent('fidh', 'next'))
    expect(listOf(last.meeting)).toEqual(listOf(hall().meeting))
    expect(last.meeting.rows.at(-1)?.isByHand).toBe(false)
    expect(listOf(withList(['kenya']).does(absent('kenya', 'next')).meeting)).toEqual(['kenya'])
    const replies = withList(['kenya', 'france in reply', 'cuba in reply', 'iran in reply'])
    expect(listOf(replies.does(absent('cuba in reply', 'next')).meeting)).toEqual(['kenya', 'france in reply', 'iran in reply', 'cuba in reply'])
  })

  test('L14 back to next: alone before the replies it stays there', () => {
    const after = withList(['kenya', 'france in reply']).does(absent('kenya', 'next'))
    expect(listOf(after.meeting)).toEqual(['kenya', 'france in reply'])
  })

  test('L14 only in an open meeting, only on the list', () => {
    hall().does(suspend).when(absent('kenya', 'struck')).refuses('meeting-suspended')
    hall().does(absent('kenya', 'struck')).as(secretariat).when(absent('kenya', 'struck')).refuses('not-listed', { kind: 'absent', subjectId: 'kenya' })
  })

  test('L14 who was struck may ask again', () => {
    hall().does(absent('kenya', 'struck')).as('kenya').when(ask('kenya')).isAccepted()
  })
})

describe('bringing back the last speaker', () => {
  test('L15 to the top of the list, by hand', () => {
    const hall = withList(['kenya', 'cuba']).does(give('kenya'), end)
    const after = hall.when(bringBackTheLast).then({ type: 'requestListed', row: { isByHand: true, request: { delegationId: 'kenya' } } })
    expect(listOf(after.meeting)).toEqual(['kenya', 'cuba'])
    expect(after.does(give('kenya')).meeting.floor?.holder).toMatchObject({ request: { delegationId: 'kenya' } })
  })

  test('L15 not when it is listed, waits or speaks again meanwhile', () => {
    const heard = withList(['kenya', 'cuba']).does(give('kenya'), end)
    given(heard).as('kenya').does(ask('kenya')).as(chair).when(bringBackTheLast).refuses('already-waiting')
    given(heard).does(bringBackTheLast).when(bringBackTheLast).refuses('already-listed')
    const statement = { type: 'bringBack', statementId: heard.meeting.heard[0]?.statementId ?? '' } as const
    given(heard).does(bringBackTheLast, give('kenya')).when(statement).refuses('has-the-floor')
  })

  test('L15 only the last one of the list; whoever spoke from the podium since does not count', () => {
    const hall = withList(['kenya', 'cuba']).does(give('kenya'), end)
    const kenyas = { type: 'bringBack', statementId: hall.meeting.heard[0]?.statementId ?? '' } as const
    given(hall).does(giveTo('expert'), end).when(kenyas).isAccepted()
    given(hall).does(give('cuba'), end).when(kenyas).refuses('not-the-last-statement')
    given(openMeeting()).does(giveTo('commissioner'), end).when(bringBackTheLast).refuses('not-the-last-statement')
  })
})

test('L12 L13 what the delegation said of its request goes with it', () => {
  const hall = given(withWaiting(['cuba'])).as('cuba').does(change('cuba', { language: 'es' })).as(chair).does(approve('cuba'), give('cuba'))
  expect(hall.meeting.floor?.holder).toMatchObject({ request: { details: { language: 'es' } } })
})

test('P9 what the clock does is no act of anybody', () => {
  const hall = given(floorSegment()).does(approveAtOnce('ngo'), next)
  expect(hall.meeting.acts.at(-1)?.by).toEqual({ role: 'chair', device: 'gavel' })
  hall.as(clock).when(next).refuses('not-permitted')
})
