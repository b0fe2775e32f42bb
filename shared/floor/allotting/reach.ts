import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'
import { yieldedTo } from '../concluding/yieldedTo.ts'
import { isNoReply, listedRequests } from './inscribed.ts'
import { placesLeft } from './cap.ts'
import { fill, type Speech } from './fill.ts'
import { floorParts, type FloorPart } from './floorParts.ts'
import { speakingTimes } from '../speakingTime.ts'

/** Where a row of the list comes, were everybody to speak to the end of their time. */
export interface Reached {
  requestId: string
  /** In which of the parts; in the last where it will not be reached. */
  part: number
  isReached: boolean
  /** Were that part to go on. */
  beginsAt: number
  ms: number
}

/** Who of the list will be reached, at an instant. */
export interface Reach {
  parts: FloorPart[]
  /** The list in order, but for rights of reply. */
  rows: Reached[]
  /** The requests that will not be reached, in the order of the list: always its end. */
  missed: string[]
}

/** T7, T8: who will be reached. Nobody can be while the meeting is closed. */
export function reachOf(meeting: Meeting, at: number): Reach {
  const known = lastReach.get(meeting)
  if (known?.at === at) return known.reach
  const reach = reckon(meeting, at, speakingTimes(meeting))
  lastReach.set(meeting, { at, reach })
  return reach
}

// A window asks for every row, and several of its parts in the same second.
const lastReach = new WeakMap<Meeting, { at: number; reach: Reach }>()

function reckon(meeting: Meeting, at: number, timeOf: ReturnType<typeof speakingTimes>): Reach {
  const parts = meeting.phase.name === 'closed' ? [] : floorParts(meeting, at)
  const listed = meeting.rows.filter(({ request }) => isNoReply(request))
  const speeches = listed.map((row): Speech => ({ ms: timeOf(row.request), notBefore: partOf(parts, row) }))
  const mostReached = placesLeft(meeting)
  const rows = fill(parts, speeches, meeting.modalities.changeOverMs).map(({ part, afterMs, isReached }, index): Reached => ({
    requestId: listed[index]?.request.requestId ?? '',
    part,
    isReached: isReached && index < mostReached,
    beginsAt: (parts[part]?.beginsAt ?? at) + afterMs,
    ms: speeches[index]?.ms ?? 0,
  }))
  return { parts, rows, missed: rows.filter(({ isReached }) => !isReached).map(({ requestId }) => requestId) }
}

/** The first part in which a row may be heard: the slot it is listed for, or the one under way when that is over. */
function partOf(parts: readonly FloorPart[], { slot = 0 }: Row): number {
  return Math.max(0, slot - (parts[0]?.slot ?? 0))
}

/**
 * T10: the longest time, in whole steps, that lets everybody speak for whom there is a place: each speaks at most so long.
 * It goes by the times of the policy, not by what was announced, which it would replace. Null where no time does.
 */
export function timeThatReachesAll(meeting: Meeting, at: number): number | null {
  const { roundToMs } = meeting.modalities
  const setMs = speakingTimes(meeting, Infinity)
  const mayBeHeard = placesLeft(meeting)
  // Each has what was yielded to it (F18) besides, whatever is announced.
  const doesReach = (steps: number): boolean => reckon(meeting, at, speakingTimes(meeting, steps * roundToMs)).rows.every(({ isReached }, index) => isReached || index >= mayBeHeard)
  const longestMs = Math.max(0, ...listedRequests(meeting).map(request => setMs(request) - yieldedTo(meeting, request.requestId)))
  const most = highest(Math.ceil(longestMs / roundToMs), doesReach)
  return most === 0 ? null : most * roundToMs
}

/** The highest of the numbers up to `most` that pass a test which all below it pass too; 0 when none does. */
function highest(most: number, passes: (n: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
