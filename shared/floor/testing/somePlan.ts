import type { Command } from '../commands.ts'
import type { Meeting } from '../model.ts'
import type { Delegation, MeetingPlan } from '../plan.ts'
import { planVersion } from '../planning/changePlan.ts'
import { panelPlan } from './panel.ts'
import type { Press } from './presses.ts'

/** The plan changed, mostly as it could be. */
export function somePlan(meeting: Meeting, press: Press): Command {
  const plan = meeting.plan ?? panelPlan
  const seen = press.other % 7 === 0 ? Math.max(0, planVersion(meeting) - 1) : planVersion(meeting)
  return { type: 'changePlan', plan: { ...plan, ...changesOf(plan, press) }, seen }
}

/** Now and then somebody goes who is needed, and what has begun is made into something else. */
function changesOf({ delegations, programme, podium, subjectMatters, plannedStartAt, hardEndAt }: MeetingPlan, { which, other }: Press): Partial<MeetingPlan> {
  const nth = other % Math.max(1, delegations.length)
  const late = (id: string): Delegation => ({ id, name: `Late ${id}`, category: 'observer-state', groups: [], code: null, isAssumed: true })
  const others = (id: string): Delegation[] => delegations.filter(delegation => delegation.id !== id) // no plan that is read names one twice
  switch (which % 12) {
    case 0: return { title: `Title ${other}` }
    case 1: case 2: case 3: return { delegations: [...others(`late-${which}-${other}`), late(`late-${which}-${other}`)] }
    case 4: return { delegations: delegations.map((one, index) => (index === nth ? { ...one, name: `${one.name}.` } : one)) }
    case 5: return { delegations: delegations.map((one, index) => (which % 24 === 5 ? { ...one, groups: [] } : index === nth ? { ...one, category: 'igo' } : one)) }
    case 6: return { delegations: delegations.filter((_, index) => index !== nth) }
    case 7: return { programme: which % 24 === 7 ? programme.filter(({ id, kind }) => kind !== 'floor' || id === 'floor-1') : programme.length > 5 ? programme.slice(0, -1) : [...programme.filter(({ id }) => id !== `more-${other}`), { id: `more-${other}`, kind: 'floor', title: 'More', speakers: [], budgetMs: null, note: null }] }
    case 8: return { programme: programme.map(segment => ({ ...segment, title: `${segment.id}.`, budgetMs: other % 3 === 0 ? 60_000 * other : segment.budgetMs })) }
    case 9: return { plannedStartAt: plannedStartAt + 60_000, hardEndAt: hardEndAt + 60_000 }
    case 10: return other % 2 === 0 ? { podium: podium.filter((_, index) => index !== other % 4) } : { subjectMatters: subjectMatters.slice(other % 3) }
    default: return {}
  }
}
