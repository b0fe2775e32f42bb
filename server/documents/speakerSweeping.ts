import { StoreAway } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Report } from '#server/report.ts'
import type { Speakers } from './speakers.ts'

const SWEEP_MS = 3_600_000

interface Parts {
  speakers: Pick<Speakers, 'sweepLeft'>
  meetings: Pick<Meetings, 'held'>
  report: Report
}

/** I14: deletes the names that were left over, of the meetings that are open at this node: a meeting in which names are written is open somewhere, and stays so for an hour after its closing. */
export class SpeakerSweeping {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Sweeps every hour; returns how to stop. */
  keepSwept(): () => void {
    const sweep = (): void => void this.sweep().catch((cause: unknown) => {
      if (!(cause instanceof StoreAway)) this.#parts.report.error(cause, 'names of speakers could not be swept') // away: the next hour sweeps
    })
    const timer = setInterval(sweep, SWEEP_MS)
    timer.unref()
    return () => clearInterval(timer)
  }

  async sweep(): Promise<void> {
    const { speakers, meetings } = this.#parts
    for (const open of await meetings.held()) await speakers.sweepLeft(open)
  }
}
