import { recordedMs } from '../concluding/recordedMs.ts'
import { yieldedTo } from '../concluding/yieldedTo.ts'
import type { Meeting, Statement } from '../model.ts'
import type { TimePolicy } from '../modalities.ts'
import { givenMs } from '../timing.ts'
import { isNoReply, listedRequests } from './inscribed.ts'
import { roundedDown } from './roundedDown.ts'

/**
 * T3: what is left of the pot, divided among those on the list, rounded down, between its floor and its ceiling. Of those
 * heard it lacks what they used, so that time saved is the others' and time over is too; of whoever speaks, what was given.
 * What was yielded to a row (F18) is that row's and is not divided.
 */
export function shareOfPot(meeting: Meeting, { potMs, floorMs, ceilingMs }: Extract<TimePolicy, { kind: 'pot' }>): number {
  const listed = listedRequests(meeting)
  const takenMs = sumOf(meeting.heard, recordedMs) + sumOf(meeting.floor === null ? [] : [meeting.floor], ({ timing }) => givenMs(timing))
  const keptMs = listed.reduce((sum, { requestId }) => sum + yieldedTo(meeting, requestId), 0)
  const shareMs = Math.max(0, potMs - takenMs - keptMs) / Math.max(1, listed.length)
  return Math.max(floorMs, Math.min(ceilingMs, roundedDown(meeting, shareMs)))
}

function sumOf<T extends Pick<Statement, 'holder'>>(statements: readonly T[], msOf: (statement: T) => number): number {
  return statements.reduce((sum, statement) => (statement.holder.kind === 'request' && isNoReply(statement.holder.request) ? sum + msOf(statement) : sum), 0)
}
