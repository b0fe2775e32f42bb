/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../deadlines.ts'
import { floorEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { emptyMeeting } from '../model.ts'
import { givenMs } from '../timing.ts'
import { openMeeting, withList } from '../testing/halls.ts'
import { heardOf, listOf, speakerOf } from '../testing/labels.ts'
import { chair, clock, secretariat, time } from '../testing/panel.ts'
import { given, type Outcome, type Scenario } from '../testing/scenario.ts'
import { addSeconds, approve, ask, askToConclude, correctTime, end, give, giveTo, goOn, hear, pause, raise, recordStatementCut, resume, set, suspend, undo, yieldTo } from '../testing/verbs.ts'
import { maySee, redactMeeting } from '../visibility.ts'
import { measuredMs, recordedMs } from './recordedMs.ts'
import { isToConclude } from './isToConclude.ts'

const CUT = { overTime: { kind: 'cut', graceMs: 10_000 } } as const

/** Kenya has had the floor since 9:20, for two minutes. */
const speaking = (changes: Parameters<typeof set>[0] = {}): Scenario => {
  const hall = withList(['kenya', 'cuba', 'iran']).at('9:20')
  return (Object.keys(changes).length === 0 ? hall : hall.does(set(changes))).does(give('kenya'))
}

describe('asking to conclude', () => {
  test('F10 its own windows and those presiding see it, and the hall does not', () => {
    const hall = speaking().at('9:21').does(askToConclude)
    const { meeting } = hall
    expect(isToConclude(meeting, time('9:21'))).toBe(true)
    expect(redactMeeting(meeting, 'own:kenya').concluding).toMatchObject([{ delegationId: 'kenya' }])
    for (const audience of ['hall', 'own:cuba'] as const) expect(redactMeeting(meeting, audience).concluding).toEqual([])
    const asked = hall.moments.at(-1)?.decision
    const events = asked?.ok === true ? asked.events : []
    expect(events.filter(event => maySee('hall', event))).toEqual([])
    expect(events.filter(event => maySee('own:cuba', event))).toEqual([])
  })

  test('F10 until the statement ends', () => {
    const hall = speaking().does(askToConclude, end)
    expect(isToConclude(hall.meeting, time('9:21'))).toBe(false)
    expect(isToConclude(hall.copy().does(give('cuba')).meeting, time('9:21'))).toBe(false)
    expect(isToConclude(hall.does(undo()).meeting, time('9:21'))).toBe(true)
  })

  test('F10 once, of who speaks, and of nobody on the podium', () => {
    speaking().does(askToConclude).when(askToConclude).refuses('nothing-changed')
    speaking().does(end).when({ type: 'askToConclude', statementId: 's1' }).refuses('not-speaking')
    openMeeting().does(giveTo('commissioner')).when(askToConclude).refuses('no-window')
  })

  test('F11 by itself when time is over, where that was set when the floor was given', () => {
    const hall = speaking({ overTime: { kind: 'conclude' } })
    expect([time('9:22'), time('9:22') + 1].map(at => isToConclude(hall.meeting, at))).toEqual([false, true])
    expect(isToConclude(speaking().does(set({ overTime: { kind: 'conclude' } })).meeting, time('9:30'))).toBe(false)
    expect(deadlinesOf(hall.meeting)).toEqual([])
  })
})

describe('the cut', () => {
  test('F12 a statement ends by itself a grace after its time is over, at that instant', () => {
    const hall = speaking(CUT)
    expect(deadlinesOf(hall.meeting)).toMatchObject([{ at: time('9:22:10'), command: { type: 'recordStatementCut', cutAt: time('9:22:10') } }])
    hall.as(clock).at('9:22:09').when(recordStatementCut('9:22:10')).refuses('cut-not-reached')
    const ended = hall.at('9:22:14').when(recordStatementCut('9:22:10')).then({ type: 'floorEnded', at: time('9:22:10') })
    expect(heardOf(ended.meeting)).toEqual(['kenya'])
    expect(deadlinesOf(ended.meeting)).toEqual([])
    expect(ended.meeting.acts.at(-1)).toMatchObject({ by: { role: 'clock' }, what: { kind: 'ended' } })
  })

  test('F8 F12 nothing is cut where it was not set', () => {
    expect(deadlinesOf(speaking().meeting)).toEqual([])
    expect(deadlinesOf(speaking().does(set(CUT)).meeting)).toEqual([])
  })

  test('F12 a pause, a suspension and added time move it', () => {
    const cutsAt = (hall: Scenario): number[] => deadlinesOf(hall.meeting).map(({ at }) => at)
    const hall = speaking(CUT)
    expect(cutsAt(hall.at('9:21').does(pause))).toEqual([])
    hall.as(clock).at('9:22:10').when(recordStatementCut('9:22:10')).refuses('cut-not-reached')
    expect(cutsAt(hall.as(chair).at('9:23').does(goOn))).toEqual([time('9:24:10')])
    expect(cutsAt(hall.does(addSeconds(30)))).toEqual([time('9:24:40')])
    expect(cutsAt(hall.at('9:24').does(suspend))).toEqual([])
    expect(cutsAt(hall.at('9:34').does(resume, goOn))).toEqual([time('9:34:40')])
  })

  test('F12 P5 a suspension that comes before the cut is recorded stops the clock at the cut, not behind it', () => {
    const hall = speaking(CUT).at('9:22:14').does(suspend)
    expect(hall.meeting.floor?.timing.pausedAt).toBe(time('9:22:10'))
    expect(deadlinesOf(hall.at('9:30').does(resume, goOn).meeting)).toMatchObject([{ at: time('9:30') }])
  })

  test('F13 what was received after it is too late, and what was received before it is not', () => {
    const hall = speaking(CUT).at('9:22:11')
    for (const step of [addSeconds(30), pause, end, askToConclude]) hall.when(step).refuses('not-speaking')
    hall.received('9:22:09').when(addSeconds(30)).isAccepted()
  })

  test('F13 U2 what was done about the statement is undone no more, as if the record showed the cut', () => {
    const hall = speaking(CUT).at('9:21').does(pause, goOn, addSeconds(30), askToConclude)
    const done = hall.meeting.acts.filter(({ what }) => 'statementId' in what)
    expect(done.map(({ what }) => what.kind)).toEqual(['given', 'paused', 'went-on', 'time-added', 'asked-to-conclude'])
    for (const { version } of done) {
      hall.as(chair).at('9:22:40.5').when(undo(version)).refuses('something-since')
      given(hall).as(clock).at('9:22:40.5').does(recordStatementCut('9:22:40')).as(chair).when(undo(version)).refuses('something-since')
    }
    hall.received('9:22:39').when(undo()).isAccepted()
  })

  test('F13 a giving is undone behind the cut once the cut is, recorded as it was', () => {
    const hall = speaking(CUT)
    const { version } = hall
    hall.at('9:22:10.5').when(undo(version)).refuses('something-since')
    hall.received('9:22:09').when(undo(version)).isAccepted()
    const cut = hall.as(clock).does(recordStatementCut('9:22:10')).as(chair).does(undo(), undo(version))
    expect([speakerOf(cut.meeting), listOf(cut.meeting)]).toEqual([null, ['kenya', 'cuba', 'iran']])
  })

  test('F12 F13 an end that was received before the cut and decided behind it ends at the cut', () => {
    const ended = speaking(CUT).at('9:22:11').received('9:22:09').when(end).then({ type: 'floorEnded', at: time('9:22:10') })
    expect(heardOf(ended.meeting)).toEqual(['kenya'])
  })

  test('F14 such an end is undone as the cut is: the statement is not cut in the same instant', () => {
    const back = speaking(CUT).at('9:22:11').received('9:22:09').does(end).at('9:23').does(undo())
    expect([speakerOf(back.meeting), deadlinesOf(back.meeting)]).toEqual(['kenya', []])
  })

  test('F14 is undone as another end is, and not cut again', () => {
    const hall = speaking(CUT).as(clock).at('9:22:10').does(recordStatementCut('9:22:10')).as(secretariat).at('9:23').does(undo())
    expect(speakerOf(hall.meeting)).toBe('kenya')
    expect(deadlinesOf(hall.meeting)).toEqual([])
    hall.as(clock).at('9:25').when(recordStatementCut('9:22:10')).refuses('cut-not-reached')
  })

  test('F14 U3 nor when what was done before the cut is undone too', () => {
    const added = speaking(CUT).does(addSeconds(30))
    const cut = added.as(clock).at('9:22:40').does(recordStatementCut('9:22:40')).as(chair).at('9:23').does(undo())
    const back = cut.does(undo(added.meeting.acts.findLast(({ what }) => what.kind === 'time-added')?.version))
    expect(deadlinesOf(back.meeting)).toEqual([])
    expect(speakerOf(back.meeting)).toBe('kenya')
  })
})

test('O5 F12 a point of order that is heard before the record shows the cut stops the clock at the cut', () => {
  const risen = speaking(CUT).as('cuba').does(raise()).as(chair).at('9:22:11').does(hear('cuba'))
  expect(risen.meeting.floor?.timing.pausedAt).toBe(time('9:22:10'))
})

test('F12 U4 added time is not undone once the clock has run beyond the cut that was', () => {
  const hall = speaking(CUT).at('9:21:50').does(addSeconds(120))
  hall.at('9:22:09').when(undo()).isAccepted()
  hall.at('9:22:10').when(undo()).refuses('something-since')
})

describe('correcting', () => {
  test('F15 the figure, why, by whom and when stand beside what was measured', () => {
    const hall = speaking().at('9:21:30').does(end).as(secretariat).at('9:24').does(correctTime(75, 'interruption'))
    const heard = hall.meeting.heard.at(-1)
    expect(heard?.corrected).toEqual({ usedMs: 75_000, reason: 'interruption', by: 'secretariat', at: time('9:24'), version: hall.version })
    expect(heard === undefined ? null : [measuredMs(heard), recordedMs(heard)]).toEqual([90_000, 75_000])
  })

  test('F15 of what was heard, to another figure', () => {
    speaking().when(correctTime(75)).refuses('not-heard')
    speaking().at('9:21:30').does(end).when(correctTime(90)).refuses('nothing-changed')
  })

  test('F16 an end is not undone over a later correction, and a correction to the one before', () => {
    const hall = speaking().at('9:21').does(end)
    const { version } = hall
    hall.does(correctTime(50), correctTime(55)).when(undo(version)).refuses('something-since')
    expect(hall.does(undo()).meeting.heard.at(-1)?.corrected?.usedMs).toBe(50_000)
    const reopened = hall.does(undo(), undo(version))
    expect(reopened.meeting.floor).not.toHaveProperty('corrected')
  })
})

describe('yielding', () => {
  const ON = { mayYieldTime: true }

  test('F17 the statement ends and what is left goes to the row that is named', () => {
    const hall = speaking(ON).as('kenya').at('9:21:12')
    const after = hall.when(yieldTo('iran')).then({ type: 'floorEnded' }, { type: 'timeYielded', leftMs: 48_000 })
    expect(heardOf(after.meeting)).toEqual(['kenya'])
  })

  test('F17 yielded by the delegation itself, it is undone by those presiding', () => {
    const after = speaking(ON).as('kenya').at('9:21:12').does(yieldTo('iran'))
    expect(after.meeting.acts.at(-1)).toMatchObject({ by: { role: 'delegation' }, what: { kind: 'time-yielded' } })
    const back = after.as(chair).does(undo())
    expect(back.meeting).toMatchObject({ floor: { holder: { request: { delegationId: 'kenya' } } }, yielded: [] })
  })

  test('F18 who speaks then has so much more', () => {
    const hall = speaking(ON).as('kenya').at('9:21:12').does(yieldTo('iran')).as(chair)
    const allotted = (label: string): number => givenMs(hall.copy().does(give(label)).meeting.floor?.timing ?? { allottedMs: 0, addedMs: 0, pausedMs: 0, pausedAt: null, warningsMs: [0, 0], version: 0 })
    expect([allotted('iran'), allotted('cuba')]).toEqual([158_000, 120_000])
  })

  test('F17 only where it is set, by the delegation that speaks, while there is time, to a row', () => {
    speaking().as('kenya').when(yieldTo('iran')).refuses('nothing-to-yield')
    speaking(ON).as('cuba').when(yieldTo('cuba')).refuses('not-yours')
    speaking(ON).as('kenya').at('9:23').when(yieldTo('iran')).refuses('nothing-to-yield')
    speaking(ON).as('kenya').when({ type: 'yieldTime', statementId: speaking(ON).meeting.floor?.statementId ?? '', to: 'nobody.c0' }).refuses('not-listed')
    speaking(ON).does(set({ transparency: { hall: { kind: 'own' }, delegations: { kind: 'whole' } } })).as('kenya').when(yieldTo('iran')).refuses('nothing-to-yield')
    speaking(ON).when(yieldTo('iran')).isAccepted()
    speaking(ON).as('cuba').does(raise()).as(chair).does(hear('cuba')).as('kenya').when(yieldTo('iran')).refuses('order-being-heard')
  })
})

test('F17 T4 nobody yields to a row beyond the cap, where the time would be lost', () => {
  speaking({ mayYieldTime: true, timePolicy: { kind: 'cap', most: 2 } }).as('kenya').when(yieldTo('iran')).refuses('cap-reached')
})

test('F17 U2 who was yielded time stays on the list: its approval is undone only behind the yielding', () => {
  const hall = withList(['kenya', 'cuba']).does(set({ mayYieldTime: true })).as('iran').does(ask('iran')).as(chair).does(approve('iran'))
  const version = hall.version
  hall.at('9:20').does(give('kenya')).at('9:21').does(yieldTo('iran')).when(undo(version)).refuses('something-since')
  hall.does(undo()).when(undo(version)).isAccepted()
})

test('F17 F18 nobody yields, or is given, more than a day: no log could hold it', () => {
  const isHeld = ({ decision }: Outcome): boolean => decision.ok && decision.events.every(event => floorEvent.safeParse(event).success)
  const whole = speaking({ mayYieldTime: true }).does(...Array.from({ length: 24 }, () => addSeconds(3600)))
  expect(isHeld(whole.when(yieldTo('iran')))).toBe(true)
  expect(isHeld(whole.does(yieldTo('iran')).when(give('iran')))).toBe(true)
})

test('F10 F15 F17 a log of before knew none of it', () => {
  expect(emptyMeeting('m')).toMatchObject({ concluding: [], yielded: [] })
  expect(evolve(emptyMeeting('m'), { type: 'floorTakenBack', statementId: 's1', version: 1 }).concluding).toEqual([])
})
