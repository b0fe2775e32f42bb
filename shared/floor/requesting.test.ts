/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Details } from './parts.ts'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from './testing/halls.ts'
import { listOf, waitingOf } from './testing/labels.ts'
import { chair, delegate } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { approve, approveAtOnce, ask, change, close, closeTheList, create, decline, give, next, openTheList, withdraw } from './testing/verbs.ts'
import { noDetails } from './noDetails.ts'

const national = { kind: 'national' } as const
const nobodys = { type: 'withdrawRequest', requestId: 'nobody.c1' } as const

describe('asking for the floor', () => {
  test('L1 a request while the list is open waits for the Chair', () => {
    given(floorSegment()).as('cuba').at('9:10').when(ask('cuba'))
      .then({ type: 'floorRequested', request: { delegationId: 'cuba', capacity: national, isDignitary: false } })
  })

  test('L1 before the list is opened a request is refused', () => {
    given(openMeeting()).as('cuba').when(ask('cuba')).refuses('list-not-open')
  })

  test('L1 after the list is closed a request is refused', () => {
    given(floorSegment()).at('9:10').does(closeTheList()).as('cuba').at('9:11').when(ask('cuba')).refuses('list-closed')
  })

  test('L1 the list may be open before the meeting is', () => {
    given(plannedMeeting()).does(openTheList).as('cuba').when(ask('cuba')).isAccepted()
  })

  test('L2 two laptops of one delegation press together: one request', () => {
    const hall = given(floorSegment()).as('cuba').does(ask('cuba'))
    hall.as(delegate('cuba', 'another laptop')).when(ask('cuba')).refuses('already-waiting')
    expect(waitingOf(hall.meeting)).toEqual(['cuba'])
  })

  test('L2 a delegation on the list does not ask again in the same capacity', () => {
    given(withList(['cuba'])).as('cuba').when(ask('cuba')).refuses('already-listed')
  })

  test('L2 it may ask in each other capacity: for itself, for each of its groups, in reply', () => {
    const hall = withList(['cuba', 'cuba for ALBA', 'cuba for CELAC', 'cuba in reply'])
    expect(listOf(hall.meeting)).toEqual(['cuba for ALBA', 'cuba for CELAC', 'cuba', 'cuba in reply'])
  })

  test('L2 once heard, withdrawn or declined it may ask again', () => {
    given(withList(['cuba'])).as('cuba').does(withdraw('cuba')).when(ask('cuba')).isAccepted()
    given(withWaiting(['cuba'])).does(decline('cuba')).as('cuba').when(ask('cuba')).isAccepted()
  })

  test('L3 whoever has the floor in a capacity cannot ask in it', () => {
    const hall = given(withList(['cuba'])).does(give('cuba')).as('cuba')
    hall.when(ask('cuba')).refuses('has-the-floor')
    hall.when(ask('cuba for ALBA')).isAccepted()
  })

  test('L4 one speaks only for groups one may speak for', () => {
    given(floorSegment()).as('france').when(ask('france for NAM')).refuses('not-your-group')
    given(floorSegment()).as('iran').when(ask('iran for NAM')).isAccepted()
  })

  test('L4 an organization may make the joint statements that are named for it', () => {
    given(floorSegment()).as('amnesty').when(ask('amnesty for Joint NGOs')).isAccepted()
    given(floorSegment()).as('fidh').when(ask('fidh for Joint NGOs')).refuses('not-your-group')
  })

  test('L5 a category may be approved without the Chair: the request is on the list at once', () => {
    given(floorSegment()).does(approveAtOnce('member-state')).as('cuba').when(ask('cuba'))
      .then({ type: 'floorRequested', request: { delegationId: 'cuba' } }, { type: 'requestListed', row: { isByHand: false }, before: null })
  })

  test('L5 no other category is', () => {
    given(floorSegment()).does(approveAtOnce('member-state')).as('iran').when(ask('iran')).then({ type: 'floorRequested' })
  })

  test('L5 never for a dignitary', () => {
    given(floorSegment()).does(approveAtOnce('member-state')).as('cuba').when(ask('cuba', { isDignitary: true })).then({ type: 'floorRequested' })
  })

  test('L5 never for a right of reply', () => {
    given(floorSegment()).does(approveAtOnce('member-state')).as('cuba').when(ask('cuba in reply')).then({ type: 'floorRequested' })
  })

  test('L6 a right of reply may be asked while the meeting is open, whatever the list', () => {
    given(openMeeting()).as('cuba').when(ask('cuba in reply')).isAccepted()
    given(floorSegment()).at('9:10').does(closeTheList()).as('cuba').at('9:20').when(ask('cuba in reply')).isAccepted()
  })

  test('L6 not before the meeting is opened, not after it is closed', () => {
    given(plannedMeeting()).does(openTheList).as('cuba').when(ask('cuba in reply')).refuses('meeting-not-open')
    given(openMeeting()).does(close).as('cuba').when(ask('cuba in reply')).refuses('meeting-closed')
  })

  test('L6 a right of reply is nobody\'s as a dignitary', () => {
    given(openMeeting()).as('cuba').when(ask('cuba in reply', { isDignitary: true })).then({ type: 'floorRequested', request: { isDignitary: false } })
  })
})

describe('the details of a request', () => {
  const details: Details = { subjectMatterIds: ['training'], panellistId: 'expert', language: 'es' }

  test('L7 they may change while the request waits', () => {
    given(withWaiting(['cuba'])).as('cuba').when(change('cuba', details)).then({ type: 'waitingDetailed', delegationId: 'cuba', details })
  })

  test('L7 and while it is on the list, where everybody sees them', () => {
    const hall = given(withList(['cuba', 'kenya'])).as('cuba').when(change('cuba', details)).then({ type: 'listedDetailed', details })
    expect(hall.meeting.rows.map(row => row.request.details)).toEqual([details, noDetails])
  })

  test('L7 not once the floor is given', () => {
    given(withList(['cuba'])).does(give('cuba')).as('cuba').when(change('cuba', details)).refuses('has-the-floor')
  })

  test('L7 to what they are already is no change, in whatever order it is said', () => {
    const said = { ...details, subjectMatterIds: ['training', 'reporting'] }
    for (const hall of [withWaiting(['cuba']), withList(['cuba'])]) {
      hall.as('cuba').when(change('cuba', noDetails)).refuses('nothing-changed')
      hall.does(change('cuba', said)).when(change('cuba', said)).refuses('nothing-changed')
      hall.when(change('cuba', { ...said, subjectMatterIds: ['reporting', 'training', 'reporting'] })).refuses('nothing-changed')
      hall.when(change('cuba', { ...said, language: 'fr' })).isAccepted()
      hall.when(change('cuba', { ...said, panellistId: null })).isAccepted()
      hall.when(change('cuba', { ...said, subjectMatterIds: ['training'] })).isAccepted()
    }
  })

  test('L7 they name subject matters and panellists of this meeting', () => {
    const hall = withWaiting(['cuba']).as('cuba')
    hall.when(change('cuba', { subjectMatterIds: ['training', 'weather'] })).refuses('unknown-subject')
    hall.when(change('cuba', { panellistId: 'nobody' })).refuses('unknown-panellist')
    hall.as('kenya').when(ask('kenya', { details: { subjectMatterIds: ['weather'] } })).refuses('unknown-subject')
  })
})

describe('withdrawing', () => {
  test('L8 a request that waits is withdrawn without the hall learning of it', () => {
    given(withWaiting(['cuba'])).as('cuba').when(withdraw('cuba')).then({ type: 'waitingWithdrawn', delegationId: 'cuba' })
  })

  test('L8 one on the list leaves it, and the others stand as they stood', () => {
    const hall = given(withList(['cuba', 'kenya', 'france'])).as('kenya').when(withdraw('kenya')).then({ type: 'listedWithdrawn' })
    expect(listOf(hall.meeting)).toEqual(['cuba', 'france'])
  })

  test('L8 removing one who waits leaves the clock of the speaker alone', () => {
    const hall = given(withList(['cuba', 'kenya'])).does(give('cuba')).as('kenya')
    expect(hall.when(withdraw('kenya')).isAccepted().meeting.floor).toEqual(hall.meeting.floor)
  })

  test('L8 not once the floor is given', () => {
    given(withList(['cuba'])).does(give('cuba')).as('cuba').when(withdraw('cuba')).refuses('has-the-floor')
  })

  test('L8 nobody withdraws what is on the list for another', () => {
    given(withList(['cuba'])).as('kenya').when(withdraw('cuba')).refuses('not-yours')
  })

  test('V3 a request of another that waits is answered like one that does not exist', () => {
    const hall = withWaiting(['cuba']).as('kenya')
    hall.when(withdraw('cuba')).refusesBarely('unknown-request')
    hall.when(change('cuba', {})).refusesBarely('unknown-request')
    hall.when(nobodys).refusesBarely('unknown-request')
  })

  test('V3 nor does an id that begins like one\'s own help', () => {
    const hall = given(plannedMeeting()).as('cuba')
    hall.when(nobodys).refusesBarely('unknown-request')
  })
})

test('L2 a delegation that is not of this meeting asks for nothing', () => {
  given(floorSegment()).as('atlantis').when(ask('atlantis')).refuses('not-permitted')
})

test('L8 what was declined, approved or heard meanwhile is not withdrawn', () => {
  given(withWaiting(['cuba'])).does(decline('cuba')).as('cuba').when(withdraw('cuba')).refuses('unknown-request')
})

test('L2 a request id that has been used stays used', () => {
  const hall = withWaiting(['cuba'])
  const { requestId } = hall.meeting.waiting[0] ?? { requestId: '' }
  const late = given(hall.meeting).as(chair).does(decline('cuba')).as('cuba')
  late.version = Number(requestId.split('.c')[1]) - 1 // the same command id again
  late.when(ask('cuba')).refuses('already-listed')
})

test('P1 a meeting that was not created knows no requests', () => {
  given([]).as('cuba').when(ask('cuba')).refuses('unknown-meeting')
  given([]).when(approve()).refuses('unknown-meeting')
  given(plannedMeeting()).as(chair).when(next).refuses('meeting-not-open')
  given([]).as(chair).when(create()).refuses('not-permitted')
})
