import { expect, test } from 'vitest'
import { reachOf } from '../allotting/reach.ts'
import { slots } from '../testing/council.ts'
import { withList } from '../testing/halls.ts'
import { labelOf } from '../testing/labels.ts'
import { time } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { bringBackTheLast, end, give, move, undo } from '../testing/verbs.ts'

const places = { protectedTop: 0, nhriPerSlot: null, ngoPerSlot: 1 }

/** So many States, and three NGOs, of which one is listed for the first slot. */
const hallOf = (states: number): Scenario => withList(['n1', 'n2', 'n3'], slots(states, { modalities: { places } }))

/** The list, each with the slot it is listed for and the part in which it is told to be heard. */
const told = ({ meeting }: Scenario, at = '9:00'): string[] => {
  const { rows } = reachOf(meeting, time(at))
  return meeting.rows.map(({ request, slot }) => `${labelOf(request)} ${slot ?? '-'} ${rows.find(({ requestId }) => requestId === request.requestId)?.part ?? '-'}`)
}

test('L24 who is moved up into a slot is heard in it, and nobody behind it is told to wait', () => {
  const hall = hallOf(2)
  expect(told(hall)).toEqual(['s1 0 0', 's2 0 0', 'n1 0 0', 'n2 1 1', 'n3 1 1'])
  expect(told(hall.does(move('n2', 's1')))).toEqual(['n2 0 0', 's1 0 0', 's2 0 0', 'n1 0 0', 'n3 1 1'])
  expect(told(hall.does(undo()))).toEqual(['s1 0 0', 's2 0 0', 'n1 0 0', 'n2 1 1', 'n3 1 1'])
})

test('L24 who is moved down among those of a later slot waits with them, and at the border with nobody', () => {
  const expected = ['s2 0 0', 'n1 0 0', 'n2 1 1', 'n3 1 1', 's1 1 1']
  expect(told(hallOf(2).does(move('s1', null)))).toEqual(expected)
  expect(told(withList(['cuba in reply'], hallOf(2)).does(move('s1', 'cuba in reply')))).toEqual([...expected, 'cuba in reply - -'])
  expect(told(hallOf(2).does(move('s1', 'n2')))).toEqual(['s2 0 0', 'n1 0 0', 's1 0 0', 'n2 1 1', 'n3 1 1'])
  expect(told(hallOf(2).does(move('n3', 'n2')))).toEqual(['s1 0 0', 's2 0 0', 'n1 0 0', 'n3 1 1', 'n2 1 1'])
})

test('L24 L15 who is brought back is next in the slot under way, though its place in that was had', () => {
  const hall = hallOf(2).does(give('n1')).at('9:01').does(end, bringBackTheLast)
  expect(told(hall, '9:01')).toEqual(['n1 0 0', 's1 0 0', 's2 0 0', 'n2 1 1', 'n3 1 1'])
  const alone = slots(1, { modalities: { places } }).does(give('s1')).at('9:44').does(end, bringBackTheLast)
  expect(alone.meeting.rows.map(({ slot }) => slot)).toEqual([0])
  const without = slots(1).does(give('s1')).at('9:44').does(end, bringBackTheLast)
  expect(without.meeting.rows.map(({ slot }) => slot)).toEqual([undefined])
})

test('L24 L15 who is brought back takes one place of its slot, and leaves the other to the next of its kind', () => {
  const hall = withList(['n1'], slots(1, { modalities: { places: { ...places, ngoPerSlot: 2 } } })).does(give('n1')).at('9:01').does(end, bringBackTheLast)
  expect(told(withList(['n2', 'n3'], hall), '9:01')).toEqual(['n1 0 0', 's1 0 0', 'n2 0 0', 'n3 1 1'])
})
