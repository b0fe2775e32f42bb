import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { contradictionsIn } from '#shared/floor/setting/contradictions.ts'
import type { PlanDraft } from './planDraft.ts'
import { planOf, type Origin } from './planOf.ts'
import { isZone } from './timesOf.ts'

/** A field of the form; of the podium and the programme, which of them. */
export type Place = keyof PlanDraft | `podium.${number}.${'name' | 'title' | 'theme'}` | `programme.${number}.${'title' | 'budget'}`

/** What no field of the form shows: why it cannot be held so, and whom or what that is about. */
export interface FaultBeside {
  code: RefusalCode | 'segments' | 'delegations' | 'else'
  names: readonly string[]
}

/** What is not right yet: by the field at which one mends it, and what has none. */
export interface Faults {
  places: ReadonlySet<Place>
  beside: readonly FaultBeside[]
}
export type Read = { plan: MeetingPlan } | { faults: Faults }

export const NO_FAULTS: Faults = { places: new Set(), beside: [] }

/**
 * The plan of a draft, or what is not right yet. P10: asks the same schema as the server; `inUse`: what a meeting that is there does not
 * allow besides.
 */
export function readDraft(draft: PlanDraft, origin: Origin, inUse: (plan: MeetingPlan) => readonly FaultBeside[] = () => []): Read {
  const read = preparedPlan.safeParse(planOf(draft, origin))
  if (!read.success) return { faults: faultsIn(read.error.issues.map(({ path }) => placeOf(path, draft))) }
  const plan = read.data
  if (origin.isNew && contradictionsIn(draft.modalities, plan).length > 0) return { faults: faultsIn(['modalities']) }
  const beside = inUse(plan)
  return beside.length === 0 ? { plan } : { faults: { places: new Set(), beside } }
}

type Found = Place | FaultBeside['code']
const BESIDE: ReadonlySet<Found> = new Set(['segments', 'delegations', 'else'])

function faultsIn(found: readonly Found[]): Faults {
  const all = [...new Set(found)]
  return { places: new Set(all.filter(one => !BESIDE.has(one)) as Place[]), beside: all.filter(one => BESIDE.has(one)).map(one => ({ code: one as FaultBeside['code'], names: [] })) }
}

const FIELDS = new Set<unknown>(['title', 'subtitle', 'body', 'place', 'timeZone', 'subjectMatters', 'objectives', 'captions', 'textsKeptDays', 'modalities'])

function placeOf([part, nth, inner]: readonly PropertyKey[], draft: PlanDraft): Found {
  if (!isZone(draft.timeZone)) return 'timeZone'
  if (part === 'plannedStartAt') return draft.date === '' ? 'date' : 'from'
  if (part === 'hardEndAt') return 'until'
  if (part === 'podium' && typeof nth === 'number') return `podium.${nth}.${inner === 'title' || inner === 'theme' ? inner : 'name'}`
  if (part === 'programme') return typeof nth !== 'number' ? 'segments' : `programme.${nth}.${inner === 'budgetMs' ? 'budget' : 'title'}`
  if (FIELDS.has(part)) return part as Place
  return part === 'delegations' ? 'delegations' : 'else'
}
