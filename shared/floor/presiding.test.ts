/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, withList } from './testing/halls.ts'
import { segmentIdIn } from './testing/labels.ts'
import { NINE, chair, secretariat, time } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { absent, addSeconds, ask, change, close, closeTheList, create, decline, end, give, giveTo, goOn, move, next, open, openTheList, pause, resume, suspend, undo } from './testing/verbs.ts'

const HOURS_MS = 3_600_000

describe('creating and opening', () => {
  test('P1 the secretariat creates a meeting, once', () => {
    const hall = given([]).as(secretariat)
    hall.when(create()).then({ type: 'meetingCreated', plan: { title: 'Panel on something' } })
    hall.does(create()).when(create()).refuses('meeting-exists')
  })

  test('P2 opening begins the first segment', () => {
    const hall = given(plannedMeeting()).at('9:02').when(open)
      .then({ type: 'phaseChanged', phase: { name: 'open', openedAt: time('9:02') } }, { type: 'segmentBegan', segmentId: 'opening' })
    expect(segmentIdIn(hall.meeting)).toBe('opening')
  })

  test('P2 once', () => {
    given(openMeeting()).as(secretariat).when(open).refuses('already-open', { kind: 'meeting-opened', by: { role: 'chair' } })
    given(openMeeting()).does(suspend).when(open).refuses('already-open')
    given(openMeeting()).does(close).when(open).refuses('meeting-closed')
  })

  test('P3 a real meeting ends at its planned hour, however late it was opened', () => {
    const hall = given(plannedMeeting()).at('9:20').does(open)
    expect(hall.meeting.phase.hardEndAt).toBe(NINE + 3 * HOURS_MS)
  })

  test('P3 a rehearsal may be opened at any moment: its hard end is as far off as planned', () => {
    const hall = given(plannedMeeting({ isRehearsal: true })).at('14:00').does(open)
    expect(hall.meeting.phase.hardEndAt).toBe(time('17:00'))
  })
})

describe('segments', () => {
  test('P4 they follow each other in the order of the programme', () => {
    const hall = given(openMeeting())
    const began = ['opening', ...Array.from({ length: 5 }, () => segmentIdIn(hall.does(next).meeting))]
    expect(began).toEqual(['opening', 'presentation', 'floor-1', 'replies-1', 'floor-2', 'concluding'])
    hall.when(next).refuses('last-segment')
  })

  test('P4 not while somebody speaks', () => {
    given(openMeeting()).does(giveTo('commissioner')).when(next).refuses('floor-taken')
  })

  test('P4 two operators press together: one segment further, not two', () => {
    const hall = given(openMeeting())
    const seen = { type: 'nextSegment', from: segmentIdIn(hall.meeting) } as const
    hall.as(secretariat).does(seen).as(chair).when(seen).refuses('stale-segment', { kind: 'segment-began', subjectId: 'presentation', by: { role: 'secretariat' } })
  })

  test('P4 only in an open meeting', () => {
    given(openMeeting()).does(suspend).when(next).refuses('meeting-suspended')
    given(plannedMeeting()).when({ type: 'nextSegment', from: 'opening' }).refuses('meeting-not-open')
  })
})

describe('suspending', () => {
  test('P5 a suspension stops the time of whoever speaks', () => {
    const hall = withList(['kenya']).at('9:20').does(give('kenya')).at('9:20:40').when(suspend)
      .then({ type: 'phaseChanged', phase: { name: 'suspended', suspendedAt: time('9:20:40') } }, { type: 'clockChanged', timing: { pausedAt: time('9:20:40') } })
    hall.at('9:21').when(goOn).refuses('meeting-suspended')
    hall.at('9:30').does(resume).at('9:31').when(goOn).then({ type: 'clockChanged', timing: { pausedAt: null, pausedMs: 620_000 } })
  })

  test('P5 who was paused already stays as paused', () => {
    const hall = withList(['kenya']).does(give('kenya'), pause)
    hall.at('9:30').when(suspend).then({ type: 'phaseChanged' })
  })

  test('P5 nobody, nothing to stop', () => {
    given(openMeeting()).when(suspend).then({ type: 'phaseChanged' })
    given(openMeeting()).does(suspend).as(secretariat).when(suspend).refuses('meeting-suspended', { kind: 'meeting-suspended', by: { role: 'chair' } })
    given(plannedMeeting()).when(suspend).refuses('meeting-not-open')
  })

  test('P5 the list goes on: delegations may ask, the Chair may approve', () => {
    given(floorSegment()).does(suspend).as('cuba').when(ask('cuba')).isAccepted()
  })

  test('P6 resuming counts the suspension; the Chair lets the speaker go on', () => {
    const hall = given(openMeeting()).at('9:10').does(suspend).at('9:15').when(resume)
      .then({ type: 'phaseChanged', phase: { name: 'open', suspendedAt: null, suspendedMs: 300_000 } })
    hall.when(resume).refuses('not-suspended', { kind: 'meeting-resumed' })
    expect(hall.at('9:20').does(suspend).at('9:21').does(resume).meeting.phase.suspendedMs).toBe(360_000)
  })
})

describe('closing', () => {
  test('P7 a meeting is closed', () => {
    given(openMeeting()).at('11:50').when(close).then({ type: 'phaseChanged', phase: { name: 'closed', closedAt: time('11:50') } })
  })

  test('P7 not while somebody speaks, paused or not', () => {
    given(openMeeting()).does(giveTo('commissioner')).when(close).refuses('floor-taken')
    given(openMeeting()).does(giveTo('commissioner'), suspend).when(close).refuses('floor-taken')
  })

  test('P7 also out of a suspension, which it ends; not before it was opened', () => {
    const hall = given(openMeeting()).at('9:10').does(suspend).at('9:15').does(close)
    expect(hall.meeting.phase).toMatchObject({ name: 'closed', suspendedAt: null, suspendedMs: 300_000 })
    given(plannedMeeting()).when(close).refuses('meeting-not-open')
  })

  test('P7 once', () => {
    given(openMeeting()).does(close).as(secretariat).when(close).refuses('meeting-closed', { kind: 'meeting-closed', by: { role: 'chair' } })
  })

  test('P8 a closed meeting changes no more', () => {
    const hall = withList(['kenya', 'cuba']).does(give('kenya'), end)
    const closed = given(hall).as('iran').does(ask('iran')).as(chair).does(close)
    const steps = [open, next, suspend, resume, openTheList, closeTheList(), decline('iran'), move('cuba', null), absent('cuba', 'struck'), give('cuba'), pause, end, addSeconds(10)]
    for (const step of steps) closed.when(step).refuses('meeting-closed')
    closed.as('cuba').when(change('cuba', {})).refuses('meeting-closed')
  })

  test('P8 but that its closing may be undone, before anything else is', () => {
    const hall = given(openMeeting()).does(next, close)
    const [, began] = hall.meeting.acts
    hall.when(undo(began?.version)).refuses('something-since', { kind: 'meeting-closed' })
    hall.when(undo()).then({ type: 'phaseChanged', phase: { name: 'open', closedAt: null } })
  })
})
