/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, speech, withOrder } from '../testing/halls.ts'
import { chair, secretariat, time } from '../testing/panel.ts'
import { given, type Outcome, type Scenario } from '../testing/scenario.ts'
import { appeal, close, closeTheList, declineOrder, end, goOn, hear, pause, putOff, raise, resume, rule, suspend, takeBack, undo, vote, type Step } from '../testing/verbs.ts'
import { leftMs } from '../timing.ts'
import { maySee, redactMeeting, type Audience } from '../visibility.ts'
import type { Motion } from './motions.ts'
import { rankedOrders } from './orderReading.ts'

const seenBy = (audience: Audience, { decision }: Outcome): string[] => (decision.ok ? decision.events.filter(event => maySee(audience, event)).map(({ type }) => type) : [])

const others: readonly Audience[] = ['hall', 'own:kenya', 'own:iran']

describe('raising a point of order', () => {
  test('O1 with the list closed, by one who is listed and by one who speaks', () => {
    given(speech()).does(closeTheList()).as('cuba').when(raise()).then({ type: 'orderRaised', order: { delegationId: 'cuba', motion: 'point-of-order', raisedAt: time('9:20:30'), putOff: null } })
    given(speech()).as('kenya').when(raise('close-debate')).then({ type: 'orderRaised', order: { delegationId: 'kenya', motion: 'close-debate' } })
    given(openMeeting()).as('fidh').when(raise()).isAccepted()
  })

  test('O1 only in a meeting that is open', () => {
    given(plannedMeeting()).as('cuba').when(raise()).refuses('meeting-not-open')
    given(openMeeting()).does(suspend).as('cuba').when(raise()).refuses('meeting-suspended')
    given(openMeeting()).does(close).as('cuba').when(raise()).refuses('meeting-closed')
    given(openMeeting()).as('atlantis').when(raise()).refuses('not-permitted')
  })

  test('O2 one at a time', () => {
    withOrder().as('cuba').when(raise('close-debate')).refuses('order-already-raised')
    withOrder().does(hear('cuba')).as('cuba').when(raise()).refuses('order-being-heard')
    withOrder().as('iran').when(raise()).isAccepted()
    withOrder().does(declineOrder('cuba')).as('cuba').when(raise()).isAccepted()
    withOrder().does(hear('cuba'), rule('cuba', 'rejected')).as('cuba').when(raise()).isAccepted()
  })

  test('O3 V1 only its delegation and those presiding know, and the time runs', () => {
    const hall = speech()
    const raised = given(hall).as('cuba').when(raise())
    expect(others.map(audience => seenBy(audience, raised))).toEqual([[], [], []])
    expect([seenBy('own:cuba', raised), seenBy('presiding', raised)]).toEqual([['orderRaised'], ['orderRaised']])
    const after = raised.isAccepted().meeting
    expect(after.floor).toBe(hall.meeting.floor)
    for (const audience of others) expect(redactMeeting(after, audience)).toEqual(redactMeeting(hall.meeting, audience))
    expect(redactMeeting(after, 'own:cuba').orders).toHaveLength(1)
  })

  test('O4 its delegation withdraws it until it is heard', () => {
    const hall = withOrder()
    const withdrawn = given(hall).as('cuba').when(takeBack('cuba'))
    expect([...others, 'own:cuba' as const].map(audience => seenBy(audience, withdrawn))).toEqual([[], [], [], ['orderWithdrawn']])
    expect(withdrawn.isAccepted().meeting.orders).toEqual([])
    given(hall).does(hear('cuba')).as('cuba').when(takeBack('cuba')).refuses('order-being-heard')
  })

  test('O4 V3 another\'s is answered like one that does not exist', () => {
    withOrder().as('iran').when(takeBack('cuba')).refusesBarely('unknown-order')
    withOrder().as('iran').when({ type: 'withdrawPointOfOrder', orderId: 'nobody.c1' }).refusesBarely('unknown-order')
  })
})

describe('hearing it', () => {
  test('O5 the hall learns of it and the time stops in the same entry', () => {
    const heard = withOrder().at('9:21:12').when(hear('cuba'))
    const hall = heard.then({ type: 'orderHeard', hearing: { order: { delegationId: 'cuba' }, heardAt: time('9:21:12') } }, { type: 'clockChanged', timing: { pausedAt: time('9:21:12') } })
    expect(seenBy('hall', heard)).toEqual(['orderHeard', 'clockChanged'])
    expect(hall.meeting.orders).toEqual([])
    expect(redactMeeting(hall.meeting, 'hall').interruption?.order.delegationId).toBe('cuba')
  })

  test('O3 O5 O6 and not when it was raised, nor that it was put off', () => {
    const heard = withOrder().does(putOff('cuba'), end).at('9:21').when(hear('cuba')).isAccepted()
    const { interruption } = heard.meeting
    const told = { orderId: interruption?.order.orderId, delegationId: 'cuba', motion: 'point-of-order', raisedAt: interruption?.heardAt, putOff: null, version: interruption?.version }
    for (const audience of others) expect(redactMeeting(heard.meeting, audience).interruption?.order).toEqual(told)
    const appealed = heard.does(rule('cuba', 'rejected'), appeal('cuba', 'iran'), vote('cuba', 1, 2))
    expect(redactMeeting(appealed.meeting, 'hall').hearings.map(({ order }) => order)).toEqual([told])
  })

  test('O15 undone, those who knew of it know again all of it', () => {
    const before = withOrder().does(putOff('cuba'), end)
    const [order] = before.meeting.orders
    expect(order?.putOff).not.toBeNull()
    const { meeting } = before.does(hear('cuba'), undo())
    for (const audience of ['presiding', 'own:cuba'] as const) expect(redactMeeting(meeting, audience).orders).toEqual([order])
  })

  test('O5 O9 heard when 1:12 of 2:00 are used, exactly 0:48 are left after the ruling, whenever the speaker goes on', () => {
    const hall = withOrder().at('9:21:12').does(hear('cuba')).at('9:23').does(rule('cuba', 'rejected'))
    const left = (at: string): number | null => (hall.meeting.floor === null ? null : leftMs(hall.meeting.floor, time(at)))
    expect([left('9:23'), left('9:24')]).toEqual([48_000, 48_000])
    hall.at('9:25').does(goOn)
    expect([left('9:25'), left('9:25:08')]).toEqual([48_000, 40_000])
  })

  test('O5 a clock that stands still, or nobody speaking, stays so', () => {
    withOrder().does(pause).when(hear('cuba')).then({ type: 'orderHeard' })
    given(openMeeting()).as('cuba').does(raise()).as(chair).when(hear('cuba')).then({ type: 'orderHeard', hearing: { statementId: null } })
  })

  test('O5 only one that is raised, in an open meeting; whoever comes second hears who was first', () => {
    withOrder().as(secretariat).does(declineOrder('cuba')).as(chair).when(hear('cuba')).refuses('unknown-order', { kind: 'order-declined', by: { role: 'secretariat' } })
    withOrder().does(suspend).when(hear('cuba')).refuses('meeting-suspended')
    withOrder().as(secretariat).does(hear('cuba')).as(chair).when(hear('cuba')).refuses('order-being-heard', { kind: 'order-heard', subjectId: 'cuba', by: { role: 'secretariat' } })
  })

  test('O6 put off, it stays raised and unheard until the statement has ended', () => {
    const put = withOrder().when(putOff('cuba'))
    expect(others.map(audience => seenBy(audience, put))).toEqual([[], [], []])
    const hall = put.then({ type: 'orderPutOff', order: { delegationId: 'cuba' } })
    given(hall).when(putOff('cuba')).refuses('nothing-changed')
    given(hall).when(hear('cuba')).isAccepted()
    hall.as('iran').does(raise('close-debate')).as(chair)
    expect(rankedOrders(hall.meeting).map(({ delegationId }) => delegationId)).toEqual(['iran', 'cuba'])
    expect(rankedOrders(hall.does(end).meeting).map(({ delegationId }) => delegationId)).toEqual(['cuba', 'iran'])
    given(floorSegment()).as('cuba').does(raise()).as(chair).when(putOff('cuba')).refuses('not-speaking')
  })

  test('O8 declined, its delegation learns it and the hall does not', () => {
    const declined = withOrder().when(declineOrder('cuba'))
    expect([...others, 'own:cuba' as const].map(audience => seenBy(audience, declined))).toEqual([[], [], [], ['orderDeclined']])
    expect(redactMeeting(declined.isAccepted().meeting, 'own:cuba').declinedOrders).toHaveLength(1)
    expect(redactMeeting(declined.isAccepted().meeting, 'hall').declinedOrders).toEqual([])
  })

  test('O2 U2 one at a time also by an undoing: of a ruling, of a vote, of a declining', () => {
    const settled = (motion: Motion, step: Step): [Scenario, number] => {
      const hall = withOrder(motion).does(hear('cuba'), step)
      return [hall, hall.version]
    }
    for (const [hall, version] of [settled('point-of-order', rule('cuba', 'rejected')), settled('close-debate', vote('cuba', 2, 1))]) {
      hall.as('cuba').does(raise()).as(chair).when({ type: 'undo', version }).refuses('something-since')
      hall.does(declineOrder('cuba')).when({ type: 'undo', version }).isAccepted()
    }
    const declined = withOrder().does(declineOrder('cuba'))
    const { version } = declined
    declined.as('cuba').does(raise()).as(chair).does(hear('cuba')).when({ type: 'undo', version }).refuses('something-since')
    declined.does(rule('cuba', 'upheld')).when({ type: 'undo', version }).isAccepted()
  })

  test('O2 O10 what its delegation raised since keeps nobody from appealing against a ruling', () => {
    const hall = withOrder().does(hear('cuba'), rule('cuba', 'upheld'))
    const orderId = hall.meeting.hearings[0]?.order.orderId ?? ''
    const appealed = hall.as('cuba').does(raise()).as(chair).when({ type: 'appealRuling', orderId, delegationId: 'iran' }).isAccepted()
    expect(appealed.meeting.orders).toHaveLength(1)
    const voted = appealed.does({ type: 'recordVote', orderId, count: { for: 3, against: 1, abstaining: 0 } })
    voted.when({ type: 'undo', version: voted.version }).isAccepted()
  })

  test('O15 U4 undoing the hearing makes it unheard, and the speaker goes on where the clock stood', () => {
    const hall = withOrder().at('9:21:12').does(hear('cuba')).at('9:22').does(undo())
    expect([hall.meeting.interruption, hall.meeting.orders.length]).toEqual([null, 1])
    expect(hall.meeting.floor === null ? null : leftMs(hall.meeting.floor, time('9:22:08'))).toBe(40_000)
    withOrder().does(hear('cuba'), suspend).when({ type: 'undo', version: withOrder().version + 1 }).refuses('something-since')
    withOrder().does(suspend, resume).when(hear('cuba')).isAccepted()
  })
})
