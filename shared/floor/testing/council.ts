import type { Category } from '../category.ts'
import type { Modalities } from '../modalities.ts'
import type { Delegation, MeetingPlan, Segment } from '../plan.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { plannedMeeting, withList } from './halls.ts'
import { NINE, panelPlan } from './panel.ts'
import type { Scenario } from './scenario.ts'
import { next, open, openTheList } from './verbs.ts'

/** Two slots of 45 and 15 minutes, two minutes each and 15 seconds between: what the worked examples reckon with. */

const MINUTE_MS = 60_000

const part = (id: string, kind: Segment['kind'], minutes: number): Segment => ({ id, kind, title: id, speakers: kind === 'replies' ? ['expert', 'scholar'] : [], budgetMs: minutes * MINUTE_MS, note: null })

export const TWO_SLOTS: Segment[] = [part('floor-1', 'floor', 45), part('replies-1', 'replies', 15), part('floor-2', 'floor', 45), part('replies-2', 'replies', 15)]

const someOf = (count: number, prefix: string, category: Category): Delegation[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index + 1}`, name: `${prefix} ${index + 1}`, category, groups: [], code: null, isAssumed: false }))

/** `s1`, `s2`, … are States and `n1`, `n2`, … NGOs. */
export function slotsPlan(changes: Partial<MeetingPlan> = {}, modalities: Partial<Modalities> = {}): Partial<MeetingPlan> {
  return {
    programme: TWO_SLOTS, hardEndAt: NINE + 120 * MINUTE_MS, modalities: { ...PLAIN_LIST, ...modalities },
    delegations: [...panelPlan.delegations, ...someOf(60, 's', 'member-state'), ...someOf(12, 'n', 'ngo')], ...changes,
  }
}

export const statesNamed = (count: number, first = 1): string[] => Array.from({ length: count }, (_, index) => `s${first + index}`)
export const ngosNamed = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${index + 1}`)

/** So many States stand on the list as the first slot begins, at nine or when `at` says. */
export function slots(count: number, { at = '9:00', plan = {}, modalities = {} }: { at?: string; plan?: Partial<MeetingPlan>; modalities?: Partial<Modalities> } = {}): Scenario {
  const hall = plannedMeeting(slotsPlan(plan, modalities)).at(at).does(open)
  while (hall.meeting.plan?.programme.find(({ id }) => id === hall.meeting.progress.at(-1)?.segmentId)?.kind !== 'floor') hall.does(next)
  return withList(statesNamed(count), hall.does(openTheList))
}
