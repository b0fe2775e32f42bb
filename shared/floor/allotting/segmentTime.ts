import type { Meeting } from '../model.ts'
import type { MeetingPlan, Segment } from '../plan.ts'

/** When the segments of a meeting end; instants in ms. */

/** C6: what the segment under way has used: since it began, without the suspensions. */
export function segmentUsedMs({ progress, phase }: Meeting, at: number): number {
  const part = progress.at(-1)
  if (part === undefined) return 0
  return Math.max(0, (phase.suspendedAt ?? at) - part.beganAt - (phase.suspendedMs - part.suspendedMs))
}

/** C7: the latest instant at which a segment ends, whatever its budget: the hard end, and for the floor the end that was planned (T9). */
export function segmentWallAt(meeting: Meeting, segment: Segment, at: number): number {
  const { plan } = meeting
  if (plan === null) return Infinity
  const shiftMs = shiftOf(meeting, plan, at)
  const hardEndAt = meeting.phase.hardEndAt ?? plan.hardEndAt + shiftMs
  const isShortened = segment.kind === 'floor' && meeting.modalities.lateStart === 'shortens-floor'
  return isShortened ? Math.min(hardEndAt, plannedEndAt(plan, segment, plan.plannedStartAt + shiftMs, hardEndAt)) : hardEndAt
}

/** P3: a rehearsal is as late as it was opened. */
function shiftOf({ phase }: Meeting, { isRehearsal, plannedStartAt }: MeetingPlan, at: number): number {
  return isRehearsal ? (phase.openedAt ?? at) - plannedStartAt : 0
}

/**
 * T9: when a segment was planned to end: by the times of those before it from the start on; where one of them has none, by
 * those behind it back from the hard end; where neither is known, at no time.
 */
function plannedEndAt({ programme }: MeetingPlan, segment: Segment, startAt: number, hardEndAt: number): number {
  const index = programme.indexOf(segment)
  const beforeMs = sumOf(programme.slice(0, index + 1))
  if (beforeMs !== null) return startAt + beforeMs
  const behindMs = sumOf(programme.slice(index + 1))
  return behindMs === null ? Infinity : hardEndAt - behindMs
}

/** Null where one of them has no time. */
function sumOf(segments: readonly Segment[]): number | null {
  return segments.reduce<number | null>((sum, { budgetMs }) => (sum === null || budgetMs === null ? null : sum + budgetMs), 0)
}
