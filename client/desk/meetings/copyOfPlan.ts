import type { MeetingPlan } from '#shared/floor/plan.ts'

/**
 * The plan of an earlier meeting, for another like it. Its ids are made anew: one such as `rivera` would go on naming who sat there
 * before, in the record of a meeting in which somebody else does. A delegation is the same in every meeting, and keeps its own, as a
 * segment does: `floor-1` names nobody. Where captions are read is of one meeting alone.
 */
export function copyOfPlan({ captions: _captions, ...plan }: MeetingPlan): MeetingPlan {
  const people = new Map(plan.podium.map(({ id }, index) => [id, `p${index + 1}`]))
  const nameOf = (id: string): string => people.get(id) ?? id
  return {
    ...plan,
    podium: plan.podium.map(person => ({ ...person, id: nameOf(person.id) })),
    programme: plan.programme.map(part => ({ ...part, speakers: part.speakers.map(nameOf) })),
    subjectMatters: plan.subjectMatters.map((matter, index) => ({ ...matter, id: `s${index + 1}` })),
  }
}
