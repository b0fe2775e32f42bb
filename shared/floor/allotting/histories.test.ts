import { describe } from 'vitest'
import type { Meeting } from '../model.ts'
import { givenMs, leftMs, usedMs } from '../timing.ts'
import { histories, play, tell } from '../testing/histories.ts'
import { holds } from '../testing/property.ts'
import { yieldedTo } from '../concluding/yieldedTo.ts'
import { announcedMs } from './announced.ts'
import { expectedEndAt } from './expectedEnd.ts'
import { listedRequests, spokenRequests } from './inscribed.ts'
import { speakingTimes } from '../speakingTime.ts'
import { reachOf, timeThatReachesAll } from './reach.ts'

describe('at any moment of any history', () => {
  holds('C1 C3 the time used and the time paused of a statement are all the time since it was given the floor', histories, history => {
    for (const { after: { floor, heard }, context: { at } } of play(history)) {
      for (const statement of [...heard, ...(floor === null ? [] : [{ ...floor, endedAt: at }])]) {
        const { givenAt, endedAt, timing } = statement
        const used = usedMs(statement, endedAt)
        const pausedMs = timing.pausedMs + (timing.pausedAt === null ? 0 : endedAt - timing.pausedAt)
        if (used + pausedMs !== endedAt - givenAt) throw new Error(`${used} used and ${pausedMs} paused of ${endedAt - givenAt}`)
        if (used + leftMs(statement, endedAt) !== givenMs(timing)) throw new Error('used and left are not what was given')
      }
    }
  }, { tell })

  holds('T4 T7 T10 each of the list is reached or not; the time that lets all in does, and one step more does not', histories, history => {
    for (const { after, context: { at } } of play(history)) {
      const { rows, missed } = reachOf(after, at)
      if (rows.filter(({ isReached }) => !isReached).map(({ requestId }) => requestId).join() !== missed.join()) throw new Error('who is not reached is not who is missed')
      checkTime(after, at)
    }
  }, { tell })

  holds('T3 T4 T5 nobody is given more than was announced, nor more speak than the cap lets', histories, history => {
    for (const { before, command, after } of play(history)) {
      const statement = command.type === 'giveFloor' && before.floor === null ? after.floor : null
      const { timePolicy } = after.modalities
      if (statement?.holder.kind !== 'request' || statement.holder.request.capacity.kind === 'reply') continue
      // F18: what others have yielded to it comes on top.
      const ownMs = statement.timing.allottedMs - yieldedTo(after, statement.holder.request.requestId)
      if (ownMs > announcedMs(after)) throw new Error('longer than was announced')
      if (timePolicy.kind === 'pot' && ownMs > timePolicy.ceilingMs) throw new Error('more than the ceiling')
      if (timePolicy.kind === 'cap' && spokenRequests(after).length > timePolicy.most && !isStillListed(after)) throw new Error(`${spokenRequests(after).length} speak where ${timePolicy.most} may`)
    }
  }, { tell })

  holds('T11 the meeting is not expected to end before now, nor sooner when nothing happens', histories, history => {
    for (const { after, context: { at } } of play(history)) {
      const [now, later] = [expectedEndAt(after, at), expectedEndAt(after, at + 30_000)]
      if (now !== null && (now < at || later === null || later < at + 30_000)) throw new Error(`${now} at ${at}, then ${later}`)
    }
  }, { tell })
})

/** T4: one that was brought back is on the list and has spoken. */
const isStillListed = (meeting: Meeting): boolean => {
  const listed = new Set(listedRequests(meeting).map(({ requestId }) => requestId))
  return spokenRequests(meeting).some(({ requestId }) => listed.has(requestId))
}

function checkTime(meeting: Meeting, at: number): void {
  const { timePolicy, roundToMs } = meeting.modalities
  const time = timeThatReachesAll(meeting, at)
  if (timePolicy.kind !== 'fixed' || meeting.rows.length === 0) return
  const isMissed = (atMostMs: number | null): boolean => reachOf({ ...meeting, announced: [{ atMostMs, at, version: 0 }] }, at).missed.length > 0
  if (time !== null && isMissed(time)) throw new Error(`${time} each does not let all in`)
  const timeOf = speakingTimes(meeting, Infinity)
  const longest = Math.max(0, ...listedRequests(meeting).map(request => timeOf(request) - yieldedTo(meeting, request.requestId))) // F18: that is besides
  if ((time ?? 0) < longest && listedRequests(meeting).length > 0 && !isMissed((time ?? 0) + roundToMs)) throw new Error(`${time} is not the longest`)
}
