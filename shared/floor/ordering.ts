import type { Place } from './acts.ts'
import type { Meeting } from './model.ts'
import type { FloorRequest, Row } from './parts.ts'
import type { Category } from './plan.ts'
import { delegationOf } from './reading.ts'

/** L10: the bands, in the order in which they are heard (domain §1.5; replies last, §1.6). */
export const BANDS = ['priority', 'members', 'observers', 'nhris', 'ngos', 'replies'] as const
export type Band = (typeof BANDS)[number]

/** L10: where a delegation is heard in its own name. */
export const BAND_OF: Record<Category, Band> = {
  'member-state': 'members',
  'observer-state': 'observers',
  'un-entity': 'observers',
  igo: 'observers',
  nhri: 'nhris',
  ngo: 'ngos',
}

const isState = (category: Category): boolean => category === 'member-state' || category === 'observer-state'

/**
 * L10: the band a request is heard in. A group's spokesperson speaks with the groups even when an observer;
 * organizations that speak jointly stay in their own band.
 */
export function bandOf(meeting: Meeting, request: FloorRequest): Band {
  if (request.capacity.kind === 'reply') return 'replies'
  const category = categoryOf(meeting, request.delegationId)
  if (request.isDignitary || (request.capacity.kind === 'group' && isState(category))) return 'priority'
  return BAND_OF[category]
}

/** The category of a delegation of the meeting. */
export function categoryOf(meeting: Meeting, delegationId: string): Category {
  return delegationOf(meeting, delegationId)?.category ?? 'ngo'
}

type Ranked = Pick<Row, 'request' | 'rankAt' | 'rankVersion'>

/** L11: a row as a request gets it by its arrival. */
export function arrivalRow(request: FloorRequest, version: number): Row {
  return { request, rankAt: request.receivedAt, rankVersion: request.version, isByHand: false, version }
}

/**
 * L10, L11: the row before which the rule places this one; null is the end. It goes behind the last row that the rule
 * hears before it, so it never reorders the others; rows placed by hand are passed over.
 */
export function placeByRule(meeting: Meeting, rows: readonly Row[], row: Ranked): string | null {
  const isBefore = earlierThan(meeting, row)
  const lastBefore = rows.findLastIndex(other => !other.isByHand && isBefore(other))
  const firstByRule = rows.findIndex(other => !other.isByHand)
  const firstAfter = firstByRule < 0 ? rows.length : firstByRule
  return idAt(rows, besideReplies(rows, row, lastBefore < 0 ? firstAfter : lastBefore + 1))
}

function earlierThan(meeting: Meeting, row: Ranked): (other: Row) => boolean {
  const band = BANDS.indexOf(bandOf(meeting, row.request))
  return other => {
    const otherBand = BANDS.indexOf(bandOf(meeting, other.request))
    if (otherBand !== band) return otherBand < band
    if (other.rankAt !== row.rankAt) return other.rankAt < row.rankAt
    return other.rankVersion < row.rankVersion
  }
}

/** L6: replies stand behind all others, also where what stands beside them was placed by hand. */
function besideReplies(rows: readonly Row[], { request }: Ranked, index: number): number {
  const firstReply = rows.findIndex(other => other.request.capacity.kind === 'reply')
  const border = firstReply < 0 ? rows.length : firstReply
  return request.capacity.kind === 'reply' ? Math.max(index, border) : Math.min(index, border)
}

const idAt = (rows: readonly Row[], index: number): string | null => rows[index]?.request.requestId ?? null

/** The rows with this one put before a neighbour (null: at the end) and nowhere else. */
export function withRow(rows: readonly Row[], row: Row, before: string | null): Row[] {
  const others = rows.filter(other => other.request.requestId !== row.request.requestId)
  const index = before === null ? -1 : others.findIndex(other => other.request.requestId === before)
  return index < 0 ? [...others, row] : others.toSpliced(index, 0, row)
}

/** Where a row stands, to put it back there. */
export function placeOf(rows: readonly Row[], requestId: string): Place {
  const index = rows.findIndex(row => row.request.requestId === requestId)
  return { index: Math.max(index, 0), before: idAt(rows, index + 1) }
}

/**
 * U3: the neighbour before which a row returns: the one it had, or who now stands at its place; by the rule where a row
 * that was never moved by hand would come between others that are in their order.
 */
export function returnTo(meeting: Meeting, rows: readonly Row[], row: Row, place: Place): string | null {
  const others = rows.filter(other => other.request.requestId !== row.request.requestId)
  const neighbour = others.findIndex(other => other.request.requestId === place.before)
  const index = besideReplies(others, row, neighbour < 0 ? Math.min(place.index, others.length) : neighbour)
  return row.isByHand || isInOrderAt(meeting, others, row, index) ? idAt(others, index) : placeByRule(meeting, others, row)
}

/** At this index among the others the row stands as the rule has it, beside those that were not placed by hand. */
export function isInOrderAt(meeting: Meeting, others: readonly Row[], row: Ranked, index: number): boolean {
  const isBefore = earlierThan(meeting, row)
  return others.every((other, at) => other.isByHand || isBefore(other) === at < index)
}
