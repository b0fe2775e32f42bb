import { describe, expect, test } from 'vitest'
import { floorSegment, withList } from '../testing/halls.ts'
import { listOf } from '../testing/labels.ts'
import type { Scenario } from '../testing/scenario.ts'
import { absent, end, give, move, next, set, undo } from '../testing/verbs.ts'
import { isProtected, protectedCount } from './protectedPlaces.ts'

const protecting = (protectedTop: number, ...labels: string[]): Scenario =>
  withList(labels, floorSegment().does(set({ places: { protectedTop, nhriPerSlot: null, ngoPerSlot: null } })))

/** Kenya speaks, and Cuba and France stand protected. */
const speaking = (): Scenario => protecting(2, 'kenya', 'cuba', 'france', 'norway').does(give('kenya'))

describe('protected places', () => {
  test('L23 only once speaking from the list has begun in this floor segment', () => {
    const hall = protecting(2, 'kenya', 'cuba', 'france', 'norway')
    expect(protectedCount(hall.meeting)).toBe(0)
    expect(protectedCount(hall.does(give('kenya')).meeting)).toBe(2)
    expect(protectedCount(hall.does(end).meeting)).toBe(2)
    expect(isProtected(hall.meeting, hall.meeting.rows[1]?.request.requestId ?? '')).toBe(true)
    expect(isProtected(hall.meeting, hall.meeting.rows[2]?.request.requestId ?? '')).toBe(false)
    expect(protectedCount(hall.does(next, next).meeting)).toBe(0)
  })

  test('L23 who would have come before them is held back behind them, and does not count as placed by hand', () => {
    const hall = withList(['iran for NAM'], speaking())
    expect(listOf(hall.meeting)).toEqual(['cuba', 'france', 'iran for NAM', 'norway'])
    expect(hall.meeting.rows[2]).toMatchObject({ isByHand: false, isHeldBack: true })
  })

  test('L23 L11 those held back stand in the order of the rule, and the others go where the rule has them', () => {
    const hall = withList(['cuba for ALBA', 'france for EU', 'fidh', 'unicef'], speaking())
    expect(listOf(hall.meeting)).toEqual(['cuba', 'france', 'cuba for ALBA', 'france for EU', 'norway', 'unicef', 'fidh'])
    const later = withList(['iran for NAM'], hall.does(end, give('cuba'), end, next, next))
    expect(listOf(later.meeting)).toEqual(['france', 'cuba for ALBA', 'france for EU', 'iran for NAM', 'norway', 'unicef', 'fidh'])
  })

  test('L23 those presiding may move them, and others before them', () => {
    const hall = speaking().does(move('norway', 'cuba'))
    expect(listOf(hall.does(move('cuba', null)).meeting)).toEqual(['norway', 'france', 'cuba'])
  })

  test('L23 who is absent falls behind others, and overtakes nobody', () => {
    expect(listOf(speaking().does(absent('cuba', 'next')).meeting)).toEqual(['france', 'cuba', 'norway'])
    expect(listOf(speaking().does(absent('cuba', 'end-of-band')).meeting)).toEqual(['france', 'cuba', 'norway'])
  })

  test('L23 U3 who comes back by an undoing does so before the neighbour it had, or behind them', () => {
    const hall = speaking().does(absent('cuba', 'struck'))
    expect(listOf(hall.does(undo()).meeting)).toEqual(['cuba', 'france', 'norway'])
    const gone = speaking().does(absent('cuba', 'struck'))
    const { version } = gone
    gone.does(end, give('france'), end)
    expect(listOf(withList(['kenya', 'unicef'], gone).meeting)).toEqual(['norway', 'kenya', 'unicef'])
    expect(listOf(withList(['kenya', 'unicef'], gone).does(undo(version)).meeting)).toEqual(['norway', 'kenya', 'cuba', 'unicef'])
  })

  test('L23 L6 a right of reply is never one of them: all others go before it', () => {
    const hall = protecting(3, 'kenya', 'cuba', 'france in reply').does(give('kenya'))
    expect(listOf(withList(['norway'], hall).meeting)).toEqual(['cuba', 'norway', 'france in reply'])
  })
})

describe('keeping a place before a neighbour', () => {
  test('L26 nobody is placed by rule between a row and the neighbour that it was put before', () => {
    const hall = withList(['kenya', 'norway', 'fidh', 'amnesty']).does(move('fidh', 'norway'), move('amnesty', 'fidh'))
    expect(listOf(withList(['cuba'], hall).meeting)).toEqual(['kenya', 'cuba', 'amnesty', 'fidh', 'norway'])
    const top = withList(['norway', 'fidh', 'amnesty']).does(move('fidh', 'norway'), move('amnesty', 'fidh'))
    expect(listOf(withList(['cuba'], top).meeting)).toEqual(['cuba', 'amnesty', 'fidh', 'norway'])
  })

  test('L26 not any more when the neighbour has gone, or either was placed elsewhere', () => {
    const hall = () => withList(['norway', 'iran', 'fidh']).does(move('fidh', 'norway'))
    expect(listOf(withList(['kenya'], hall().does(give('norway'), end)).meeting)).toEqual(['fidh', 'kenya', 'iran'])
    expect(listOf(withList(['kenya'], hall().does(move('fidh', null))).meeting)).toEqual(['kenya', 'norway', 'iran', 'fidh'])
  })

  test('L26 L14 who is absent falls behind both', () => {
    const hall = withList(['kenya', 'cuba', 'fidh']).does(move('fidh', 'cuba'), absent('kenya', 'next'))
    expect(listOf(hall.meeting)).toEqual(['fidh', 'cuba', 'kenya'])
  })

  test('L26 L23 where the row is protected and its neighbour is not, others come behind both', () => {
    const hall = protecting(1, 'kenya', 'norway', 'fidh').does(move('fidh', 'norway'), give('kenya'))
    expect(listOf(withList(['cuba'], hall).meeting)).toEqual(['fidh', 'norway', 'cuba'])
  })

  test('L26 L6 before a reply nobody keeps a place', () => {
    const hall = withList(['fidh', 'kenya', 'cuba in reply']).does(move('kenya', 'cuba in reply'))
    expect(listOf(withList(['amnesty'], hall).meeting)).toEqual(['fidh', 'amnesty', 'kenya', 'cuba in reply'])
  })
})
