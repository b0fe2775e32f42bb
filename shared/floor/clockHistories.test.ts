import { describe } from 'vitest'
import type { Meeting } from './model.ts'
import { pausedMsAt } from './stoppedTime.ts'
import { histories, play, tell } from './testing/histories.ts'
import { holds } from './testing/property.ts'
import { usedMs } from './timing.ts'

type Timed = Parameters<typeof usedMs>[0] & { statementId: string }

/** Every statement there is or was, and the instant up to which its clock is read. */
function statements(meeting: Meeting, at: number): [Timed, number][] {
  return [...meeting.heard.map((heard): [Timed, number] => [heard, heard.endedAt]), ...(meeting.floor === null ? [] : [[meeting.floor, at] as [Timed, number]])]
}

const isRunning = ({ floor }: Meeting): boolean => floor !== null && floor.timing.pausedAt === null

describe('in any history', () => {
  holds('C1 F5 P5 U4 what a statement used and what it was stopped add up to its clock, and it used only what ran', histories, history => {
    /** How long the clock of each statement was seen to run, in another way than `timing` keeps it. */
    const ran = new Map<string, number>()
    let last: { at: number; meeting: Meeting } | null = null
    for (const { after, command, context: { at }, decision } of play(history)) {
      if (!decision.ok) continue
      const id = last?.meeting.floor?.statementId
      // One that was cut had ended, or stood, before the entry that says so (F12).
      const stoppedAt = command.type !== 'undo' && after.floor?.statementId === id ? after.floor?.timing.pausedAt : null
      const until = after.heard.find(({ statementId }) => statementId === id)?.endedAt ?? stoppedAt ?? at
      if (last !== null && id !== undefined && isRunning(last.meeting)) ran.set(id, (ran.get(id) ?? 0) + until - last.at)
      last = { at, meeting: after }
      for (const [statement, end] of statements(after, at)) {
        const [used, stopped] = [usedMs(statement, end), pausedMsAt(statement.timing, end)]
        if (used + stopped !== end - statement.givenAt) throw new Error(`${statement.statementId}: ${used} used and ${stopped} stopped of ${end - statement.givenAt} ms`)
        if (statement.timing.onPaper === true) continue // I22: as it was written: no clock of the house ran
        const seen = ran.get(statement.statementId) ?? 0
        // Undoing puts the clock back to where it stood, never on.
        if (command.type === 'undo' && used < seen) ran.set(statement.statementId, used)
        else if (used !== seen) throw new Error(`${statement.statementId}: ${used} used, but its clock ran ${seen} ms`)
      }
    }
  }, { tell })
})
