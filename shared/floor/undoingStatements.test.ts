/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, speech, withList } from './testing/halls.ts'
import { heardOf, listOf, speakerOf } from './testing/labels.ts'
import { chair, time } from './testing/panel.ts'
import { given, type Scenario } from './testing/scenario.ts'
import { addSeconds, ask, close, end, give, giveTo, goOn, next, pause, resume, suspend, undo } from './testing/verbs.ts'
import { slotAt } from './slot.ts'
import { usedMs } from './timing.ts'

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

  test('U4 C6 while a meeting was closed by mistake its segment used no time; in a suspension it stood still already', () => {
    const usedMsAt = (hall: Scenario, at: string): number | undefined => slotAt(hall.meeting, time(at))?.usedMs
    const hall = floorSegment()
    const before = usedMsAt(hall, '9:10') ?? 0
    hall.at('9:10').does(close).at('9:40').when(undo()).then({ type: 'phaseChanged', phase: { name: 'open', suspendedMs: 1_800_000 } })
    expect(usedMsAt(hall.does(undo()), '9:41')).toBe(before + 60_000)
    const suspended = floorSegment().at('9:10').does(suspend).at('9:20').does(close).at('9:40').does(undo(), resume)
    expect(usedMsAt(suspended, '9:41')).toBe(before + 60_000)
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
