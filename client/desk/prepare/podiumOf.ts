import type { MeetingPlan, PodiumPerson } from '#shared/floor/plan.ts'
import type { PersonDraft, PlanDraft } from './planDraft.ts'

/** Those on the podium; whoever has several roles keeps them while the first of them stays. */
export function podiumOf({ podium }: Pick<PlanDraft, 'podium'>, before: MeetingPlan | null): PodiumPerson[] {
  return podium.map(person => onPodium(person, before))
}

function onPodium({ id, name, title, role, theme }: PersonDraft, before: MeetingPlan | null): PodiumPerson {
  const known = before?.podium.find(person => person.id === id)
  const roles = known !== undefined && known.roles[0] === role ? known.roles : [role]
  return { id, name: name.trim(), title: title.trim(), roles, theme: theme.trim() || null }
}
