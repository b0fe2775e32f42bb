import type { Meeting, Statement } from '../model.ts'
import type { TimePolicy } from '../modalities.ts'
import { givenMs, usedMs } from '../timing.ts'
import { isNoReply, listedRequests } from './inscribed.ts'
import { roundedDown } from './roundedDown.ts'

/**
 * T3: what is left of the pot, divided among those on the list, rounded down, between its floor and its ceiling. Of those
 * heard it lacks what they used, so that time saved is the others' and time over is too; of whoever speaks, what was given.
 */
export function shareOfPot(meeting: Meeting, { potMs, floorMs, ceilingMs }: Extract<TimePolicy, { kind: 'pot' }>): number {
  const takenMs = sumOf(meeting.heard, statement => usedMs(statement, statement.endedAt)) + sumOf(meeting.floor === null ? [] : [meeting.floor], ({ timing }) => givenMs(timing))
  const shareMs = Math.max(0, potMs - takenMs) / Math.max(1, listedRequests(meeting).length)
  return Math.max(floorMs, Math.min(ceilingMs, roundedDown(meeting, shareMs)))
}

function sumOf<T extends Pick<Statement, 'holder'>>(statements: readonly T[], msOf: (statement: T) => number): number {
  return statements.reduce((sum, statement) => (statement.holder.kind === 'request' && isNoReply(statement.holder.request) ? sum + msOf(statement) : sum), 0)
}
