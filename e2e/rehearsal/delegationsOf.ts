import type { Category } from '#shared/floor/category.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { asLine } from './asLine.ts'
import type { DelegationCategory, ListedSpeaker } from './floorList.ts'

/**
 * The delegations of a speaking order: one for each name, with the groups it speaks for. Takes the entries; returns the
 * delegations by the name in the file, and in sentences what had to be assumed.
 */
export function delegationsOf(speakers: ListedSpeaker[]): { delegations: Map<string, Delegation>; notes: string[] } {
  const notes: string[] = []
  const delegations = new Map<string, Delegation>()
  for (const [name, entries] of byName(speakers)) {
    const stated = entries.flatMap(statedCategory)
    const [first] = stated
    const others = stated.filter(category => category !== first)
    if (first === undefined) notes.push(`${name}: the list does not say what it is; entered as an observer State (assumed).`)
    if (others.length > 0) notes.push(`${name}: the list also calls it ${[...new Set(others)].join(', ')}; ${first} is taken.`)
    delegations.set(name, {
      id: `delegation-${delegations.size + 1}`,
      name: asLine(name),
      category: inMeeting(first ?? 'observer-state'),
      groups: groupsOf(entries),
      code: null,
      isAssumed: first === undefined,
    })
  }
  return { delegations, notes }
}

function byName(speakers: ListedSpeaker[]): Map<string, ListedSpeaker[]> {
  const entries = new Map<string, ListedSpeaker[]>()
  for (const speaker of speakers) entries.set(speaker.name, [...(entries.get(speaker.name) ?? []), speaker])
  // What an entry in its own category says counts before what a dignitary's entry says.
  for (const [name, own] of entries) entries.set(name, own.toSorted((a, b) => Number(isMark(a)) - Number(isMark(b))))
  return entries
}

const isMark = ({ category }: ListedSpeaker): boolean => category === 'dignitary' || category === 'right-of-reply'

/** What an entry says about its delegation: nothing, or one category. A right of reply says nothing. */
function statedCategory({ category, delegationCategory }: ListedSpeaker): DelegationCategory[] {
  if (category === 'right-of-reply') return []
  if (category === 'dignitary') return delegationCategory ? [delegationCategory] : []
  return [category]
}

const inMeeting = (category: DelegationCategory): Category => (category === 'un-agency' ? 'un-entity' : category)

function groupsOf(entries: ListedSpeaker[]): string[] {
  const groups = entries.map(({ onBehalfOf }) => asLine(onBehalfOf ?? '')).filter(group => group !== '')
  return [...new Set(groups)]
}
