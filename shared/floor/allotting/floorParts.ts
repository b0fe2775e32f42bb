import type { Meeting } from '../model.ts'
import type { Segment } from '../plan.ts'
import { leftMs } from '../timing.ts'
import type { Part } from './fill.ts'
import { unheardOn } from './unheard.ts'
import { segmentUsedMs, segmentWallAt } from './segmentTime.ts'

/** A floor segment under way or to come, as it may be expected at an instant. */
export interface FloorPart extends Part {
  segmentId: string
  /** Of all floor segments of the programme, counted from 0. */
  slot: number
  beginsAt: number
  endsAt: number
}

/** What is to come of the programme, from the segment under way on (before the opening: all of it). */
export function segmentsAhead({ plan, progress }: Meeting): Segment[] {
  const programme = plan?.programme ?? []
  const current = progress.at(-1)?.segmentId
  return programme.slice(current === undefined ? 0 : programme.findIndex(({ id }) => id === current))
}

/** When the first segment ahead goes on: now, or at the planned start. */
export function goesOnAt({ plan, progress }: Meeting, at: number): number {
  return plan === null || plan.isRehearsal || progress.length > 0 ? at : Math.max(at, plan.plannedStartAt)
}

/** T8: the floor segments from the one under way on. Each of the programme takes its time, one without any that of the podium for each of its speakers. */
export function floorParts(meeting: Meeting, at: number): FloorPart[] {
  const slots = (meeting.plan?.programme ?? []).filter(({ kind }) => kind === 'floor')
  let beginsAt = goesOnAt(meeting, at)
  return segmentsAhead(meeting).flatMap((segment, index): FloorPart[] => {
    const isUnderWay = index === 0 && meeting.progress.length > 0
    const part = { segmentId: segment.id, slot: slots.indexOf(segment), beginsAt, endsAt: segmentEndsAt(meeting, segment, beginsAt, at) }
    beginsAt = Math.max(beginsAt, part.endsAt)
    if (segment.kind !== 'floor') return []
    return [{ ...part, leftMs: part.endsAt - part.beginsAt, runningMs: isUnderWay ? runningMs(meeting, at) : null }]
  })
}

/** C7: when a segment ends that begins, or goes on, at an instant. */
export function segmentEndsAt(meeting: Meeting, segment: Segment, beginsAt: number, at: number): number {
  const isUnderWay = segment.id === meeting.progress.at(-1)?.segmentId
  const wallAt = segmentWallAt(meeting, segment, at)
  const usedMs = isUnderWay ? segmentUsedMs(meeting, at) : 0
  if (segment.budgetMs !== null) return Math.min(wallAt, beginsAt + segment.budgetMs - usedMs)
  if (segment.kind === 'floor') return wallAt
  const unheard = isUnderWay ? unheardOn(meeting, segment).length : segment.speakers.length
  return beginsAt + (isUnderWay ? (runningMs(meeting, at) ?? 0) : 0) + unheard * meeting.modalities.podiumTimeMs
}

/** What whoever speaks has left, at least nothing; null where nobody speaks. */
export function runningMs({ floor }: Meeting, at: number): number | null {
  return floor === null ? null : Math.max(0, leftMs(floor, at))
}
