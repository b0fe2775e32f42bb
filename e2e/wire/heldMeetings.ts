import type { MeetingLog } from '#server/log/meetingLog.ts'
import { logWith } from './logWith.ts'

/** A log that tells which meetings are open on its node: each that is follows its own. */
export function heldMeetings(): { between: (log: MeetingLog) => MeetingLog; held: () => string[]; everHeld: () => string[]; mostHeld: () => number } {
  const [held, everHeld]: [string[], string[]] = [[], []]
  let most = 0
  const between = (log: MeetingLog): MeetingLog => logWith(log, {
    follow: (meetingId, onEntries) => {
      held.push(meetingId)
      everHeld.push(meetingId)
      most = Math.max(most, held.length)
      const stop = log.follow(meetingId, onEntries)
      return () => {
        held.splice(held.indexOf(meetingId), 1)
        stop()
      }
    },
  })
  return { between, held: () => held.toSorted(), everHeld: () => everHeld, mostHeld: () => most }
}
