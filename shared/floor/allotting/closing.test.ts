/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { PLAIN_LIST } from '../plainList.ts'
import { labelOf } from '../testing/labels.ts'
import { openMeeting, plannedMeeting, withList, withWaiting } from '../testing/halls.ts'
import { slots } from '../testing/council.ts'
import { chair, secretariat, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { approve, close, closeTheList, end, give, next, noteText, putText, resume, set, suspend, undo, withdraw } from '../testing/verbs.ts'
import { redactMeeting } from '../visibility.ts'
import { expectedEndAt } from './expectedEnd.ts'
import { notDelivered } from './notDelivered.ts'

describe('when the meeting may end', () => {
  const endOf = ({ meeting }: Scenario, at: string): number | null => expectedEndAt(meeting, time(at))

  test('T11 while the list may grow each segment takes its time', () => {
    expect(endOf(slots(3), '9:10')).toBe(time('11:00'))
    expect(endOf(slots(3, { at: '9:07', modalities: { lateStart: 'shortens-nothing' } }), '9:10')).toBe(time('11:07'))
    expect(endOf(slots(3, { at: '9:07', modalities: { lateStart: 'shortens-floor' } }), '9:10')).toBe(time('11:00'))
  })

  test('T11 once it is closed the floor lasts as long as the list fills it', () => {
    const hall = slots(3).does(closeTheList())
    // three speeches and two changes, 15 minutes of replies, nobody left for the second slot, and 15 more of replies
    expect(endOf(hall, '9:10')).toBe(time('9:16:30') + 30 * 60_000)
    expect(endOf(hall.at('9:10').does(give('s1')), '9:11')).toBe(time('9:16:30') + 30 * 60_000)
    expect(endOf(slots(30).does(closeTheList()), '9:00')).toBe(time('9:44:45') + (15 + 15) * 60_000 + (10 * 120 + 9 * 15) * 1000)
  })

  test('T11 whoever speaks is heard to the end, also over the time of the floor', () => {
    const hall = slots(2).at('9:44').does(give('s1'))
    expect(endOf(hall, '9:44:30')).toBe(time('9:46') + 75 * 60_000)
  })

  test('T11 rights of reply come after all', () => {
    const hall = withList(['s1 in reply'], slots(3))
    expect(endOf(hall, '9:10')).toBe(time('11:02:15'))
    expect(endOf(hall.does(set({ replies: { ...PLAIN_LIST.replies, given: 'last-meeting-of-the-day' } })), '9:10')).toBe(time('11:00')) // R4
  })

  test('T11 a suspension puts it off, minute for minute', () => {
    const hall = slots(3).at('9:10').does(suspend)
    expect([endOf(hall, '9:10'), endOf(hall, '9:15')]).toEqual([time('11:00'), time('11:05')])
    expect(endOf(hall.at('9:15').does(resume), '9:20')).toBe(time('11:05'))
  })

  test('T11 whoever has no time of its own takes that of the podium', () => {
    // opening 7 minutes, then 8, 45, 15, 45 and 5
    expect(endOf(openMeeting(), '9:00')).toBe(time('11:05'))
    expect(endOf(openMeeting().at('9:03').does(next), '9:03')).toBe(time('11:01'))
  })

  test('T11 neither before the opening nor after the close', () => {
    expect(endOf(plannedMeeting(), '9:00')).toBeNull()
    expect(endOf(openMeeting().does(close), '9:05')).toBeNull()
  })
})

describe('what could not be heard', () => {
  /** Kenya has spoken; Cuba, a reply of Cuba's and a request that was never answered are left. */
  const hall = (): Scenario => withWaiting(['fidh'], withList(['kenya', 'cuba', 'cuba in reply'])).does(give('kenya'), end)
  const leftOf = (scenario: Scenario): string[] => notDelivered(scenario.meeting).map(({ request, isListed, hasText }) => `${labelOf(request)}${isListed ? '' : ', not answered'}${hasText ? ', with text' : ''}`)

  test('T12 nothing before the close; then the list, the replies and what nobody answered', () => {
    expect(leftOf(hall())).toEqual([])
    expect(leftOf(hall().does(close))).toEqual(['cuba', 'cuba in reply', 'fidh, not answered'])
    expect(leftOf(hall().does(close, undo()))).toEqual([])
  })

  test('T12 V2 the hall knows the list alone, and a delegation what is its own', () => {
    const { meeting } = hall().does(close)
    expect(notDelivered(redactMeeting(meeting, 'hall'))).toHaveLength(2)
    expect(notDelivered(redactMeeting(meeting, 'own:fidh'))).toHaveLength(3)
  })

  test('T13 with a written statement, as its delegation or whoever presides notes', () => {
    const closed = hall().does(close)
    closed.as('cuba').when(noteText('cuba')).then({ type: 'listedTextNoted', hasText: true })
    closed.as('fidh').when(noteText('fidh')).then({ type: 'waitingTextNoted', delegationId: 'fidh', hasText: true })
    closed.as('cuba').does(noteText('cuba')).as(secretariat).does(noteText('fidh'))
    expect(leftOf(closed)).toEqual(['cuba, with text', 'cuba in reply', 'fidh, not answered, with text'])
    expect(leftOf(closed.as(chair).does(noteText('cuba', false)))[0]).toBe('cuba')
  })

  test('T13 P8 also before the close, and it stays when the request is listed; nothing else may be done after it', () => {
    const noted = hall().as('fidh').does(noteText('fidh')).as(chair).does(approve('fidh'), close)
    expect(leftOf(noted)).toContain('fidh, with text')
    noted.as('fidh').when(withdraw('fidh')).refuses('meeting-closed')
  })

  test('T13 I16 while the text itself is kept there is one, whoever notes otherwise: it is deleted instead', () => {
    for (const after of [[], [close]]) {
      const kept = hall().as('cuba').does(putText('cuba')).as('fidh').does(putText('fidh')).as(chair).does(...after)
      for (const label of ['cuba', 'fidh']) {
        for (const who of [label, chair, secretariat]) given(kept).as(who).when(noteText(label, false)).refuses('nothing-changed')
        given(kept).as(label).does(putText(label, null)).when(noteText(label, false)).refuses('nothing-changed')
        // On paper there is one besides.
        given(kept).as(label).does(putText(label, null), noteText(label)).when(noteText(label, false)).isAccepted()
      }
    }
  })

  test('T13 V3 not for another\'s, nor for what is not there, nor twice', () => {
    hall().as('kenya').when(noteText('cuba')).refuses('not-yours')
    hall().as('kenya').when(noteText('fidh')).refuses('unknown-request')
    hall().as(secretariat).when(noteText('kenya')).refuses('unknown-request')
    hall().as('cuba').when(noteText('cuba', false)).refuses('nothing-changed')
    given(hall()).does(give('cuba')).as('cuba').when(noteText('cuba')).refuses('has-the-floor')
  })
})
