import { StoreAway } from './log/meetingLog.ts'
import type { Report } from './report.ts'

const HOUR_MS = 3_600_000

/**
 * Does something every hour; what cannot be done, for the store is away, is left to the next.
 * @param failed said where it failed otherwise
 * @param everyMs where an hour is too long
 * @returns how to stop
 */
export function hourly(act: () => Promise<void>, report: Report, failed: string, everyMs = HOUR_MS): () => void {
  const timer = setInterval(() => void reported(act, report, failed), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** The same, and now as well. */
export function nowAndHourly(act: () => Promise<void>, report: Report, failed: string): () => void {
  void reported(act, report, failed)
  return hourly(act, report, failed)
}

const reported = (act: () => Promise<void>, report: Report, failed: string): Promise<void> => act().catch((cause: unknown) => {
  if (!(cause instanceof StoreAway)) report.error(cause, failed)
})
