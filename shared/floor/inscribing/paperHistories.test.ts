import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe } from 'vitest'
import { categoryOf } from '../bandOf.ts'
import { evolve } from '../evolve.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { delegationOf, podiumPersonOf } from '../reading.ts'
import { allRequests } from '../readingRequests.ts'
import { floorSegment, withList } from '../testing/halls.ts'
import { play } from '../testing/histories.ts'
import type { Moment } from '../testing/moment.ts'
import { chair, panelPlan, time } from '../testing/panel.ts'
import { presses, type Press } from '../testing/presses.ts'
import { holds } from '../testing/property.ts'
import { given } from '../testing/scenario.ts'
import { change, set } from '../testing/verbs.ts'
import { maySee, redactMeeting, type Audience } from '../visibility.ts'

/** Five are on the list, for two slots, with subject matters and a panellist addressed; it is shown to all, or to nobody. */
const shown = withList(['cuba for ALBA', 'kenya', 'norway', 'amnesty', 'fidh'], floorSegment().does(set({ places: { protectedTop: 0, nhriPerSlot: 1, ngoPerSlot: 1 } })))
  .as('kenya').does(change('kenya', { subjectMatterIds: ['training'] })).as('norway').does(change('norway', { subjectMatterIds: ['reporting'], panellistId: 'expert' })).as(chair)
const veiled = given(shown).does(set({ transparency: { hall: { kind: 'own' }, delegations: { kind: 'own' } } }))

/** What was written on paper is entered and undone, and the plan is changed between. */
const papers = fc.tuple(fc.boolean(), presses(3, 9, ['paper', 'plan', 'undo']))

function playOn([isVeiled, acts]: [boolean, Press[]]): Moment[] {
  const { meeting, version } = isVeiled ? veiled : shown
  return play(acts, meeting, version, time('9:20'))
}

const tell = (history: [boolean, Press[]]): string => playOn(history).map(({ command, decision }) => `${JSON.stringify(command.type === 'changePlan' ? { ...command, plan: null } : command)} ${decision.ok ? '' : decision.refusal.code}`).join('\n')

describe('what was written on paper, in any history', () => {
  holds('V2 V7 I23 everybody has the meeting as they may know it, also after several were taken back', papers, history => {
    for (const { before, decision, after } of playOn(history)) {
      const events = decision.ok ? decision.events : []
      for (const audience of AUDIENCES) {
        const folded = events.filter(event => maySee(audience, event)).reduce(evolve, redactMeeting(before, audience))
        if (!isDeepStrictEqual(folded, redactMeeting(after, audience))) throw new Error(`${audience} has another meeting`)
      }
    }
  }, { tell })

  holds('P13 I23 whoever and whatever the meeting names is in its plan as it was, also after an undoing', papers, history => {
    for (const { after } of playOn(history)) {
      const lost = allRequests(after).filter(request => !isKnown(after, request))
      if (lost.length > 0) throw new Error(`the plan does not know ${JSON.stringify(lost)}`)
      const slots = (after.plan?.programme ?? []).filter(({ kind }) => kind === 'floor').length
      if (after.rows.some(({ slot = 0 }) => slot >= slots)) throw new Error('a row is listed for a slot that the programme has not')
    }
  }, { tell })
})

const AUDIENCES: readonly Audience[] = ['hall', 'delegations', ...panelPlan.delegations.map(({ id }): Audience => `own:${id}`)]

/** Of the five who had asked before anything else, the category must be the one they asked in. */
const CATEGORIES = new Map(shown.meeting.rows.map(({ request }) => [request.requestId, categoryOf(shown.meeting, request.delegationId)]))

function isKnown(meeting: Meeting, { requestId, delegationId, capacity, details }: FloorRequest): boolean {
  const now = delegationOf(meeting, delegationId)
  if (now === null || now.category !== (CATEGORIES.get(requestId) ?? now.category)) return false
  const isOfGroup = capacity.kind !== 'group' || now.groups.includes(capacity.group)
  const isOnPodium = details.panellistId === null || podiumPersonOf(meeting, details.panellistId) !== null
  return isOfGroup && isOnPodium && details.subjectMatterIds.every(subjectId => meeting.plan?.subjectMatters.some(({ id }) => id === subjectId))
}
