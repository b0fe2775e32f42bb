import type { BandOrder } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import type { Delegation, MeetingPlan } from '../plan.ts'

type Alphabetical = Extract<BandOrder, { kind: 'alphabetical' }>

/** L20: the place of a delegation, from 0, in the alphabet of that language; it begins at a letter or a delegation and comes round. */
export function placeInAlphabet({ plan }: Meeting, delegationId: string, order: Alphabetical): number {
  return plan === null ? 0 : (placesOf(plan, order).get(delegationId) ?? plan.delegations.length)
}

// Sorting two thousand names is felt when a whole band is approved.
const known = new WeakMap<MeetingPlan, Map<string, ReadonlyMap<string, number>>>()

function placesOf(plan: MeetingPlan, order: Alphabetical): ReadonlyMap<string, number> {
  const ofPlan = known.get(plan) ?? new Map<string, ReadonlyMap<string, number>>()
  known.set(plan, ofPlan)
  const key = `${order.language} ${order.from ?? ''}`
  const places = ofPlan.get(key) ?? new Map(inOrder(plan, order).map(({ id }, index) => [id, index]))
  ofPlan.set(key, places)
  return places
}

/** All delegations, as they follow each other from the one that begins. */
function inOrder({ delegations }: MeetingPlan, { language, from }: Alphabetical): Delegation[] {
  const { compare } = new Intl.Collator(language)
  const nameOf = ({ names, name }: Delegation): string => names?.[language] ?? name
  const sorted = delegations.toSorted((one, other) => compare(nameOf(one), nameOf(other)) || (one.id < other.id ? -1 : 1))
  if (from === null) return sorted
  const drawn = sorted.findIndex(({ id }) => id === from)
  const first = drawn < 0 ? sorted.findIndex(delegation => compare(nameOf(delegation), from) >= 0) : drawn
  return first < 0 ? sorted : [...sorted.slice(first), ...sorted.slice(0, first)]
}
