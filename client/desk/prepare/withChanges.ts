import { areSame } from '#shared/floor/same.ts'
import type { PlanDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'
import { fitted } from './programme/fitted.ts'
import { formatOf, programmeIn } from './programme/programmeIn.ts'

/**
 * A draft in which something was typed. A programme that nobody touched follows the format; one that somebody made is kept when the
 * podium or the format is another, and the one of the format is offered.
 */
export function withChanges(draft: PlanDraft, changes: Partial<PlanDraft>, { plan, begun }: Origin): PlanDraft {
  const next = { ...draft, ...changes }
  const own = draft.programme ?? (begun === 0 ? null : programmeIn(draft, plan)) // the meeting was opened while this is typed
  if (own === null || 'programme' in changes) return next
  // In another language it would be the same programme: nothing is offered for that alone.
  const [before, after] = [formatOf({ ...draft, language: next.language }, plan), formatOf(next, plan)]
  // Another format would have other people in other segments: nothing is carried from one into the other.
  const programme = 'podium' in changes ? fitted(own, { before, after, podium: new Set(next.podium.map(({ id }) => id)), begun }) : own
  return { ...next, programme, isAnewOffered: next.isAnewOffered || (begun === 0 && !areSame(before, after)) }
}
