import { bandOf } from './bandOf.ts'
import { BANDS } from './bands.ts'
import type { Meeting } from './model.ts'
import type { Row } from './parts.ts'
import type { Place } from './place.ts'
import { freePlace } from './placing/freePlace.ts'

type Ranked = Pick<Row, 'request' | 'rankAt' | 'rankVersion' | 'rank' | 'slot'>

/** The place that the rule has for a row. L23: not before a protected row; L26: not between a row and the neighbour that it was placed before. */
function indexByRule(meeting: Meeting, rows: readonly Row[], row: Ranked): number {
  return freePlace(meeting, rows, indexByRank(meeting, rows, row))
}

/**
 * L10, L11: how many rows the rule hears before this one. It goes behind the last of them, so it never reorders the others;
 * rows placed by hand are passed over, but for those right behind, of its own band and before it by the rule: two that
 * exchanged their places, or one that was sent to the end, are not overtaken by whoever asks after them.
 */
export function indexByRank(meeting: Meeting, rows: readonly Row[], row: Ranked): number {
  const isBefore = earlierThan(meeting, row)
  const lastBefore = rows.findLastIndex(other => !other.isByHand && isBefore(other))
  const firstByRule = rows.findIndex(other => !other.isByHand)
  const firstAfter = firstByRule < 0 ? rows.length : firstByRule
  const index = lastBefore < 0 ? firstAfter : lastBefore + 1
  const isOvertaken = (other: Row): boolean => other.isByHand && isBefore(other) && bandOf(meeting, other.request) === bandOf(meeting, row.request)
  const behind = rows.slice(index).findIndex(other => !isOvertaken(other))
  return besideReplies(rows, row, behind < 0 ? rows.length : index + behind)
}

/** L10, L11: which of two rows the rule hears first: below zero, the one. */
export const compareRanked = (meeting: Meeting, one: Ranked, other: Ranked): number => -comparedWith(meeting, one)(other)

/** Does the rule hear another before this row? */
function earlierThan(meeting: Meeting, row: Ranked): (other: Row) => boolean {
  const compare = comparedWith(meeting, row)
  return other => compare(other) < 0
}

/** The same of one row and any number of others: what is asked of the one is asked once. Below zero: the other is heard first. */
export function comparedWith(meeting: Meeting, one: Ranked): (other: Ranked) => number {
  const [isReply, slot, band, rank] = [one.request.capacity.kind === 'reply', one.slot ?? 0, BANDS.indexOf(bandOf(meeting, one.request)), one.rank ?? '']
  return other => {
    const isOtherReply = other.request.capacity.kind === 'reply'
    if (isOtherReply !== isReply) return isOtherReply ? 1 : -1
    const slots = (other.slot ?? 0) - slot
    if (slots !== 0) return slots
    const bands = BANDS.indexOf(bandOf(meeting, other.request)) - band
    if (bands !== 0) return bands
    const otherRank = other.rank ?? ''
    if (otherRank !== rank) return otherRank < rank ? -1 : 1
    return other.rankAt - one.rankAt || other.rankVersion - one.rankVersion
  }
}

/** L6: replies stand behind all others, also where what stands beside them was placed by hand. */
function besideReplies(rows: readonly Row[], { request }: Ranked, index: number): number {
  const firstReply = rows.findIndex(other => other.request.capacity.kind === 'reply')
  const border = firstReply < 0 ? rows.length : firstReply
  return request.capacity.kind === 'reply' ? Math.max(index, border) : Math.min(index, border)
}

const idAt = (rows: readonly Row[], index: number): string | null => rows[index]?.request.requestId ?? null

/** Where a row stands, to put it back there. */
export function placeOf(rows: readonly Row[], requestId: string): Place {
  const index = rows.findIndex(row => row.request.requestId === requestId)
  return { index: Math.max(index, 0), before: idAt(rows, index + 1) }
}

/**
 * U3: the neighbour before which a row returns: the one it had, or who now stands at its place; by the rule where a row
 * that was never moved by hand would come between others that are in their order.
 */
export function returnTo(meeting: Meeting, rows: readonly Row[], row: Row, place: Place): { row: Row; before: string | null } {
  const others = rows.filter(other => other.request.requestId !== row.request.requestId)
  const neighbour = others.findIndex(other => other.request.requestId === place.before)
  const there = besideReplies(others, row, neighbour < 0 ? Math.min(place.index, others.length) : neighbour)
  const isThere = !isPlacedByRule(row) || isInOrderAt(meeting, others, row, there)
  // L23: behind protected rows, unless it stood before one of them.
  const wanted = neighbour < 0 ? freePlace(meeting, others, there) : there
  return heldBack(meeting, others, row, isThere ? wanted : indexByRule(meeting, others, row))
}

/** L23: a row at this index; where the rule would have it elsewhere it is held back, and the others are not placed by it. */
function heldBack(meeting: Meeting, others: readonly Row[], row: Row, index: number): { row: Row; before: string | null } {
  const isInPlace = !isPlacedByRule(row) || isInOrderAt(meeting, others, row, index)
  return { row: isInPlace ? row : { ...row, isHeldBack: true }, before: idAt(others, index) }
}

/** L10, L11: a row as the rule places it, and the row before which it goes. */
export function placedByRule(meeting: Meeting, rows: readonly Row[], row: Row): { row: Row; before: string | null } {
  return heldBack(meeting, rows, row, indexByRule(meeting, rows, row))
}

/** Where the rule would have it: not placed by hand, nor held back behind protected places (L23). */
export const isPlacedByRule = ({ isByHand, isHeldBack }: Pick<Row, 'isByHand' | 'isHeldBack'>): boolean => !isByHand && isHeldBack !== true

/** At this index among the others the row stands as the rule has it, beside those that stand so too. */
export function isInOrderAt(meeting: Meeting, others: readonly Row[], row: Ranked, index: number): boolean {
  const isBefore = earlierThan(meeting, row)
  return others.every((other, at) => !isPlacedByRule(other) || isBefore(other) === at < index)
}
