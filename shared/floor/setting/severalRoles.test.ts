import { describe, expect, test } from 'vitest'
import { speechesOf } from '../speeches/speechesOf.ts'
import { statisticsOf } from '../statistics/statisticsOf.ts'
import type { MeetingPlan } from '../plan.ts'
import { openMeeting } from '../testing/halls.ts'
import { panelPlan, secretariat } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { ask, changePlan, end, giveTo, next, openTheList } from '../testing/verbs.ts'
import { programmeOf } from './programme.ts'

/** The expert gives the keynote, too. */
const podium = panelPlan.podium.map(one => (one.id === 'expert' ? Object.assign(structuredClone(one), { roles: ['keynote', 'panellist'] as const }) : one)) as MeetingPlan['podium']
const programme = programmeOf('council-panel', podium)

describe('a person on the podium with two roles', () => {
  test('M4 has a turn in each of them in the programme', () => {
    const turns = programme.filter(({ speakers }) => speakers.includes('expert')).map(({ id }) => id)
    expect(turns).toEqual(['keynote', 'presentation-1', 'replies-1', 'replies-2'])
  })

  /** Keynote, then presentation. */
  const heard = (): Scenario => openMeeting({ podium, programme }).does(next).at('9:05').does(giveTo('expert')).at('9:10').does(end, next, giveTo('expert')).at('9:16').does(end)

  test('F9 is one person in the record and in the statistics, with a statement for each turn', () => {
    const { meeting } = heard()
    expect(speechesOf(meeting).map(({ personId, segmentId }) => [personId, segmentId])).toEqual([['expert', 'keynote'], ['expert', 'presentation-1']])
    expect(statisticsOf(meeting).podium).toEqual({ statements: 2, usedMs: 11 * 60_000 })
  })

  test('P13 can be addressed as a panellist, and then stays one', () => {
    const hall = heard().does(openTheList, next, next).as('cuba').does(ask('cuba', { details: { subjectMatterIds: [], panellistId: 'expert' } })).as(secretariat)
    const as = (...roles: MeetingPlan['podium'][number]['roles']) => changePlan({ podium: podium.map(one => (one.id === 'expert' ? Object.assign(structuredClone(one), { roles }) : one)) })
    hall.when(as('keynote')).refuses('plan-in-use')
    hall.when(as('panellist')).isAccepted()
  })
})
