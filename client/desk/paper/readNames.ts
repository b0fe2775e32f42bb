import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { isListed, isSpeaking, isWaiting } from '#shared/floor/readingRequests.ts'
import { namesOf } from '#client/presiding/adding/candidates.ts'
import { namedBy, plain, type Named } from '#client/presiding/namedBy.ts'
import { shortCodes } from './shortCodes.ts'
import { typedIn, type Typed } from './typed.ts'

/** Somebody who may be meant, by names and by a short code. */
export interface Called extends Named {
  id: string
  groups: readonly string[]
  /** Shown beside the name. */
  code: string
}

/** What was typed for one: who is meant, or why nobody is; and where it stands in the text. */
export type ReadName = Typed & (
  | { kind: 'found'; called: Called; capacity: Capacity; isHeard: boolean }
  | { kind: 'listed' | 'waiting' | 'speaking' | 'twice'; called: Called; capacity: Capacity }
  | { kind: 'unknown' | 'ambiguous'; nearest: readonly Called[] }
)

/** So many are offered where it is not clear who is meant. */
const MOST_OFFERED = 4

export function calledIn(meeting: Meeting): Called[] {
  const codes = shortCodes(meeting)
  return (meeting.plan?.delegations ?? []).map((one: Delegation) => ({ id: one.id, names: namesOf(meeting, one), code: codes.get(one.id) ?? '', groups: one.groups }))
}

/**
 * A list of names as it is typed or pasted: lines and commas part entries, and so do blanks where what they part is no name
 * itself. `IRN/NAM` is somebody on behalf of a group.
 */
export function readNames(meeting: Meeting, all: readonly Called[], text: string): ReadName[] {
  const seen = new Set<string>()
  return typedIn(all, text).map(typed => {
    const read = readName(meeting, all, typed)
    if (read.kind !== 'found') return read
    const key = `${read.called.id} ${capacityKey(read.capacity)}`
    if (seen.has(key)) return twice(read)
    seen.add(key)
    return read
  })
}

const twice = ({ typed, from, to, called, capacity }: Extract<ReadName, { kind: 'found' }>): ReadName => ({ kind: 'twice', typed, from, to, called, capacity })

function readName(meeting: Meeting, all: readonly Called[], one: Typed): ReadName {
  const [name = '', group] = one.typed.split('/')
  const meant = meantBy(all, name)
  const [called] = meant
  if (called === undefined || meant.length > 1) return { kind: meant.length > 1 ? 'ambiguous' : 'unknown', ...one, nearest: meant.length > 1 ? meant.slice(0, MOST_OFFERED) : nearestTo(all, name) }
  const capacity = capacityOf(called, group)
  if (capacity === null) return { kind: 'unknown', ...one, nearest: [] }
  const standing = isSpeaking(meeting, called.id, capacity) ? 'speaking' : isListed(meeting, called.id, capacity) ? 'listed' : isWaiting(meeting, called.id, capacity) ? 'waiting' : null
  if (standing !== null) return { kind: standing, ...one, called, capacity }
  const isHeard = meeting.heard.some(({ holder }) => holder.kind === 'request' && holder.request.delegationId === called.id && capacityKey(holder.request.capacity) === capacityKey(capacity))
  return { kind: 'found', ...one, called, capacity, isHeard }
}

/** By the code, then by what begins one code alone, then by the whole name, then by whatever else names it. */
function meantBy(all: readonly Called[], typed: string): readonly Called[] {
  const sought = plain(typed)
  const exact = all.filter(({ code }) => plain(code) === sought)
  if (exact.length > 0) return exact
  const whole = all.filter(({ names }) => names.some(name => plain(name) === sought))
  if (whole.length > 0) return whole
  const begun = all.filter(({ code }) => sought.length > 1 && plain(code).startsWith(sought))
  return begun.length > 0 ? begun : sought.length < 3 ? [] : namedBy(all, typed, MOST_OFFERED)
}

/** Who is called most like it: by its first letters. */
function nearestTo(all: readonly Called[], typed: string): readonly Called[] {
  const sought = plain(typed)
  for (let length = sought.length - 1; length > 0; length -= 1) {
    const near = all.filter(({ code, names }) => plain(code).startsWith(sought.slice(0, length)) || names.some(name => plain(name).startsWith(sought.slice(0, length))))
    if (near.length > 0) return near.slice(0, MOST_OFFERED)
  }
  return []
}

/** Its own name, or of its groups the one that is meant; null: none of them, or several. */
function capacityOf({ groups }: Called, typed: string | undefined): Capacity | null {
  if (typed === undefined) return { kind: 'national' }
  const named = groups.map(group => ({ group, names: [group], code: group.split(/[\s-]+/).map(word => word[0] ?? '').join('') }))
  const exact = named.filter(({ code }) => plain(code) === plain(typed))
  const meant = exact.length > 0 ? exact : namedBy(named, typed, 2)
  return meant.length === 1 ? { kind: 'group', group: meant[0]?.group ?? '' } : null
}

/** By what was typed, and the how many-th of the same it is: a row stays itself while others come and go. */
export function withKeys(reads: readonly ReadName[]): { read: ReadName; key: string }[] {
  const counts = new Map<string, number>()
  return reads.map(read => {
    const nth = (counts.get(read.typed) ?? 0) + 1
    counts.set(read.typed, nth)
    return { read, key: `${read.typed} ${nth}` }
  })
}
