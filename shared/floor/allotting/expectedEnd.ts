import { areRepliesLater } from '../interrupting/replies.ts'
import type { Meeting } from '../model.ts'
import type { Segment } from '../plan.ts'
import { isListOpen } from '../reading.ts'
import { speakingTimes } from '../speakingTime.ts'
import { goesOnAt, runningMs, segmentEndsAt, segmentsAhead } from './floorParts.ts'
import { isNoReply } from './inscribed.ts'
import { reachOf } from './reach.ts'
import { segmentUsedMs } from './segmentTime.ts'

/**
 * T11: when the meeting may be expected to end: each segment takes its time, the floor no longer than the list fills it once
 * that is closed, and rights of reply come after all. Null while it is not under way.
 */
export function expectedEndAt(meeting: Meeting, at: number): number | null {
  if (meeting.phase.name === 'planned' || meeting.phase.name === 'closed') return null
  const endAt = segmentsAhead(meeting).reduce((beginsAt, segment) => beginsAt + lengthMs(meeting, segment, beginsAt, at), goesOnAt(meeting, at))
  return endAt + repliesMs(meeting)
}

/** How long a segment may take from an instant on; whoever speaks is heard to the end. Beyond the hard end the floor does not go on, all else does. */
function lengthMs(meeting: Meeting, segment: Segment, beginsAt: number, at: number): number {
  const isUnderWay = segment.id === meeting.progress.at(-1)?.segmentId
  const leastMs = isUnderWay ? (runningMs(meeting, at) ?? 0) : 0
  if (segment.kind !== 'floor' && segment.budgetMs !== null) return Math.max(leastMs, segment.budgetMs - (isUnderWay ? segmentUsedMs(meeting, at) : 0))
  const mostMs = Math.max(leastMs, segmentEndsAt(meeting, segment, beginsAt, at) - beginsAt)
  if (segment.kind !== 'floor' || mayGrow(meeting, at)) return mostMs
  return Math.min(mostMs, Math.max(leastMs, filledMs(meeting, segment, at)))
}

/** Not opened yet, or open. */
function mayGrow(meeting: Meeting, at: number): boolean {
  return meeting.list.openedAt === null || isListOpen(meeting, at)
}

/** How much of a floor segment the list fills. */
function filledMs(meeting: Meeting, { id }: Segment, at: number): number {
  const { parts, rows } = reachOf(meeting, at)
  const index = parts.findIndex(({ segmentId }) => segmentId === id)
  const last = rows.findLast(row => row.part === index && row.isReached)
  return last === undefined ? 0 : last.beginsAt + last.ms - (parts[index]?.beginsAt ?? 0)
}

/** Rights of reply that stand on the list, with the changes before them; none where they are given in a later meeting (R4). */
function repliesMs(meeting: Meeting): number {
  if (areRepliesLater(meeting)) return 0
  const timeOf = speakingTimes(meeting)
  const replies = meeting.rows.filter(({ request }) => !isNoReply(request))
  return replies.reduce((sum, { request }) => sum + meeting.modalities.changeOverMs + timeOf(request), 0)
}
