/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, withList, withWaiting } from './testing/halls.ts'
import { listOf } from './testing/labels.ts'
import { chair } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { absent, approve, ask, bringBackTheLast, end, give, move, undo, withdraw } from './testing/verbs.ts'

const listAfter = (...labels: string[]): string[] => listOf(withList(labels).meeting)

describe('the bands', () => {
  test('L10 dignitaries and groups, members, observers with UN entities and organizations, NHRIs, NGOs, replies', () => {
    const hall = withList(['cuba in reply', 'fidh', 'rabat', 'norway', 'kenya', 'iran for NAM'])
    hall.as('france').does(ask('france', { isDignitary: true })).as(chair).does(approve('france'))
    expect(listOf(hall.meeting)).toEqual(['iran for NAM', 'france', 'kenya', 'norway', 'rabat', 'fidh', 'cuba in reply'])
  })

  test('L10 dignitaries and groups form the first band together: in it by arrival', () => {
    const hall = withList(['cuba for ALBA']).as('kenya').does(ask('kenya', { isDignitary: true }))
    hall.as(chair).does(approve('kenya')).as('france').does(ask('france for EU')).as(chair).does(approve('france for EU'))
    expect(listOf(hall.meeting)).toEqual(['cuba for ALBA', 'kenya', 'france for EU'])
  })

  test('L10 a group\'s spokesperson stands with the groups even as an observer, and again for itself', () => {
    expect(listAfter('kenya', 'norway', 'iran', 'iran for NAM')).toEqual(['iran for NAM', 'kenya', 'norway', 'iran'])
  })

  test('L10 UN entities and organizations have no band of their own: they mix with the observers', () => {
    expect(listAfter('unicef', 'norway', 'francophonie', 'iran', 'kenya')).toEqual(['kenya', 'unicef', 'norway', 'francophonie', 'iran'])
  })

  test('L10 a joint statement of organizations stays in their own band', () => {
    expect(listAfter('fidh', 'amnesty for Joint NGOs', 'kenya', 'unicef for UN Women and UNICEF', 'norway'))
      .toEqual(['kenya', 'unicef for UN Women and UNICEF', 'norway', 'fidh', 'amnesty for Joint NGOs'])
  })

  test('L6 rights of reply are behind all others, in the order in which they were asked', () => {
    expect(listAfter('france in reply', 'cuba in reply', 'fidh')).toEqual(['fidh', 'france in reply', 'cuba in reply'])
  })
})

describe('arrival', () => {
  test('L11 in a band by the instant of receipt, not by the order of approval', () => {
    const hall = withWaiting(['kenya', 'cuba', 'france'])
    hall.does(approve('france'), approve('cuba'), approve('kenya'))
    expect(listOf(hall.meeting)).toEqual(['kenya', 'cuba', 'france'])
  })

  test('L11 received earlier but decided later still comes first', () => {
    const hall = given(floorSegment()).as('kenya').at('9:10').received('9:09').does(ask('kenya'))
    hall.as('cuba').received('9:08').does(ask('cuba')).as(chair).does(approve('kenya'), approve('cuba'))
    expect(listOf(hall.meeting)).toEqual(['cuba', 'kenya'])
  })

  test('L11 in the same millisecond the order of the log decides', () => {
    const hall = given(floorSegment()).at('9:10').as('kenya').does(ask('kenya')).as('cuba').does(ask('cuba'))
    expect(listOf(hall.as(chair).does(approve('cuba', 'kenya')).meeting)).toEqual(['kenya', 'cuba'])
  })

  test('L11 an approval never reorders those who stand there', () => {
    const hall = withList(['kenya', 'cuba', 'norway', 'fidh']).does(move('fidh', 'kenya'))
    const before = listOf(hall.meeting)
    const after = listOf(withList(['france', 'iran for NAM', 'unicef', 'cuba in reply'], hall).meeting)
    expect(after.filter(label => before.includes(label))).toEqual(before)
  })

  test('L11 rows placed by hand are passed over: nobody is placed by them', () => {
    // kenya was moved to the end by hand: another member goes behind cuba, the last whom the rule hears before it
    const hall = withList(['kenya', 'cuba', 'norway']).does(move('kenya', null))
    expect(listOf(withList(['france'], hall).meeting)).toEqual(['cuba', 'france', 'norway', 'kenya'])
  })

  test('L11 where all stand by hand, who comes goes to the end', () => {
    const hall = withList(['kenya', 'cuba']).does(move('kenya', null), move('cuba', null))
    expect(listOf(withList(['france for EU'], hall).meeting)).toEqual(['kenya', 'cuba', 'france for EU'])
  })

  test('L11 L26 who was put at the top by hand stays there, before the neighbour it was put before', () => {
    const hall = withList(['kenya', 'fidh']).does(move('fidh', 'kenya'))
    expect(listOf(withList(['iran for NAM'], hall).meeting)).toEqual(['iran for NAM', 'fidh', 'kenya'])
    const brought = withList(['kenya', 'fidh']).does(give('kenya'), end, bringBackTheLast)
    expect(listOf(withList(['iran for NAM'], brought).meeting)).toEqual(['kenya', 'iran for NAM', 'fidh'])
  })
})

describe('replies stay last, whatever was moved by hand', () => {
  test('L6 a reply goes behind a row that was moved to the end', () => {
    const hall = withList(['kenya', 'cuba']).does(move('kenya', null))
    expect(listOf(withList(['france in reply'], hall).meeting)).toEqual(['cuba', 'kenya', 'france in reply'])
  })

  test('L6 others go before a reply that was moved among the replies', () => {
    const hall = withList(['france in reply', 'cuba in reply']).does(move('cuba in reply', 'france in reply'))
    expect(listOf(withList(['kenya'], hall).meeting)).toEqual(['kenya', 'cuba in reply', 'france in reply'])
  })

  test('L6 a lone reply that is absent stays behind the others', () => {
    const hall = withList(['kenya', 'france in reply']).does(absent('france in reply', 'next'))
    expect(listOf(hall.meeting)).toEqual(['kenya', 'france in reply'])
  })

  test('L6 who comes back by an undo does so before the replies', () => {
    const hall = withList(['kenya', 'cuba']).does(absent('cuba', 'struck'))
    const later = withList(['france in reply'], hall).as('kenya').does(withdraw('kenya')).as(chair)
    const { version } = later.meeting.absences[0] ?? { version: 0 }
    expect(listOf(later.does(undo(version)).meeting)).toEqual(['cuba', 'france in reply'])
  })

  test('L6 a reply brought back is the first of the replies', () => {
    const hall = withList(['france in reply', 'cuba in reply']).does(give('france in reply'), end)
    const later = withList(['kenya'], hall).does(bringBackTheLast)
    expect(listOf(later.meeting)).toEqual(['kenya', 'france in reply', 'cuba in reply'])
  })
})
