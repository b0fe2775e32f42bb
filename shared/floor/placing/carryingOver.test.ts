/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from '../testing/halls.ts'
import { listOf } from '../testing/labels.ts'
import { absent, carryOver, give, openTheList, set, undo } from '../testing/verbs.ts'
import { absenceOutcomeFor } from './absencePolicy.ts'

describe('carrying over', () => {
  test('L27 it stands first, in that order, as placed by hand', () => {
    const hall = plannedMeeting().when(carryOver('fidh', 'kenya', 'iran for NAM')).then({ type: 'listCarriedOver', from: { meetingId: 'morning', version: 80 } })
    expect(listOf(hall.meeting)).toEqual(['fidh', 'kenya', 'iran for NAM'])
    expect(hall.meeting.rows.every(row => row.isByHand)).toBe(true)
    expect(listOf(withList(['cuba', 'france for EU'], hall.does(openTheList)).meeting)).toEqual(['fidh', 'kenya', 'iran for NAM', 'france for EU', 'cuba'])
  })

  test('L27 only to a list that is empty and was not opened', () => {
    floorSegment().when(carryOver('kenya')).refuses('list-not-empty')
    plannedMeeting().does(carryOver('kenya')).when(carryOver('cuba')).refuses('list-not-empty')
  })

  test('L27 an unknown delegation or group is refused, and who is there twice', () => {
    plannedMeeting().when(carryOver('kenya', 'atlantis')).refuses('unknown-delegation')
    plannedMeeting().when(carryOver('kenya for Martians')).refuses('not-your-group')
    plannedMeeting().when(carryOver('kenya', 'kenya')).refuses('already-listed')
    withWaiting(['kenya in reply'], openMeeting()).when(carryOver('kenya in reply')).refuses('already-waiting')
    openMeeting().when(carryOver('kenya in reply', 'cuba')).refuses('replies-last')
  })

  test('L27 U2 it is undone whole, unless one of them has been given the floor', () => {
    expect(listOf(plannedMeeting().does(carryOver('kenya', 'cuba'), undo()).meeting)).toEqual([])
  })
})

describe('the policy of absence', () => {
  const outcomeOf = (hall: ReturnType<typeof floorSegment>): string => absenceOutcomeFor(hall.meeting, hall.meeting.rows.find(({ request }) => request.delegationId === 'kenya')?.request.requestId ?? '')
  const hall = () => withList(['kenya', 'cuba', 'france']).does(set({ absence: { outcome: 'next', recalls: 1 } }))

  test('L32 what the setting says, and struck when it has been recalled so often', () => {
    expect(outcomeOf(hall())).toBe('next')
    expect(outcomeOf(hall().does(absent('kenya', 'next')))).toBe('struck')
    expect(outcomeOf(hall().does(absent('cuba', 'next')))).toBe('next')
    expect(outcomeOf(hall().does(absent('kenya', 'next'), undo()))).toBe('next')
  })

  test('L32 L14 those presiding may choose otherwise', () => {
    hall().does(absent('kenya', 'next')).when(absent('kenya', 'end-of-band')).isAccepted()
    expect(outcomeOf(hall().does(set({ absence: { outcome: 'struck', recalls: 5 } }), give('cuba')))).toBe('struck')
  })
})
