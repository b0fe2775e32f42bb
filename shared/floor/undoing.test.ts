/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { DoneKind } from './acts.ts'
import { PLAIN_LIST } from './plainList.ts'
import { floorSegment, openMeeting, plannedMeeting, speech, withList, withOrder, withWaiting } from './testing/halls.ts'
import { lastDone } from './testing/labels.ts'
import { chair, secretariat } from './testing/panel.ts'
import { given, type Scenario } from './testing/scenario.ts'
import { withoutStaleness } from './testing/withoutStaleness.ts'
import { absent, addSeconds, announce, approve, approveAtOnce, ask, bringBackTheLast, checkIn, close, closeTheList, decline, end, give, giveTo, goOn, inscribe, inscribeSeveral, move, next, paper, open, openTheList, pause, resume, set, suspend, undo, type Step, acceptSwap, askToConclude, carryOver, correctTime, offerSwap, yieldTo } from './testing/verbs.ts'
import { appeal, declineOrder, hear, putOff, raise, rule, speakOn, vote } from './testing/verbs.ts'

interface Undoable {
  /** The meeting before the act. */
  before: () => Scenario
  act: Step
  /** What builds on it, so that it can no longer be undone. */
  since: (hall: Scenario) => Scenario
}

const checkedInFirst = set({ inscription: { ...PLAIN_LIST.inscription, way: { ...PLAIN_LIST.inscription.way, ngo: 'checked-in' } } })

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
  'modalities-changed': { before: openMeeting, act: set({ changeOverMs: 20_000 }), since: hall => hall.does(set({ changeOverMs: 10_000 })) },
  'time-announced': { before: openMeeting, act: announce(90), since: hall => hall.does(announce(75)) },
  approved: { before: () => withWaiting(['kenya', 'cuba', 'fidh']), act: approve('cuba', 'kenya'), since: hall => hall.does(move('cuba', 'kenya')) },
  declined: { before: () => withWaiting(['kenya', 'cuba']), act: decline('kenya'), since: hall => hall.as('kenya').does(ask('kenya')).as(chair) },
  moved: { before: () => withList(['kenya', 'cuba', 'iran']), act: move('iran', 'kenya'), since: hall => hall.does(move('iran', null)) },
  absent: { before: () => withList(['kenya', 'cuba', 'iran']), act: absent('kenya', 'end-of-band'), since: hall => hall.does(move('kenya', 'cuba')) },
  'brought-back': { before: () => speech().does(end), act: bringBackTheLast, since: hall => hall.does(give('kenya')) },
  given: { before: () => withList(['kenya', 'cuba']), act: give('kenya'), since: hall => hall.does(addSeconds(10)) },
  ended: { before: speech, act: end, since: hall => hall.does(give('cuba')) },
  paused: { before: speech, act: pause, since: hall => hall.does(goOn) },
  'went-on': { before: () => speech().does(pause), act: goOn, since: endAndNext },
  inscribed: { before: () => withList(['kenya']), act: inscribe('cuba'), since: hall => hall.does(give('cuba')) },
  'inscribed-several': { before: () => withList(['kenya']), act: inscribeSeveral('norway', 'cuba'), since: hall => hall.does(give('cuba')) },
  'paper-entered': { before: () => withList(['kenya', 'cuba', 'iran', 'norway']).at('9:10'), act: paper(['cuba', '9:01', 90], ['kenya', 'absent'], ['norway', 'withdrew'], ['+france', '9:03']), since: hall => hall.does(give('iran')) },
  'checked-in': { before: () => withWaiting(['fidh'], floorSegment().does(checkedInFirst)), act: checkIn('fidh'), since: hall => hall.does(approve('fidh')) },
  swapped: { before: () => withList(['iran', 'kenya', 'cuba', 'france']).does(set({ mayOfferSwaps: true })).as('cuba').does(offerSwap('cuba', 'france')).as('france'), act: acceptSwap, since: hall => hall.as(chair).does(move('cuba', 'kenya')) },
  'carried-over': { before: plannedMeeting, act: carryOver('kenya', 'cuba'), since: hall => hall.does(move('cuba', 'kenya')) },
  'asked-to-conclude': { before: speech, act: askToConclude, since: endAndNext },
  'time-corrected': { before: () => speech().does(end), act: correctTime(45), since: hall => hall.does(correctTime(50)) },
  'time-yielded': { before: () => speech().does(set({ mayYieldTime: true })), act: yieldTo('cuba'), since: hall => hall.does(give('cuba')) },
  'time-added': { before: speech, act: addSeconds(30), since: hall => hall.does(addSeconds(30)) },
  'order-put-off': { before: withOrder, act: putOff('cuba'), since: hall => hall.does(hear('cuba')) },
  'order-declined': { before: withOrder, act: declineOrder('cuba'), since: hall => hall.as('cuba').does(raise()).as(chair) },
  'order-heard': { before: withOrder, act: hear('cuba'), since: hall => hall.does(end) },
  'motion-spoken': { before: () => withOrder('adjourn-debate').does(hear('cuba')), act: speakOn('cuba', 'iran', 'for'), since: hall => hall.does(vote('cuba', 1, 0)) },
  'order-ruled': { before: () => withOrder().does(hear('cuba')), act: rule('cuba', 'rejected'), since: hall => hall.does(goOn) },
  'ruling-appealed': { before: () => withOrder().does(hear('cuba'), rule('cuba', 'rejected')), act: appeal('cuba', 'cuba'), since: hall => hall.does(vote('cuba', 1, 2)) },
  'order-voted': { before: () => withOrder('close-debate').does(hear('cuba')), act: vote('cuba', 2, 1), since: endAndNext },
}

const KINDS = Object.keys(UNDOABLE) as DoneKind[]

/** A meeting without what an undo leaves behind by design. */
const plain = ({ meeting }: Scenario): object => ({ ...withoutStaleness(meeting), acts: meeting.acts.filter(({ what }) => what.kind !== 'undone').map(({ version }) => version) })

describe.each(KINDS)('undoing %s', kind => {
  const { before, act, since } = UNDOABLE[kind]

  test('U1 U3 gives the very meeting back', () => {
    const hall = before()
    const after = given(hall).does(act)
    expect(after.meeting.acts.at(-1)?.what.kind).toBe(kind)
    expect(plain(after.as(chair).does(undo()))).toEqual(plain(hall))
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
