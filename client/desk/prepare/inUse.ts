import type { Meeting } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { lostBy, type Lost } from '#shared/floor/planning/lostBy.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { contradictionIn } from '#shared/floor/setting/contradictions.ts'
import type { FaultBeside } from './faultsOf.ts'

/** P13, P14, M5: why the rules would refuse this plan for a meeting that is there, said before it is sent. */
export function inUseOf(meeting: Meeting, plan: MeetingPlan): FaultBeside[] {
  const lost = lostBy(meeting, plan)
  if (lost.length > 0) return [{ code: 'plan-in-use', names: lost.flatMap(one => nameOf(meeting.plan, one) ?? []) }]
  const contradiction = contradictionIn(modalitiesOf(meeting), plan)
  return contradiction === null ? [] : [{ code: contradiction, names: [] }]
}

function nameOf(plan: MeetingPlan | null, { part, id }: Lost): string | null {
  const named = (parts: readonly { id: string }[] = []) => parts.find(one => one.id === id)
  switch (part) {
    case 'delegations':
    case 'podium': return (named(plan?.[part]) as { name: string } | undefined)?.name ?? null
    case 'programme':
    case 'subjectMatters': return (named(plan?.[part]) as { title: string } | undefined)?.title ?? null
    case 'times': return null
  }
}
