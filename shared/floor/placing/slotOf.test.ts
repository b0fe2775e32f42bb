import { describe, expect, test } from 'vitest'
import type { Segment } from '../plan.ts'
import { floorSegment, plannedMeeting, withList } from '../testing/halls.ts'
import { labelOf, listOf } from '../testing/labels.ts'
import { panelPlan } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { absent, end, give, next, open, openTheList, set, undo } from '../testing/verbs.ts'

const lasting = (part: Segment, budgetMs: number | null): Segment => ({ ...part, budgetMs })

/** Two floor segments of so many minutes. */
const slots = (minutes: number | null, nhriPerSlot: number | null, ngoPerSlot: number | null): Scenario => {
  const budgetMs = minutes === null ? null : minutes * 60_000
  const programme = panelPlan.programme.map(part => (part.kind === 'floor' ? lasting(part, budgetMs) : part))
  const hall = floorSegment({ programme })
  return nhriPerSlot === null && ngoPerSlot === null ? hall : hall.does(set({ places: { protectedTop: 0, nhriPerSlot, ngoPerSlot } }))
}

const slotsOf = ({ meeting }: Scenario): string[] => meeting.rows.map(({ request, slot }) => `${labelOf(request)} ${slot ?? '-'}`)

describe('places of slots', () => {
  test('L24 an NHRI or NGO is listed for the first floor segment with a free place of its kind, else for the last', () => {
    const hall = withList(['fidh', 'amnesty', 'rabat', 'amnesty for Joint NGOs', 'kenya'], slots(45, 1, 1))
    expect(slotsOf(hall)).toEqual(['kenya 0', 'rabat 0', 'fidh 0', 'amnesty 1', 'amnesty for Joint NGOs 1'])
  })

  test('L24 a place is had when it was spoken from', () => {
    const hall = withList(['fidh'], slots(45, null, 1)).does(give('fidh'))
    expect(slotsOf(withList(['amnesty'], hall))).toEqual(['amnesty 1'])
  })

  test('L24 who has no places stands behind all others of the list', () => {
    expect(slotsOf(withList(['rabat', 'fidh', 'kenya'], slots(45, null, 1)))).toEqual(['kenya 0', 'fidh 0', 'rabat 1'])
  })

  test('L24 where no places are set, or no floor segment has its time, there are no slots', () => {
    expect(slotsOf(withList(['fidh', 'kenya'], slots(45, null, null)))).toEqual(['kenya -', 'fidh -'])
    expect(slotsOf(withList(['fidh', 'kenya'], slots(null, 1, 1)))).toEqual(['kenya -', 'fidh -'])
  })

  test('L25 anybody else where there is room beside the rows and the free places', () => {
    // six and a half minutes hold two members (2:15 each with the change), also beside the place of an NGO (1:35); five hold one beside it
    expect(slotsOf(withList(['kenya', 'cuba', 'france'], slots(6.5, 0, 0)))).toEqual(['kenya 0', 'cuba 0', 'france 1'])
    expect(slotsOf(withList(['kenya', 'cuba', 'france'], slots(6.5, 0, 1)))).toEqual(['kenya 0', 'cuba 0', 'france 1'])
    expect(slotsOf(withList(['kenya', 'cuba', 'fidh'], slots(5, 0, 1)))).toEqual(['kenya 0', 'fidh 0', 'cuba 1'])
  })

  test('L25 what was spoken takes its room too', () => {
    const hall = withList(['kenya'], slots(4, 0, 0)).does(give('kenya'))
    expect(slotsOf(withList(['cuba'], hall))).toEqual(['cuba 1'])
    expect(slotsOf(withList(['cuba'], hall.does(end)))).toEqual(['cuba 1'])
  })

  test('L25 the priority band is for the slot under way, or the next to come', () => {
    const hall = withList(['kenya', 'iran for NAM'], slots(2, 0, 0))
    expect(slotsOf(hall)).toEqual(['iran for NAM 0', 'kenya 1'])
    expect(slotsOf(withList(['cuba for ALBA'], hall.does(next)))).toEqual(['iran for NAM 0', 'cuba for ALBA 1', 'kenya 1'])
    const before = plannedMeeting().does(set({ places: { protectedTop: 0, nhriPerSlot: 1, ngoPerSlot: 1 } }), openTheList)
    expect(slotsOf(withList(['iran for NAM'], before).does(open))).toEqual(['iran for NAM 0'])
  })

  test('L24 L25 what was not heard in a slot stands before the next; who comes then is listed for the slot under way', () => {
    const hall = withList(['kenya', 'fidh', 'amnesty', 'norway'], slots(45, 0, 1)).does(give('kenya'), end, next, next)
    expect(slotsOf(hall)).toEqual(['norway 0', 'fidh 0', 'amnesty 1'])
    expect(slotsOf(withList(['cuba'], hall))).toEqual(['norway 0', 'fidh 0', 'cuba 1', 'amnesty 1'])
  })

  test('L25 places that stay free pass on: the next of the list may be given the floor', () => {
    const hall = withList(['fidh', 'amnesty'], slots(45, 0, 1)).does(give('fidh'), end)
    expect(listOf(hall.does(give('amnesty')).meeting)).toEqual([])
  })

  test('L24 L25 who was listed in a segment that was begun by mistake is listed as if it had not begun', () => {
    const begun = withList(['kenya', 'fidh'], slots(6.5, 0, 1)).does(next, next)
    const { version } = begun
    const mistaken = withList(['iran for NAM', 'cuba', 'norway', 'amnesty'], begun)
    expect(slotsOf(mistaken)).toEqual(['kenya 0', 'fidh 0', 'iran for NAM 1', 'cuba 1', 'norway 1', 'amnesty 1'])
    const { rows } = mistaken.meeting
    mistaken.does(undo(version), undo(version - 1))
    expect(slotsOf(mistaken)).toEqual(['iran for NAM 0', 'kenya 0', 'fidh 0', 'cuba 1', 'norway 1', 'amnesty 1'])
    expect(mistaken.meeting.rows.map(row => row.version)).toEqual([rows[2], rows[0], rows[1], ...rows.slice(3)].map(row => row?.version))
  })

  test('L24 L14 who is absent falls to the end of its band in its slot', () => {
    const hall = withList(['kenya', 'cuba', 'france'], slots(6, 0, 0)).does(absent('kenya', 'end-of-band'))
    expect(slotsOf(hall)).toEqual(['cuba 0', 'kenya 0', 'france 1'])
  })
})
