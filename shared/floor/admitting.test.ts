/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, withWaiting } from './testing/halls.ts'
import { waitingOf } from './testing/labels.ts'
import { clock, panelPlan, secretariat, time } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { approveAtOnce, ask, closeTheList, openTheList, recordCut } from './testing/verbs.ts'

describe('opening the list', () => {
  test('L16 the list is opened before the meeting or in it', () => {
    const list = { openedAt: time('9:05'), closesAt: null, isCutRecorded: false }
    given(plannedMeeting()).at('9:05').when(openTheList).then({ type: 'listChanged', list })
    given(openMeeting()).at('9:05').when(openTheList).then({ type: 'listChanged', list })
  })

  test('L16 not while it is open: the second of two operators hears who was first', () => {
    given(openMeeting()).does(openTheList).as(secretariat).when(openTheList)
      .refuses('list-already-open', { kind: 'list-opened', by: { role: 'chair', device: 'gavel' } })
  })

  test('L16 it is opened again after it was closed', () => {
    const hall = given(floorSegment()).at('9:10').does(closeTheList()).at('9:20').does(openTheList)
    hall.as('cuba').at('9:21').when(ask('cuba')).isAccepted()
  })
})

describe('closing the list', () => {
  test('L17 now: who asks at that instant is late', () => {
    const hall = given(floorSegment()).at('9:10').does(closeTheList())
    expect(hall.meeting.list).toMatchObject({ closesAt: time('9:10'), isCutRecorded: true })
    hall.as('cuba').when(ask('cuba')).refuses('list-closed')
  })

  test('L17 at a set time: the list takes requests until then', () => {
    const hall = given(floorSegment()).at('9:05').does(closeTheList('9:15'))
    hall.as('cuba').at('9:14:59.999').when(ask('cuba')).isAccepted()
    hall.as('cuba').at('9:15').when(ask('cuba')).refuses('list-closed')
  })

  test('L17 the cut goes by the instant of receipt: received before, decided after', () => {
    const hall = given(floorSegment()).at('9:05').does(closeTheList('9:15'))
    hall.as('cuba').at('9:15:02').received('9:14:59.999').when(ask('cuba')).isAccepted()
    hall.as('cuba').at('9:15:02').received('9:15').when(ask('cuba')).refuses('list-closed')
  })

  test('L17 the cut holds whether or not the log shows it', () => {
    const hall = given(floorSegment()).at('9:05').does(closeTheList('9:15')).as(clock).at('9:15').does(recordCut('9:15'))
    hall.as('cuba').at('9:15:01').received('9:14:59.999').when(ask('cuba')).isAccepted()
    hall.as('cuba').at('9:15:01').when(ask('cuba')).refuses('list-closed')
  })

  test('L17 the set time may be changed, and the list closed at once instead', () => {
    const hall = given(floorSegment()).at('9:05').does(closeTheList('9:15'))
    expect(given(hall).at('9:06').does(closeTheList('9:30')).meeting.list.closesAt).toBe(time('9:30'))
    expect(given(hall).at('9:06').does(closeTheList()).meeting.list.closesAt).toBe(time('9:06'))
  })

  test('L17 the time that is set is no change', () => {
    given(floorSegment()).at('9:05').does(closeTheList('9:15')).as(secretariat).at('9:06').when(closeTheList('9:15'))
      .refuses('nothing-changed', { kind: 'closing-set', by: { role: 'chair' } })
  })

  test('L17 received before the cut and decided when the list is open again, or closed again: in time', () => {
    const again = given(floorSegment()).at('9:10').does(closeTheList()).at('9:12').does(openTheList)
    const closedAgain = given(again).at('9:14').does(closeTheList())
    for (const hall of [again, closedAgain, given(closedAgain).at('9:15').does(openTheList)]) {
      hall.as('cuba').at('9:16').received('9:09:59.999').when(ask('cuba')).isAccepted()
      hall.received('9:12').when(ask('cuba')).isAccepted()
      hall.received('9:13:59.999').when(ask('cuba')).isAccepted()
    }
  })

  test('L17 received while it was closed: late, also when it is open again', () => {
    const again = given(floorSegment()).at('9:10').does(closeTheList()).at('9:12').does(openTheList).as('cuba').at('9:13')
    again.received('9:10').when(ask('cuba')).refuses('list-closed')
    again.received('9:11:59.999').when(ask('cuba')).refuses('list-closed')
    again.received('8:59').when(ask('cuba')).refuses('list-closed')
  })

  test('L17 not at a time that has passed, not before it was opened, not twice', () => {
    given(floorSegment()).at('9:10').when(closeTheList('9:10')).refuses('time-has-passed')
    given(openMeeting()).when(closeTheList()).refuses('list-not-open')
    given(floorSegment()).at('9:10').does(closeTheList()).as(secretariat).when(closeTheList())
      .refuses('list-closed', { kind: 'list-closed', by: { role: 'chair' } })
  })

  test('L17 who waits goes on waiting', () => {
    const hall = given(withWaiting(['cuba', 'iran'])).at('9:10').does(closeTheList())
    expect(waitingOf(hall.meeting)).toEqual(['cuba', 'iran'])
  })
})

describe('the cut in the record', () => {
  const set = () => given(floorSegment()).at('9:05').does(closeTheList('9:15')).as(clock)

  test('L18 the clock records it once it is reached', () => {
    set().at('9:15').when(recordCut('9:15')).then({ type: 'listChanged', list: { closesAt: time('9:15'), isCutRecorded: true } })
  })

  test('L18 not before, not twice, and not another cut than the one that is set', () => {
    set().at('9:14').when(recordCut('9:15')).refuses('cut-not-reached')
    set().at('9:16').does(recordCut('9:15')).when(recordCut('9:15')).refuses('nothing-changed')
    set().at('9:16').when(recordCut('9:14')).refuses('nothing-changed')
  })
})

describe('automatic approval', () => {
  test('L5 requests that wait already go on waiting', () => {
    const hall = given(withWaiting(['cuba'])).does(approveAtOnce('member-state', 'ngo'))
    expect(waitingOf(hall.meeting)).toEqual(['cuba'])
    expect(hall.meeting.approval.automatic).toEqual(['member-state', 'ngo'])
  })

  test('L5 what is set already changes nothing, in whatever order it is named', () => {
    given(floorSegment()).does(approveAtOnce('ngo', 'igo')).when(approveAtOnce('igo', 'ngo', 'igo')).refuses('nothing-changed')
  })

  test('L5 nor where the plan names a category twice', () => {
    const { modalities } = panelPlan
    given(floorSegment({ modalities: { ...modalities, automaticApproval: ['ngo', 'ngo'] } })).when(approveAtOnce('ngo')).refuses('nothing-changed')
  })

  test('L5 a meeting may begin with it', () => {
    const { modalities } = floorSegment().meeting.plan ?? {}
    if (modalities === undefined) throw new Error('no plan')
    given(floorSegment({ modalities: { ...modalities, automaticApproval: ['ngo'] } })).as('fidh').when(ask('fidh'))
      .then({ type: 'floorRequested' }, { type: 'requestListed' })
  })
})
