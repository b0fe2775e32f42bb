import type { Meeting } from '../model.ts'
import type { Delegation, MeetingPlan, PodiumPerson, Segment } from '../plan.ts'
import { areSame } from '../same.ts'
import { planUse, type PlanUse } from './planUse.ts'

/** A part of the plan that must stay; `id`: which of several. */
export interface Lost {
  part: 'delegations' | 'podium' | 'subjectMatters' | 'programme' | 'times'
  id: string | null
}

/** P13, P14: what the meeting uses, and what others rely on, that another plan would leave out or make into something else. */
export function lostBy(meeting: Meeting, after: MeetingPlan): Lost[] {
  const { plan, phase, progress } = meeting
  if (plan === null) return []
  const use = planUse(meeting)
  const isRelied = isReliedOn(meeting)
  return [
    ...lostIn('delegations', plan.delegations, after.delegations, (before, now) => staysDelegation(use, isRelied, before, now)),
    ...lostIn('podium', plan.podium, after.podium, (before, now) => staysOnPodium(use, isRelied, before, now)),
    ...lostIn('subjectMatters', plan.subjectMatters, after.subjectMatters, ({ id }, now) => now !== undefined || !use.subjectMatters.has(id)),
    ...lostSegments(plan.programme, after.programme, progress.length),
    ...(floorSegments(after) < Math.min(use.slots, floorSegments(plan)) ? [{ part: 'programme', id: null } as const] : []),
    ...(phase.name === 'planned' || TIMES.every(time => plan[time] === after[time]) ? [] : [{ part: 'times', id: null } as const]),
  ]
}

/** P14: once the list was opened, or the meeting, people hold what they were given: their access, their seat on the podium. */
export function isReliedOn({ phase, list }: Pick<Meeting, 'phase' | 'list'>): boolean {
  return phase.name !== 'planned' || list.openedAt !== null
}

/** P3: reckoned at the opening. */
const TIMES = ['plannedStartAt', 'hardEndAt', 'isRehearsal'] as const

const floorSegments = ({ programme }: MeetingPlan): number => programme.filter(({ kind }) => kind === 'floor').length

function lostIn<T extends { id: string }>(part: Lost['part'], before: readonly T[], after: readonly T[], stays: (before: T, now: T | undefined) => boolean): Lost[] {
  const now = new Map(after.map(one => [one.id, one]))
  return before.filter(one => !stays(one, now.get(one.id))).map(({ id }) => ({ part, id }))
}

/** Its place on the list went by its category and its region, and a name it asked in must be its own still. */
function staysDelegation({ delegations }: PlanUse, isRelied: boolean, before: Delegation, now: Delegation | undefined): boolean {
  const askedIn = delegations.get(before.id)
  if (now === undefined) return askedIn === undefined && !isRelied
  if (askedIn === undefined) return true
  return now.category === before.category && now.region === before.region && [...askedIn].every(group => now.groups.includes(group))
}

/** A panellist who was addressed, or holds an access, stays one. */
function staysOnPodium({ podium }: PlanUse, isRelied: boolean, before: PodiumPerson, now: PodiumPerson | undefined): boolean {
  if (!isRelied && !podium.has(before.id)) return true
  return now !== undefined && (now.roles.includes('panellist') || !before.roles.includes('panellist'))
}

/** What has begun stays in its place, and only its words are corrected. */
function lostSegments(before: readonly Segment[], after: readonly Segment[], begun: number): Lost[] {
  const shape = (segment: Segment | undefined): object | null => segment === undefined ? null : { ...segment, title: '', note: null }
  return before.slice(0, begun).filter((segment, index) => !areSame(shape(segment), shape(after[index]))).map(({ id }) => ({ part: 'programme', id }))
}
