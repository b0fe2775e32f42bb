import type { Meeting } from '#shared/floor/model.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { isListed, isSpeaking, isWaiting } from '#shared/floor/readingRequests.ts'

/** A delegation that may be meant by what was typed. */
export interface Candidate {
  id: string
  name: string
  code: string | null
  /** How it stands in its own name already; null: not at all. */
  standing: 'listed' | 'waiting' | 'speaking' | null
}

const NATIONAL: Capacity = { kind: 'national' }

export function candidatesOf(meeting: Meeting): Candidate[] {
  return (meeting.plan?.delegations ?? []).map(({ id, name, code }) => ({ id, name, code, standing: standingOf(meeting, id) }))
}

function standingOf(meeting: Meeting, delegationId: string): Candidate['standing'] {
  if (isSpeaking(meeting, delegationId, NATIONAL)) return 'speaking'
  if (isListed(meeting, delegationId, NATIONAL)) return 'listed'
  return isWaiting(meeting, delegationId, NATIONAL) ? 'waiting' : null
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** How well what was typed names a delegation, best first: its code, its name, the beginning of a word of it, any part; null: not at all. */
function rankOf({ name, code }: Candidate, typed: string): number | null {
  const known = plain(name)
  if (code !== null && plain(code) === typed) return 0
  if (known.startsWith(typed)) return 1
  if (known.split(/[\s('-]+/).some(word => word.startsWith(typed))) return 2
  return known.includes(typed) ? 3 : null
}

/** Those that what was typed may mean, the likeliest first; the accents of a name need not be typed. */
export function namedBy(candidates: readonly Candidate[], typed: string, most: number): Candidate[] {
  const sought = plain(typed)
  if (sought === '') return []
  return candidates
    .flatMap(candidate => {
      const rank = rankOf(candidate, sought)
      return rank === null ? [] : [{ candidate, rank }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** In whose name it may be added: first its own, so that nothing is said for a group that the desk did not choose. */
export function capacitiesOf({ groups }: Pick<Delegation, 'groups'>): Capacity[] {
  return [NATIONAL, ...groups.map((group): Capacity => ({ kind: 'group', group })), { kind: 'reply' }]
}
