import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, withOrder } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { appeal, approve, ask, close, decline, end, give, giveTo, goOn, hear, pause, raise, resume, rule, speakOn, suspend, withdraw } from '#shared/floor/testing/verbs.ts'
import type { Sitter } from './microphoneSettings.ts'
import { wanted } from './wanted.ts'

const seats = new Map<number, Sitter>([[1, { personId: 'expert' }], [11, { delegationId: 'cuba' }], [12, { delegationId: 'iran' }], [13, { delegationId: 'kenya' }]])
const seatsOf = (hall: Scenario, whilePaused: 'closed' | 'open' = 'closed'): { open: number[]; lit: number[] } => {
  const { open, lit } = wanted(hall.meeting, { seats, whilePaused })
  return { open: [...open], lit: [...lit] }
}
const asked = (): Scenario => floorSegment().as('cuba').does(ask('cuba')).as('kenya').does(ask('kenya')).as(chair)

describe('a light', () => {
  test('stands for a request in one’s own name, while it waits and while it is listed', () => {
    expect(seatsOf(asked())).toEqual({ open: [], lit: [11, 13] })
    expect(seatsOf(asked().does(approve('cuba')))).toEqual({ open: [], lit: [11, 13] })
    expect(seatsOf(asked().does(decline('cuba')))).toEqual({ open: [], lit: [13] })
    expect(seatsOf(asked().as('kenya').does(withdraw('kenya')))).toEqual({ open: [], lit: [11] })
  })

  test('does not stand for a group, or a right of reply: the button asks for neither, and must take neither back', () => {
    const hall = floorSegment().as('cuba').does(ask('cuba for ALBA'), ask('cuba in reply'))
    expect(seatsOf(hall).lit).toEqual([])
  })

  test('is out where the microphone is open, and once the meeting is closed', () => {
    const speaking = asked().does(approve('cuba', 'kenya'), give('cuba'))
    expect(seatsOf(speaking)).toEqual({ open: [11], lit: [13] })
    expect(seatsOf(speaking.does(end, close))).toEqual({ open: [], lit: [] })
  })
})

describe('a microphone', () => {
  const speaking = (): Scenario => asked().does(approve('cuba'), give('cuba'))

  test('is open while its delegation, or its person on the podium, has the floor', () => {
    expect(seatsOf(speaking()).open).toEqual([11])
    expect(seatsOf(speaking().does(end)).open).toEqual([])
    expect(seatsOf(given(openMeeting()).as(chair).does(giveTo('expert'))).open).toEqual([1])
    expect(seatsOf(given(openMeeting()).as(chair).does(giveTo('scholar'))).open).toEqual([]) // has no seat
  })

  test('F5 is closed in a pause, unless the house has it otherwise, and open when it goes on; P5 closed in a suspension either way', () => {
    expect(seatsOf(speaking().does(pause)).open).toEqual([])
    expect(seatsOf(speaking().does(pause), 'open').open).toEqual([11])
    expect(seatsOf(speaking().does(pause, goOn)).open).toEqual([11])
    expect(seatsOf(speaking().does(suspend), 'open').open).toEqual([])
    expect(seatsOf(speaking().does(suspend, resume), 'open').open).toEqual([11])
  })

  test('O3 a point of order that is not heard opens nothing; O5 heard it has the only one, until it is ruled on', () => {
    const raised = speaking().as('iran').does(raise()).as(chair)
    expect(seatsOf(raised).open).toEqual([11])
    expect(seatsOf(raised.does(hear('iran')), 'open').open).toEqual([12])
    expect(seatsOf(raised.does(rule('iran', 'rejected'))).open).toEqual([])
    expect(seatsOf(raised.does(appeal('iran', 'iran'))).open).toEqual([])
  })

  test('O14 on a motion whoever speaks on it is heard', () => {
    const moved = withOrder('adjourn-debate').does(hear('cuba'))
    expect(seatsOf(moved).open).toEqual([11])
    expect(seatsOf(moved.does(speakOn('cuba', 'kenya', 'against'))).open).toEqual([13])
  })
})
