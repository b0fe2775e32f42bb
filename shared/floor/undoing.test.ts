/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { DoneKind } from './acts.ts'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from './testing/halls.ts'
import { heardOf, lastDone, listOf, speakerOf, waitingOf } from './testing/labels.ts'
import { chair, secretariat, time } from './testing/panel.ts'
import { given, type Scenario } from './testing/scenario.ts'
import {
  absent, addSeconds, approve, approveAtOnce, ask, bringBackTheLast, change, close, closeTheList, decline, end, give, giveTo, goOn, move,
  next, open, openTheList, pause, resume, suspend, undo, withdraw, type Step,
} from './testing/verbs.ts'
import { usedMs } from './timing.ts'

interface Undoable {
  /** The meeting before the act. */
  before: () => Scenario
  act: Step
  /** What builds on it, so that it can no longer be undone. */
  since: (hall: Scenario) => Scenario
}

const speech = (): Scenario => withList(['kenya', 'cuba']).at('9:20').does(give('kenya')).at('9:20:30')
const endAndNext = (hall: Scenario): Scenario => hall.does(end, give('cuba'))

/** Every kind of act there is: the compiler misses one that is not here. */
const UNDOABLE: Record<DoneKind, Undoable> = {
  'meeting-opened': { before: plannedMeeting, act: open, since: hall => hall.does(giveTo('commissioner')) },
  'meeting-suspended': { before: speech, act: suspend, since: hall => hall.does(end) },
  'meeting-resumed': { before: () => speech().does(suspend), act: resume, since: hall => hall.does(goOn) },
  'meeting-closed': { before: openMeeting, act: close, since: hall => hall.does(undo()) },
  'segment-began': { before: floorSegment, act: next, since: hall => hall.does(giveTo('expert')) },
  'list-opened': { before: openMeeting, act: openTheList, since: hall => hall.does(closeTheList()) },
  'list-closed': { before: floorSegment, act: closeTheList(), since: hall => hall.does(openTheList) },
  'closing-set': { before: floorSegment, act: closeTheList('9:30'), since: hall => hall.does(closeTheList()) },
  'approval-set': { before: openMeeting, act: approveAtOnce('ngo'), since: hall => hall.does(approveAtOnce()) },
  approved: { before: () => withWaiting(['kenya', 'cuba', 'fidh']), act: approve('cuba', 'kenya'), since: hall => hall.does(move('cuba', 'kenya')) },
  declined: { before: () => withWaiting(['kenya', 'cuba']), act: decline('kenya'), since: hall => hall.as('kenya').does(ask('kenya')).as(chair) },
  moved: { before: () => withList(['kenya', 'cuba', 'iran']), act: move('iran', 'kenya'), since: hall => hall.does(move('iran', null)) },
  absent: { before: () => withList(['kenya', 'cuba', 'iran']), act: absent('kenya', 'end-of-band'), since: hall => hall.does(move('kenya', 'cuba')) },
  'brought-back': { before: () => speech().does(end), act: bringBackTheLast, since: hall => hall.does(give('kenya')) },
  given: { before: () => withList(['kenya', 'cuba']), act: give('kenya'), since: hall => hall.does(addSeconds(10)) },
  ended: { before: speech, act: end, since: hall => hall.does(give('cuba')) },
  paused: { before: speech, act: pause, since: hall => hall.does(goOn) },
  'went-on': { before: () => speech().does(pause), act: goOn, since: endAndNext },
  'time-added': { before: speech, act: addSeconds(30), since: hall => hall.does(addSeconds(30)) },
}

const KINDS = Object.keys(UNDOABLE) as DoneKind[]

/** A meeting without what an undo leaves behind by design. */
const plain = (hall: Scenario): object => ({ ...hall.meeting, orderVersion: 0, acts: hall.meeting.acts.filter(({ what }) => what.kind !== 'undone').map(({ version }) => version) })

describe.each(KINDS)('undoing %s', kind => {
  const { before, act, since } = UNDOABLE[kind]

  test('U1 U3 gives the very meeting back', () => {
    const hall = before()
    const after = given(hall).does(act)
    expect(after.meeting.acts.at(-1)?.what.kind).toBe(kind)
    expect(plain(after.does(undo()))).toEqual(plain(hall))
  })

  test('U1 another may undo it, by name', () => {
    const hall = before().does(act)
    expect(hall.as(secretariat).when(undo(hall.meeting.acts.at(-1)?.version)).isAccepted().meeting.acts.at(-1)?.what).toMatchObject({ kind: 'undone', act: { kind } })
  })

  test('U2 something since', () => {
    const hall = before().does(act)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    since(hall).when(undo(version)).refuses(kind === 'meeting-closed' ? 'nothing-to-undo' : 'something-since')
  })
})

describe('what can be undone', () => {
  test('U1 not twice, and nothing that never was', () => {
    const hall = openMeeting().does(next)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.does(undo(version)).when(undo(version)).refuses('nothing-to-undo')
    hall.when(undo(99)).refuses('nothing-to-undo')
  })

  test('U1 what a delegation did is its own: those presiding undo what they did themselves', () => {
    const hall = withWaiting(['kenya'])
    hall.when(undo(hall.version)).refuses('nothing-to-undo')
    hall.as('kenya').when(undo()).refuses('not-permitted')
  })

  test('U1 whoever comes second hears who undid it', () => {
    const hall = openMeeting().does(next)
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    hall.as(secretariat).does(undo(version)).as(chair).when(undo(version))
      .refuses('nothing-to-undo', { kind: 'undone', by: { role: 'secretariat' }, undone: { version, kind: 'segment-began' } })
  })

  test('U6 an undoing says what was undone, whose it was and who did it', () => {
    const hall = withList(['kenya', 'cuba']).does(move('cuba', 'kenya'))
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    const after = hall.as(secretariat).does(undo(version))
    expect(after.meeting.acts.at(-1)).toMatchObject({
      version: after.version, by: { role: 'secretariat', device: 'desk' },
      what: { kind: 'undone', act: { version, kind: 'moved', subjectId: 'cuba', count: 1, by: { role: 'chair', device: 'gavel' } } },
    })
    expect(after.meeting.acts.some(act => act.version === version)).toBe(false)
  })

  test('U6 of how many requests it was, and whose statement', () => {
    const noted = (hall: Scenario): object | undefined => hall.does(undo()).meeting.acts.at(-1)?.what
    expect(noted(withWaiting(['kenya', 'cuba']).does(approve('kenya', 'cuba')))).toMatchObject({ act: { kind: 'approved', subjectId: null, count: 2 } })
    expect(noted(speech().does(addSeconds(10)))).toMatchObject({ act: { kind: 'time-added', subjectId: 'kenya' } })
    expect(noted(speech().does(end))).toMatchObject({ act: { kind: 'ended', subjectId: 'kenya' } })
    expect(noted(openMeeting().does(giveTo('expert'), pause))).toMatchObject({ act: { kind: 'paused', subjectId: 'expert' } })
  })

  test('U6 it is not undone itself', () => {
    const hall = withList(['kenya', 'cuba']).does(move('cuba', 'kenya'), undo())
    hall.when(undo(hall.meeting.acts.at(-1)?.version)).refuses('nothing-to-undo')
    expect(hall.does(move('cuba', 'kenya')).meeting.acts.map(({ what }) => what.kind).slice(-2)).toEqual(['undone', 'moved'])
  })

  test('U2 U6 the refusal rather names what was done since than what was undone', () => {
    const hall = speech()
    const { version } = lastDone(hall.meeting) ?? { version: 0 }
    hall.does(addSeconds(10), suspend, undo()).when(undo(version)).refuses('something-since', { kind: 'time-added' })
  })

  test('U2 the refusal names the act that came since', () => {
    const hall = speech()
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.as(secretariat).does(addSeconds(10)).as(chair).when(undo(version)).refuses('something-since', { kind: 'time-added', by: { role: 'secretariat' } })
  })

  test('U5 the last forty acts', () => {
    const hall = speech()
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.does(...Array.from({ length: 40 }, () => addSeconds(1)))
    expect(hall.meeting.acts).toHaveLength(40)
    hall.when(undo(version)).refuses('nothing-to-undo')
  })

  test('U3 a chain of undos from the newest to the oldest gives the very meeting back', () => {
    const hall = withWaiting(['iran', 'norway'], withList(['kenya', 'cuba', 'fidh']))
    const start = given(hall)
    hall.at('9:21').does(move('fidh', 'kenya'), absent('kenya', 'next'), approve('norway'), decline('iran'), give('fidh'), addSeconds(20), pause)
    hall.at('9:22').does(goOn, end, bringBackTheLast, absent('kenya', 'struck'), give('cuba')).at('9:23').does(suspend, addSeconds(5), end)
    hall.at('9:24').does(resume, next, closeTheList('9:40'), approveAtOnce('ngo'), giveTo('expert')).at('9:25').does(end, close)
    const acts = hall.meeting.acts.length - start.meeting.acts.length
    expect(acts).toBe(22)
    for (let count = 0; count < acts; count += 1) hall.at('9:26').does(undo())
    expect(plain(hall)).toEqual({ ...plain(start), phase: { ...start.meeting.phase, suspendedMs: 180_000 } }) // U4
  })
})

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

describe('the floor', () => {
  const usedAt = (hall: Scenario, at: string): number | null => hall.meeting.floor === null ? null : usedMs(hall.meeting.floor, time(at))

  test('U3 the floor given by mistake goes back, and its row to its place', () => {
    const hall = withList(['kenya', 'cuba']).does(give('cuba')).when(undo()).then({ type: 'floorTakenBack' }, { type: 'rowMoved' })
    expect([speakerOf(hall.meeting), ...listOf(hall.meeting)]).toEqual([null, 'kenya', 'cuba'])
  })

  test('U4 undoing an end counts the time between as paused', () => {
    const hall = speech().at('9:21').does(end).at('9:25').when(undo()).then({ type: 'statementReopened', timing: { pausedMs: 240_000 } })
    expect(usedAt(hall, '9:25:10')).toBe(70_000)
    expect(heardOf(hall.meeting)).toEqual([])
  })

  test('U4 a statement that was paused when it ended comes back paused', () => {
    const hall = speech().does(pause).at('9:21').does(end).at('9:25').does(undo())
    expect(usedAt(hall, '9:40')).toBe(30_000)
    expect(usedAt(hall.at('9:30').does(goOn), '9:30:05')).toBe(35_000)
  })

  test('U4 that time stays counted as paused when older acts are undone too', () => {
    const added = speech().does(addSeconds(30)).at('9:21').does(end).at('9:25').does(undo(), undo())
    expect(usedAt(added, '9:25')).toBe(60_000)
    const wentOn = speech().does(pause).at('9:21').does(goOn).at('9:22').does(end).at('9:25').does(undo(), undo())
    expect(usedAt(wentOn, '9:59')).toBe(30_000)
  })

  test('U4 in a suspension it comes back standing still', () => {
    const hall = speech().does(suspend).at('9:22').does(end).at('9:25').does(undo())
    expect(usedAt(hall, '9:30')).toBe(30_000)
    expect(hall.meeting.phase.name).toBe('suspended')
  })

  test('U2 an end is not undone in a later suspension, in another segment, or over a new request', () => {
    const hall = speech().does(end)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    given(hall).does(suspend).when(undo(version)).refuses('something-since', { kind: 'meeting-suspended' })
    given(hall).does(next).when(undo(version)).refuses('something-since', { kind: 'segment-began' })
    given(hall).as('kenya').does(ask('kenya')).as(chair).when(undo(version)).refuses('something-since')
    given(hall).does(suspend, resume).when(undo(version)).isAccepted()
  })

  test('U2 P5 no undo lets a clock run in a suspension', () => {
    const hall = speech().does(pause)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.does(suspend).when(undo(version)).refuses('something-since', { kind: 'meeting-suspended' })
    hall.does(resume).when(undo(version)).isAccepted()
  })

  test('U2 no suspension comes back over what was said after it', () => {
    const hall = speech().does(end, suspend, resume)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    given(hall).does(give('cuba')).when(undo(version)).refuses('something-since', { kind: 'given' })
    given(hall).does(give('cuba'), end).when(undo(version)).refuses('something-since', { kind: 'ended' })
    given(hall).does(next).when(undo(version)).refuses('something-since', { kind: 'segment-began' })
    given(hall).does(give('cuba'), undo()).when(undo(version)).isAccepted()
  })

  test('U2 P5 nor over one who speaks again because the end was undone', () => {
    const hall = speech().does(end)
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.does(suspend, resume)
    const { version: resumed } = hall.meeting.acts.at(-1) ?? { version: 0 }
    hall.does(undo(version)).when(undo(resumed)).refuses('something-since')
  })

  test('U4 a pause undone counts the time between as paused: the clock goes on where it stood', () => {
    const hall = speech().does(pause).at('9:28:30').when(undo()).then({ type: 'clockChanged', timing: { pausedAt: null, pausedMs: 480_000 } })
    expect(usedAt(hall, '9:28:40')).toBe(40_000)
  })

  test('U4 so does a suspension undone, and it stays counted', () => {
    const hall = speech().does(suspend).at('9:30:30').when(undo())
      .then({ type: 'phaseChanged', phase: { name: 'open', suspendedMs: 600_000 } }, { type: 'clockChanged', timing: { pausedAt: null, pausedMs: 600_000 } })
    expect(usedAt(hall, '9:30:40')).toBe(40_000)
  })

  test('U4 also with an end undone on the way, and with an older act undone then', () => {
    const paused = speech().does(addSeconds(30), pause).at('9:25').does(end).at('9:28').does(undo(), undo())
    expect(usedAt(paused, '9:28:10')).toBe(40_000)
    const older = paused.does(undo())
    expect(usedAt(older, '9:28:10')).toBe(40_000)
    expect(older.meeting.floor?.timing.addedMs).toBe(0)
  })

  test('U2 a segment in which somebody has spoken stays', () => {
    const hall = floorSegment().does(next, giveTo('expert'), end)
    hall.when(undo(hall.meeting.acts.at(-3)?.version)).refuses('something-since', { kind: 'ended' })
  })
})
