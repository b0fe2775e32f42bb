import type { ReplyTo, ToServer } from '#shared/protocol/messages.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import { TRY_AGAIN } from '#server/meetings/batch.ts'
import type { About, Report } from '#server/report.ts'

/** The border: whatever goes wrong behind it becomes an answer here, and a line in the log. @param about asked for only then */
export async function guarded<T extends ReplyTo<Exclude<keyof ToServer, 'clock:ask'>>>(report: Report, about: () => About, work: () => Promise<T>): Promise<T | typeof TRY_AGAIN> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof StoreAway || cause instanceof LogFault)) report.error(cause, 'a message could not be served', about())
    return TRY_AGAIN
  }
}
