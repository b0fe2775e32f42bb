import { StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Entry } from '#shared/sync/entry.ts'

/** What a line between a node and its log may do wrong; everything else goes through to the real log. */
export interface Faults {
  /** Is this message of the followers lost on its way? */
  isLost?: (entries: readonly Entry[]) => boolean
  /** Is the answer to this append lost, though it happened? Asked once for each append. */
  isAnswerLost?: () => boolean
}

/** A log behind a line with faults. */
export function faultyLine(log: MeetingLog, { isLost, isAnswerLost }: Faults): MeetingLog {
  return {
    append: async (meetingId, after, entries) => {
      const appended = await log.append(meetingId, after, entries)
      if (isAnswerLost?.() === true) throw new StoreAway('the answer was lost on its way')
      return appended
    },
    follow: (meetingId, onEntries) => log.follow(meetingId, entries => {
      if (isLost?.(entries) !== true) onEntries(entries)
    }),
    readAfter: (meetingId, position) => log.readAfter(meetingId, position),
    onReconnect: listener => log.onReconnect(listener),
    meetings: () => log.meetings(),
    now: () => log.now(),
    health: () => log.health(),
    close: () => log.close(),
  }
}
