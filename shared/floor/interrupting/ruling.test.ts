/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { openMeeting, withOrder } from '../testing/halls.ts'
import { chair, secretariat } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { addSeconds, appeal, close, end, give, giveTo, goOn, hear, next, pause, raise, rule, speakOn, suspend, resume, undo, vote } from '../testing/verbs.ts'
import { MOTIONS } from './motionRules.ts'
import { motion, type Motion } from './motions.ts'
import { outcomeOf, rankedOrders } from './orderReading.ts'

const heard = (of: Motion = 'point-of-order'): Scenario => withOrder(of).does(hear('cuba'))
const outcome = (hall: Scenario): string | null => outcomeOf(hall.meeting.hearings.at(-1)!)

describe('while one is heard', () => {
  test('O7 nobody goes on or is given the floor, nothing begins or closes', () => {
    heard().when(goOn).refuses('order-being-heard')
    const alone = given(openMeeting()).as('cuba').does(raise()).as('iran').does(raise()).as(chair).does(hear('cuba'))
    alone.when(giveTo('expert')).refuses('order-being-heard')
    alone.when(next).refuses('order-being-heard')
    alone.when(close).refuses('order-being-heard')
    alone.when(hear('iran')).refuses('order-being-heard')
  })

  test('O7 a statement may be ended, and the meeting suspended; what is recorded is recorded in the meeting', () => {
    const ended = heard().does(end)
    ended.when(give('cuba')).refuses('order-being-heard')
    ended.does(rule('cuba', 'upheld')).when(give('cuba')).isAccepted()
    const suspended = heard().does(suspend)
    suspended.when(rule('cuba', 'upheld')).refuses('meeting-suspended')
    suspended.does(resume).when(rule('cuba', 'upheld')).isAccepted()
  })

  test('O7 no clock comes to run by an undoing', () => {
    const paused = withOrder().does(pause)
    paused.does(hear('cuba')).when({ type: 'undo', version: paused.version - 1 }).refuses('something-since')
    const ended = withOrder().does(end)
    ended.does(hear('cuba')).when({ type: 'undo', version: ended.version - 1 }).refuses('something-since')
  })

  test('O7 no segment comes back by an undoing', () => {
    const hall = given(openMeeting()).does(next)
    const { version } = hall
    hall.as('cuba').does(raise()).as(chair).does(hear('cuba')).when(undo(version)).refuses('something-since', { kind: 'order-heard' })
    hall.does(rule('cuba', 'upheld')).when(undo(version)).isAccepted()
  })

  test('O7 time may be added', () => {
    heard().when(addSeconds(30)).then({ type: 'clockChanged', timing: { addedMs: 30_000 } })
  })
})

describe('deciding', () => {
  test.each(['upheld', 'rejected', 'withdrawn'] as const)('O9 %s is recorded, and the time stands still until the speaker is let go on', ruling => {
    const hall = heard().when(rule('cuba', ruling)).then({ type: 'orderSettled', hearing: { ruling: { ruling } } })
    expect([outcome(hall), hall.meeting.interruption]).toEqual([ruling, null])
    expect(hall.meeting.floor?.timing.pausedAt).not.toBeNull()
    hall.when(goOn).isAccepted()
  })

  test('O9 whoever comes second hears who was first', () => {
    heard().as(secretariat).does(rule('cuba', 'upheld')).as(chair).when(rule('cuba', 'rejected')).refuses('not-being-heard', { kind: 'order-ruled', subjectId: 'cuba', by: { role: 'secretariat' } })
  })

  test('O10 a ruling is appealed against at once, and a vote decides', () => {
    const appealed = heard().does(rule('cuba', 'rejected')).when(appeal('cuba', 'iran')).then({ type: 'hearingChanged', hearing: { appeal: { delegationId: 'iran' } } })
    given(appealed).when(rule('cuba', 'upheld')).refuses('vote-needed')
    given(appealed).when(goOn).refuses('order-being-heard')
    expect(outcome(given(appealed).does(vote('cuba', 20, 12)))).toBe('overruled')
    given(appealed).does(vote('cuba', 20, 12)).when(appeal('cuba', 'iran')).refuses('no-appeal')
  })

  test('O10 not when anything has gone on, nor against a withdrawal, nor of another', () => {
    heard().does(rule('cuba', 'rejected'), goOn).when(appeal('cuba', 'cuba')).refuses('too-late-to-appeal')
    heard().does(rule('cuba', 'rejected'), goOn, pause).when(appeal('cuba', 'cuba')).refuses('too-late-to-appeal')
    heard().does(rule('cuba', 'withdrawn')).when(appeal('cuba', 'cuba')).refuses('no-appeal')
    heard().does(rule('cuba', 'rejected')).when(appeal('cuba', 'atlantis')).refuses('unknown-delegation')
    heard().when(appeal('cuba', 'cuba')).refuses('order-being-heard')
    withOrder().when(appeal('cuba', 'cuba')).refuses('unknown-order')
    heard().does(rule('cuba', 'rejected'), suspend).when(appeal('cuba', 'cuba')).refuses('meeting-suspended')
  })

  test('O11 a vote is taken on a motion, and not on a point of order itself', () => {
    heard().when(vote('cuba', 1, 0)).refuses('no-vote')
    heard('suspend-meeting').when(vote('cuba', 1, 0, 2)).then({ type: 'orderSettled', hearing: { vote: { for: 1, against: 0, abstaining: 2 } } })
  })

  test('O12 more for than against carries; a tie carries nothing, and abstentions do not count', () => {
    const motionWith = (...counts: [number, number, number?]): string | null => outcome(heard('close-debate').does(vote('cuba', ...counts)))
    expect([motionWith(2, 1, 40), motionWith(2, 2), motionWith(1, 2), motionWith(0, 0, 9)]).toEqual(['carried', 'lost', 'lost', 'lost'])
    expect(outcome(heard().does(rule('cuba', 'upheld'), appeal('cuba', 'iran'), vote('cuba', 5, 5)))).toBe('upheld')
  })

  test('O13 points of order first, then as rule 119 has it; among equals by arrival', () => {
    const hall = given(openMeeting())
    const raised = [['iran', 'close-debate'], ['norway', 'adjourn-debate'], ['fidh', 'adjourn-meeting'], ['kenya', 'suspend-meeting'], ['cuba', 'point-of-order'], ['france', 'point-of-order']] as const
    for (const [who, what] of raised) hall.as(who).does(raise(what))
    expect(rankedOrders(hall.meeting).map(({ delegationId }) => delegationId)).toEqual(['cuba', 'france', 'kenya', 'fidh', 'norway', 'iran'])
    expect(motion.options.map(of => MOTIONS[of].rule)).toEqual([113, 118, 118, 116, 117])
  })

  test('O14 to adjourn the debate two speak for it and two against', () => {
    const hall = heard('adjourn-debate').does(speakOn('cuba', 'iran', 'for'), speakOn('cuba', 'kenya', 'for'), speakOn('cuba', 'norway', 'against'))
    hall.when(speakOn('cuba', 'france', 'for')).refuses('no-more-speakers')
    hall.when(speakOn('cuba', 'iran', 'against')).refuses('has-spoken')
    hall.when(speakOn('cuba', 'cuba', 'against')).refuses('has-spoken')
    hall.when(speakOn('cuba', 'atlantis', 'against')).refuses('unknown-delegation')
    hall.does(speakOn('cuba', 'france', 'against')).when(speakOn('cuba', 'fidh', 'against')).refuses('no-more-speakers')
  })

  test('O14 to close it two against; to suspend or adjourn the meeting, and on a point of order, nobody', () => {
    heard('close-debate').when(speakOn('cuba', 'iran', 'for')).refuses('no-more-speakers')
    heard('close-debate').does(speakOn('cuba', 'iran', 'against'), speakOn('cuba', 'kenya', 'against')).when(speakOn('cuba', 'norway', 'against')).refuses('no-more-speakers')
    for (const of of ['suspend-meeting', 'adjourn-meeting', 'point-of-order'] as const) heard(of).when(speakOn('cuba', 'iran', 'against')).refuses('no-more-speakers')
  })

  test('O15 a ruling undone is before the hall again', () => {
    const hall = heard().does(rule('cuba', 'upheld')).when(undo()).then({ type: 'hearingChanged', hearing: { ruling: null } })
    expect([hall.meeting.interruption?.order.delegationId, hall.meeting.hearings]).toEqual(['cuba', []])
    hall.when(goOn).refuses('order-being-heard')
  })
})
