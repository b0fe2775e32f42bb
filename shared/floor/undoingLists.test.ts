/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, speech, withList, withWaiting } from './testing/halls.ts'
import { lastDone, listOf, waitingOf } from './testing/labels.ts'
import { chair } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { absent, approve, approveAtOnce, ask, bringBackTheLast, change, closeTheList, decline, end, give, move, open, openTheList, resume, suspend, undo, withdraw } from './testing/verbs.ts'

describe('what lets requests in', () => {
  test('U2 the opening of the list stays once a request has come', () => {
    const hall = openMeeting().at('9:05').does(openTheList)
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    given(hall).at('9:06').as('cuba').does(ask('cuba')).as(chair).when(undo(version)).refuses('something-since')
    given(hall).at('9:06').as('cuba').does(ask('cuba'), withdraw('cuba')).as(chair).when(undo(version)).isAccepted()
    given(hall).at('9:06').as('cuba').does(ask('cuba in reply')).as(chair).when(undo(version)).isAccepted()
    given(hall).at('9:06').as('cuba').does(ask('cuba')).as(chair).does(decline('cuba')).when(undo(version)).refuses('something-since', { kind: 'declined' })
  })

  test('U2 so does its opening again; what came in the first opening does not count', () => {
    const hall = floorSegment().at('9:05').as('cuba').does(ask('cuba')).as(chair).at('9:10').does(closeTheList()).at('9:12').does(openTheList)
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    given(hall).at('9:13').as('kenya').received('9:09').does(ask('kenya')).as(chair).when(undo(version)).isAccepted()
    given(hall).at('9:13').as('kenya').does(ask('kenya')).as(chair).when(undo(version)).refuses('something-since')
  })

  test('U2 a later cut stays once a request has come that the one before would have shut out', () => {
    const hall = floorSegment().at('9:05').does(closeTheList('9:10')).at('9:06').does(closeTheList('9:20'))
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    given(hall).at('9:09').as('kenya').does(ask('kenya')).as(chair).at('9:12').when(undo(version)).isAccepted()
    given(hall).at('9:11').as('kenya').does(ask('kenya')).as(chair).when(undo(version)).refuses('something-since')
  })

  test('U2 automatic approval stays once a request was listed by it', () => {
    const hall = floorSegment().does(approveAtOnce('member-state'))
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    given(hall).as('kenya').does(ask('kenya')).as(chair).when(undo(version)).refuses('something-since')
    given(hall).as('kenya').does(ask('kenya')).as(chair).does(give('kenya'), end).when(undo(version)).refuses('something-since', { kind: 'ended' })
    given(hall).as('fidh').does(ask('fidh')).as('kenya').does(ask('kenya in reply'), ask('kenya', { isDignitary: true })).as(chair).when(undo(version)).isAccepted()
    const off = floorSegment().does(approveAtOnce('member-state'), approveAtOnce())
    off.as('kenya').does(ask('kenya')).as(chair).when(undo()).isAccepted()
  })

  test('U2 so do the opening of the meeting under a right of reply or an absence, and its resuming under an absence', () => {
    const opened = plannedMeeting().does(openTheList).as('kenya').does(ask('kenya')).as(chair).does(approve('kenya'), open)
    const { version } = lastDone(opened.meeting) ?? { version: 0 }
    given(opened).as('cuba').does(ask('cuba')).as(chair).when(undo(version)).isAccepted()
    given(opened).as('cuba').does(ask('cuba in reply')).as(chair).when(undo(version)).refuses('something-since')
    given(opened).does(absent('kenya', 'next')).when(undo(version)).refuses('something-since', { kind: 'absent' })
    const resumed = withList(['kenya']).does(suspend, resume)
    const { version: resuming } = lastDone(resumed.meeting) ?? { version: 0 }
    resumed.does(absent('kenya', 'struck')).when(undo(resuming)).refuses('something-since', { kind: 'absent' })
  })

  test('U2 who was declined or struck and has asked again since does not wait or stand there as of then, whatever became of it', () => {
    const declined = withWaiting(['kenya']).does(decline('kenya'))
    const { version } = lastDone(declined.meeting) ?? { version: 0 }
    declined.as('kenya').does(ask('kenya')).as(chair).does(approve('kenya'), give('kenya'), end).when(undo(version)).refuses('something-since', { kind: 'ended' })
    const struck = withList(['kenya']).does(absent('kenya', 'struck'))
    const { version: striking } = lastDone(struck.meeting) ?? { version: 0 }
    struck.as('kenya').does(ask('kenya')).as(chair).does(decline('kenya')).when(undo(striking)).refuses('something-since', { kind: 'declined' })
  })
})

describe('the list', () => {
  test('U3 an approval undone sends the requests back to wait, where only those concerned see them', () => {
    const hall = given(withWaiting(['kenya', 'cuba'])).does(approve('kenya')).when(undo()).then({ type: 'requestUnlisted' }, { type: 'requestReturned' })
    expect(waitingOf(hall.meeting)).toEqual(['kenya', 'cuba'])
  })

  test('U2 an approval of several is undone as a whole or not at all', () => {
    const hall = given(withWaiting(['kenya', 'cuba'])).does(approve('kenya', 'cuba')).as('cuba').does(withdraw('cuba')).as(chair)
    hall.when(undo()).refuses('something-since')
  })

  test('U3 what the delegation changed meanwhile stays changed', () => {
    const hall = withWaiting(['kenya']).does(approve('kenya')).as('kenya').does(change('kenya', { language: 'fr' })).as(chair).does(undo())
    expect(hall.meeting.waiting[0]?.details.language).toBe('fr')
    const moved = withList(['kenya', 'cuba']).does(move('cuba', 'kenya')).as('cuba').does(change('cuba', { language: 'es' })).as(chair).does(undo())
    expect(moved.meeting.rows.map(row => row.request.details.language)).toEqual([null, 'es'])
  })

  test('U3 who comes back stands before the neighbour it had', () => {
    const hall = withList(['kenya', 'cuba', 'iran', 'fidh']).does(move('iran', 'kenya'))
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.as('cuba').does(withdraw('cuba')).as(chair)
    expect(listOf(hall.does(undo(version)).meeting)).toEqual(['kenya', 'iran', 'fidh'])
  })

  test('U3 or at its place, when the neighbour has left', () => {
    const hall = withList(['kenya', 'cuba', 'iran', 'fidh']).does(absent('cuba', 'struck')).as('iran').does(withdraw('iran')).as(chair)
    expect(listOf(hall.does(undo()).meeting)).toEqual(['kenya', 'cuba', 'fidh'])
  })

  test('U3 L11 a row that was never moved by hand comes back in its order, whoever has come since', () => {
    // they asked in the order cuba, france, kenya; before its old neighbour kenya, cuba would now stand behind france
    const hall = withWaiting(['cuba', 'france', 'kenya']).does(approve('cuba', 'kenya'), absent('cuba', 'struck'))
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    expect(listOf(hall.does(approve('france'), undo(version)).meeting)).toEqual(['cuba', 'france', 'kenya'])
  })

  test('U2 L2 who was struck and asks again is not brought back beside itself', () => {
    const hall = withList(['kenya']).does(absent('kenya', 'struck')).as('kenya').does(ask('kenya')).as(chair)
    hall.when(undo()).refuses('something-since')
  })

  test('U2 a return that was given the floor, or moved, stays', () => {
    const hall = speech().does(end, bringBackTheLast, move('kenya', null))
    hall.when(undo(hall.meeting.acts.at(-2)?.version)).refuses('something-since', { kind: 'moved' })
  })

  test('U3 an undone absence leaves no trace among the absences', () => {
    const hall = withList(['kenya', 'cuba']).does(absent('kenya', 'struck')).when(undo()).then({ type: 'absenceTakenBack' }, { type: 'rowMoved' })
    expect(hall.meeting.absences).toEqual([])
    expect(listOf(hall.meeting)).toEqual(['kenya', 'cuba'])
  })
})
