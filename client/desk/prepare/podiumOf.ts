import type { MeetingPlan, PodiumPerson } from '#shared/floor/plan.ts'
import { areSame } from '#shared/floor/same.ts'
import type { PersonDraft, PlanDraft } from './planDraft.ts'

/** Those on the podium; whoever has more roles than the form shows keeps them while those two stay. */
export function podiumOf({ podium }: Pick<PlanDraft, 'podium'>, before: MeetingPlan | null): PodiumPerson[] {
  return podium.map(person => onPodium(person, before))
}

function onPodium({ id, name, title, role, also, theme }: PersonDraft, before: MeetingPlan | null): PodiumPerson {
  const known = before?.podium.find(person => person.id === id)
  const written = [...new Set(also === undefined ? [role] : [role, also])]
  const roles = known !== undefined && areSame(known.roles.slice(0, 2), written) ? known.roles : written
  return { id, name: name.trim(), title: title.trim(), roles, theme: theme.trim() || null }
}
