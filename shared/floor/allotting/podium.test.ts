import { describe, expect, test } from 'vitest'
import { labelOf } from '../testing/labels.ts'
import { slots } from '../testing/council.ts'
import { chair, time } from '../testing/panel.ts'
import { slotAt } from '../slot.ts'
import type { Scenario } from '../testing/scenario.ts'
import { approve, ask, end, give, giveTo, next, set } from '../testing/verbs.ts'
import { questionsFor, wasAsked } from './questions.ts'

const SHARED = set({ panellistReply: 'equal-share' })

/** Cuba asks the expert, Norway the scholar, Kenya all; they are heard one after another. */
function heard(hall = slots(0)): Scenario {
  for (const [name, panellistId] of [['cuba', 'expert'], ['norway', 'scholar'], ['kenya', null]] as const) {
    hall.as(name).does(ask(name, { details: { panellistId } })).as(chair).does(approve(name))
  }
  return hall.does(give('cuba'), end, give('norway'), end, give('kenya'), end)
}

describe('questions to a panellist', () => {
  const asked = ({ meeting }: Scenario, personId: string): string[] => questionsFor(meeting, personId).map(({ request, isToAll }) => `${labelOf(request)}${isToAll ? ' to all' : ''}`)

  test('T14 those addressed to it, and those to all, gather for the replies', () => {
    const hall = heard()
    expect(asked(hall, 'expert')).toEqual(['cuba', 'kenya to all'])
    expect(asked(hall.does(next), 'scholar')).toEqual(['norway', 'kenya to all'])
  })

  test('T14 what was replied to is over in the next slot, and rights of reply are no questions', () => {
    expect(wasAsked(slots(0).meeting, 'expert')).toBe(false)
    const hall = heard().does(next, next)
    expect(asked(hall, 'expert')).toEqual([])
    expect(wasAsked(hall.meeting, 'expert')).toBe(true)
    hall.as('cuba').does(ask('cuba')).as('kenya').does(ask('kenya in reply')).as(chair).does(approve('cuba', 'kenya in reply'), give('cuba'), end, give('kenya in reply'), end, next)
    expect(asked(hall, 'expert')).toEqual(['cuba to all'])
  })
})

describe('the time of a panellist', () => {
  const givenTo = (hall: Scenario, personId: string): number => (hall.does(giveTo(personId)).meeting.floor?.timing.allottedMs ?? 0) / 1000

  test('T15 an equal share of what is left of the replies, without the change between them', () => {
    const hall = slots(0).does(SHARED, next)
    expect(givenTo(hall, 'expert')).toBe(435) // 15:00 less 15 s, halved, rounded down
    hall.at('9:05').does(end)
    expect(givenTo(hall, 'scholar')).toBe(600)
  })

  test('T9 T15 replies that begin late keep their time, where it is the floor that is shortened', () => {
    const late = slots(0, { at: '9:07', modalities: { lateStart: 'shortens-floor', panellistReply: 'equal-share' } }).at('9:50').does(next)
    expect(slotAt(late.meeting, time('9:50'))?.leftMs).toBe(900_000)
    expect(givenTo(late, 'expert')).toBe(435)
  })

  test('T15 who has spoken in it already has the time of the podium, and so has who is no speaker of it', () => {
    const hall = slots(0).does(SHARED, next, giveTo('expert'), end)
    expect(givenTo(hall, 'expert')).toBe(420)
    expect(givenTo(hall.does(end), 'president')).toBe(420)
  })

  test('T15 one step at least, however late it is', () => {
    expect(givenTo(slots(0).does(SHARED, next).at('9:20'), 'expert')).toBe(15)
  })

  test('T15 F9 or, as it may be set, the time of the podium; outside of replies it always is', () => {
    expect(givenTo(slots(0).does(next), 'expert')).toBe(420)
    expect(givenTo(slots(0).does(SHARED), 'expert')).toBe(420)
  })
})
