import { StoreAway } from './log/meetingLog.ts'
import type { Report } from './report.ts'

interface Sweeping {
  everyMs: number
  report: Report
  /** Said where it failed otherwise than for a store that is away. */
  failed: string
}

/** Sweeps once in so many ms; what cannot be swept, for the store is away, is left to the next time. Returns how to stop. */
export function keepSweeping(sweep: () => Promise<void>, { everyMs, report, failed }: Sweeping): () => void {
  const timer = setInterval(() => void reported(sweep, report, failed), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** The same, and now as well. */
export function sweepNowAndOn(sweep: () => Promise<void>, sweeping: Sweeping): () => void {
  void reported(sweep, sweeping.report, sweeping.failed)
  return keepSweeping(sweep, sweeping)
}

const reported = (sweep: () => Promise<void>, report: Report, failed: string): Promise<void> => sweep().catch((cause: unknown) => {
  if (!(cause instanceof StoreAway)) report.error(cause, failed)
})
