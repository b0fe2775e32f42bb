import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { isListed, isSpeaking, isWaiting } from '#shared/floor/readingRequests.ts'
import { behalfIn, groupsMeant, strokedNames } from './behalf.ts'
import type { Called } from './called.ts'
import { likely, meantBy, MOST_OFFERED, nearestTo } from './meantBy.ts'
import { typedIn, type Typed } from './typed.ts'

/** What was typed for one: who is meant, or why nobody is; and where it stands in the text. */
export type ReadName = Typed & (
  | { kind: 'found'; called: Called; capacity: Capacity; isHeard: boolean }
  | { kind: 'listed' | 'waiting' | 'speaking' | 'twice'; called: Called; capacity: Capacity }
  | { kind: 'unknown' | 'ambiguous'; nearest: readonly Called[] }
  | NoGroup
)

/** Known, but it has no such group, or which of its groups is meant is not clear; those that may be. */
export interface NoGroup {
  kind: 'no-group' | 'which-group' | 'of-no-group'
  whose: Called
  group: string
  groups: readonly string[]
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

/** One name as it is typed, whatever blanks and commas are in it. */
export function readOne(meeting: Meeting, all: readonly Called[], text: string): ReadName {
  return readName(meeting, all, { typed: text.trim().replaceAll(/\s+/g, ' '), from: 0, to: text.length })
}

function readName(meeting: Meeting, all: readonly Called[], one: Typed): ReadName {
  const [name, group] = behalfIn(strokedNames(all), one.typed)
  const meant = meantBy(all, name)
  const [called] = meant
  if (called === undefined || meant.length > 1) return { ...one, ...whoOf(all, name, meant) }
  if (group === undefined) return standingOf(meeting, one, called, { kind: 'national' })
  const [only, ...more] = groupsMeant(called, group)
  return only === undefined || more.length > 0 ? { ...one, ...noGroup(called, group) } : standingOf(meeting, one, called, { kind: 'group', group: only })
}

/** Several are so called, or perhaps one or more are meant; else who is called most like it. */
function whoOf(all: readonly Called[], name: string, meant: readonly Called[]): { kind: 'unknown' | 'ambiguous'; nearest: readonly Called[] } {
  const some = meant.length > 0 ? meant : likely(all, name)
  if (some.length > 1) return { kind: 'ambiguous', nearest: some.slice(0, MOST_OFFERED) }
  return { kind: 'unknown', nearest: some.length > 0 ? some : nearestTo(all, name) }
}

function noGroup(whose: Called, group: string): NoGroup {
  const meant = groupsMeant(whose, group)
  const kind = whose.groups.length === 0 ? 'of-no-group' : group === '' || meant.length > 1 ? 'which-group' : 'no-group'
  return { kind, whose, group, groups: meant.length > 1 ? meant : whose.groups }
}

function standingOf(meeting: Meeting, one: Typed, called: Called, capacity: Capacity): ReadName {
  const standing = isSpeaking(meeting, called.id, capacity) ? 'speaking' : isListed(meeting, called.id, capacity) ? 'listed' : isWaiting(meeting, called.id, capacity) ? 'waiting' : null
  if (standing !== null) return { kind: standing, ...one, called, capacity }
  const isHeard = meeting.heard.some(({ holder }) => holder.kind === 'request' && holder.request.delegationId === called.id && capacityKey(holder.request.capacity) === capacityKey(capacity))
  return { kind: 'found', ...one, called, capacity, isHeard }
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
