import { LogFault, type MeetingLog } from '#server/log/meetingLog.ts'
import { newCounts, type Counts } from './counts.ts'
import { watchDeadlines } from './deadlines.ts'
import { OpenMeeting } from './openMeeting.ts'

/** The meetings that are open on this node; each is opened once, when somebody first asks for it. */
export class Meetings {
  readonly counts: Counts = newCounts()
  readonly #log: MeetingLog
  readonly #report: (problem: string) => void
  readonly #open = new Map<string, Promise<OpenMeeting>>()
  readonly #faults = new Map<string, string>()

  constructor(log: MeetingLog, report: (problem: string) => void) {
    this.#log = log
    this.#report = report
  }

  /** The meeting, or null when there is none of this id. Rejects with `StoreAway` or `LogFault`. */
  async find(meetingId: string): Promise<OpenMeeting | null> {
    const open = await this.prepare(meetingId)
    if (open.standing.meeting.plan !== null) return open
    this.#open.delete(meetingId)
    await open.close()
    return null
  }

  /** The meeting whether or not anything has happened in it: what creating one needs. */
  prepare(meetingId: string): Promise<OpenMeeting> {
    const known = this.#open.get(meetingId)
    if (known !== undefined) return known
    const opening = this.#openNow(meetingId)
    this.#open.set(meetingId, opening)
    opening.catch(() => this.#open.delete(meetingId)) // whoever asked hears of it; the next one tries again
    return opening
  }

  async #openNow(meetingId: string): Promise<OpenMeeting> {
    const onFault = (fault: LogFault): void => {
      this.#faults.set(meetingId, fault.message)
      this.#report(fault.message)
    }
    try {
      const open = await OpenMeeting.open(meetingId, { log: this.#log, counts: this.counts, onFault })
      watchDeadlines(open, () => this.#log.now())
      return open
    } catch (cause) {
      if (cause instanceof LogFault) onFault(cause)
      throw cause
    }
  }

  /** Why this node cannot serve all its meetings; empty when it can. */
  faults(): string[] {
    const health = this.#log.health()
    return [...this.#faults.values(), ...(health.ok ? [] : [health.why])]
  }

  async close(): Promise<void> {
    const opening = [...this.#open.values()]
    this.#open.clear()
    const settled = await Promise.allSettled(opening)
    await Promise.all(settled.map(one => (one.status === 'fulfilled' ? one.value.close() : undefined)))
  }
}
