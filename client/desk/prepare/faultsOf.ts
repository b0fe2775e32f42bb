import type { MeetingPlan } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { isZone, planOf, type PlanDraft } from './planDraft.ts'

/** A field of the form, and for the podium which person of it. */
export type Place = keyof PlanDraft | `podium.${number}` | 'programme' | 'delegations'

/** The plan of a draft; or what is not right yet, by the field at which one mends it. */
export type Read = { plan: MeetingPlan } | { faults: ReadonlySet<Place> }

/** P10: asks the same schema as the server. */
export function readDraft(draft: PlanDraft, before: MeetingPlan | null): Read {
  const read = preparedPlan.safeParse(planOf(draft, before))
  if (read.success) return { plan: read.data }
  return { faults: new Set(read.error.issues.map(({ path }) => placeOf(path, draft))) }
}

function placeOf([part, nth]: readonly PropertyKey[], draft: PlanDraft): Place {
  if (!isZone(draft.timeZone)) return 'timeZone'
  if (part === 'podium' && typeof nth === 'number') return `podium.${nth}`
  if (part === 'plannedStartAt') return draft.date === '' ? 'date' : 'from'
  return part === 'hardEndAt' ? 'until' : (part as Place)
}
