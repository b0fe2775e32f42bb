import type { Meeting, Statement } from './model.ts'
import { speakingTimeOf } from './speakingTime.ts'
import type { Timing } from './parts.ts'

/** Time is derived from the state and an instant; nobody broadcasts it. */

/** C1: the time a statement has used at an instant, ms. Never below zero. */
export function usedMs({ givenAt, timing }: Pick<Statement, 'givenAt' | 'timing'>, at: number): number {
  return Math.max(0, (timing.pausedAt ?? at) - givenAt - timing.pausedMs)
}

/** C2: what it was given in all, with what was added, ms. */
export function givenMs(timing: Timing): number {
  return Math.max(0, timing.allottedMs + timing.addedMs)
}

/** C3: what is left at an instant, ms; below zero when time is over (F8: counted, not cut). */
export function leftMs(statement: Pick<Statement, 'givenAt' | 'timing'>, at: number): number {
  return givenMs(statement.timing) - usedMs(statement, at)
}

export type TimePhase = 'running' | 'warning' | 'late' | 'over'

/** C4: what the clock says at an instant; the thresholds are the meeting's. */
export function timePhase(statement: Pick<Statement, 'givenAt' | 'timing'>, at: number): TimePhase {
  const left = leftMs(statement, at)
  const [warning, late] = statement.timing.warningsMs
  if (left < 0) return 'over'
  if (left <= late) return 'late'
  return left <= warning ? 'warning' : 'running'
}

/** Ours, a default (domain §1.7 counts with it): what passes between two speakers, ms. */
export const CHANGE_OVER_MS = 15_000

/**
 * C5: between which instants a row may expect the floor: everybody before it speaks to the end of the time given, or
 * saves a fifth of it. Null when the meeting is not under way or the request is not on the list.
 */
export function expectedAt(meeting: Meeting, requestId: string, at: number): { earliestAt: number; latestAt: number } | null {
  const index = meeting.rows.findIndex(row => row.request.requestId === requestId)
  if (index < 0 || meeting.phase.name !== 'open') return null
  const before = meeting.rows.slice(0, index)
  const speechMs = before.reduce((sum, row) => sum + speakingTimeOf(meeting, row.request), 0)
  const changeOvers = (before.length + (meeting.floor === null ? 0 : 1)) * CHANGE_OVER_MS
  const current = meeting.floor === null ? 0 : Math.max(0, leftMs(meeting.floor, at))
  const latestAt = at + current + speechMs + changeOvers
  return { earliestAt: at + Math.round(0.8 * (current + speechMs)), latestAt }
}

