import { StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { logWith } from './logWith.ts'

/** What a line between a node and its log may do wrong; everything else goes through to the real log. */
export interface Faults {
  /** Is this message of the followers lost on its way? */
  isLost?: (entries: readonly Entry[]) => boolean
  /** Can nothing be appended now? */
  isAway?: () => boolean
  /** Is the answer to this append lost, though it happened? Asked once for each append. */
  isAnswerLost?: () => boolean
  /** How long is what was read on its way? Asked when it has been read. */
  slowAnswer?: () => Promise<void>
}

/** A log behind a line with faults. */
export function faultyLine(log: MeetingLog, { isLost, isAway, isAnswerLost, slowAnswer }: Faults): MeetingLog {
  return logWith(log, {
    append: async (meetingId, after, entries) => {
      if (isAway?.() === true) throw new StoreAway('the line is cut')
      const appended = await log.append(meetingId, after, entries)
      if (isAnswerLost?.() === true) throw new StoreAway('the answer was lost on its way')
      return appended
    },
    follow: (meetingId, onEntries) => log.follow(meetingId, entries => {
      if (isLost?.(entries) !== true) onEntries(entries)
    }),
    readAfter: async (meetingId, position) => {
      const entries = await log.readAfter(meetingId, position)
      await slowAnswer?.()
      return entries
    },
  })
}
