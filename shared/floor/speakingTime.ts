import { announcedMs } from './allotting/announced.ts'
import { inscribedCount, isNoReply } from './allotting/inscribed.ts'
import { shareOfPot } from './allotting/pot.ts'
import { replyTimeOf } from './interrupting/replies.ts'
import { yieldedTo } from './concluding/yieldedTo.ts'
import type { Meeting } from './model.ts'
import { bandOf, categoryIn } from './bandOf.ts'
import type { FloorRequest } from './parts.ts'
import { DAY_MS } from './scalars.ts'

/** F4: the speaking time of a request as the meeting stands, in ms; it is fixed when the floor is given. */
export function speakingTimeOf(meeting: Meeting, request: FloorRequest): number {
  return speakingTimes(meeting)(request)
}

/** The same for many: what is asked of the whole list is asked once. T5: `atMostMs` is the time that was announced. */
export function speakingTimes(meeting: Meeting, atMostMs = announcedMs(meeting)): (request: FloorRequest) => number {
  const setMs = timesOfPolicy(meeting)
  const ownMs = (request: FloorRequest): number => (isNoReply(request) ? Math.min(setMs(request), atMostMs) : replyTimeOf(meeting, request))
  return request => Math.min(DAY_MS, ownMs(request) + yieldedTo(meeting, request.requestId)) // no clock of the log holds more
}

/** T1: fixed, and with a cap (T4), is the time of the category; steps shorten it, a pot takes its place. */
function timesOfPolicy(meeting: Meeting): (request: FloorRequest) => number {
  const { timePolicy } = meeting.modalities
  if (timePolicy.kind === 'pot') {
    const shareMs = shareOfPot(meeting, timePolicy)
    return () => shareMs
  }
  if (timePolicy.kind !== 'steps') return request => ownTimeOf(meeting, request)
  // T2: the last step that so many have reached; below the first the time is that of the category.
  const count = inscribedCount(meeting)
  const step = timePolicy.steps.findLast(({ from }) => from <= count)
  return request => Math.min(ownTimeOf(meeting, request), step?.atMostMs[categoryIn(meeting, request)] ?? Infinity)
}

/** F4: by what the request is, then by category. */
function ownTimeOf(meeting: Meeting, request: FloorRequest): number {
  const times = meeting.modalities.speakingTimeMs
  if (request.isDignitary) return times.dignitary
  return bandOf(meeting, request) === 'priority' ? times.group : times[categoryIn(meeting, request)]
}
