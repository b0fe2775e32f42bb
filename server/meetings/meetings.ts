import type { Accesses } from '#server/access/accesses.ts'
import { watchLeaving } from '#server/access/watchLeaving.ts'
import { LogFault, StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Seeds } from '#server/drawing/seeds.ts'
import { watchDraws } from '#server/drawing/watchDraws.ts'
import type { Commits } from '#server/measures/commits.ts'
import type { Measures } from '#server/measures/measures.ts'
import type { Report } from '#server/report.ts'
import type { Texts } from '#server/texts/texts.ts'
import { watchTexts } from '#server/texts/watchTexts.ts'
import { watchDeadlines } from './deadlines.ts'
import { OpenMeeting } from './openMeeting.ts'
import type { Over, OverMeetings } from './overMeetings.ts'

/** A log that could not be read is not read again for everybody who asks, ms. */
const FAULT_MS = 5_000
/** So far may the clock of the store be behind a log before somebody is told, ms. */
const NOTICED_MS = 2_000

/** What follows from a log beside it. */
interface Beside {
  texts: Pick<Texts, 'sweepRequest'>
  accesses: Pick<Accesses, 'revokeGiven'>
  over: OverMeetings
}

export interface MeetingsParts {
  log: MeetingLog
  report: Report
  seedsOf: (meetingId: string) => Seeds
  beside: Beside
  measures: Measures
  /** A closed meeting is kept for so long, for its closing may be undone, ms. */
  overMs: number
}

/** The meetings that are open on this node; each is opened once, when somebody first asks for it. */
export class Meetings {
  readonly #log: MeetingLog
  readonly #report: Report
  readonly #seedsOf: (meetingId: string) => Seeds
  readonly #beside: Beside
  readonly #measures: Measures
  readonly #overMs: number
  readonly #open = new Map<string, Promise<OpenMeeting>>()
  readonly #faults = new Map<string, { fault: LogFault; at: number }>()
  #isClosed = false

  constructor({ log, report, seedsOf, beside, measures, overMs }: MeetingsParts) {
    this.#log = log
    this.#seedsOf = seedsOf
    this.#beside = beside
    this.#report = report
    this.#measures = measures
    this.#overMs = overMs
  }

  /** What they have written since the node started. */
  get counts(): Readonly<Pick<Commits, 'appends' | 'conflicts' | 'entries'>> {
    return this.#measures.commits
  }

  get size(): number {
    return this.#open.size
  }

  /** The meeting, or null when there is none of this id. Rejects with `StoreAway` or `LogFault`. */
  async find(meetingId: string): Promise<OpenMeeting | null> {
    const known = this.#open.get(meetingId)
    if (known === undefined && !(await this.#log.exists(meetingId))) return null // asking for nothing costs next to nothing
    const open = await this.prepare(meetingId)
    return open.standing.meeting.plan === null ? null : open
  }

  /** The meeting whether or not anything has happened in it: what creating one needs. */
  prepare(meetingId: string): Promise<OpenMeeting> {
    if (this.#isClosed) return Promise.reject(new StoreAway('the server is being stopped'))
    const known = this.#open.get(meetingId)
    if (known !== undefined) return known
    const fault = this.#faults.get(meetingId)
    if (fault !== undefined && this.#log.now() < fault.at + FAULT_MS) return Promise.reject(fault.fault)
    const opening = this.#openNow(meetingId)
    this.#open.set(meetingId, opening)
    opening.catch(() => this.#open.delete(meetingId)) // whoever asked hears of it; the next one tries again
    return opening
  }

  async #openNow(meetingId: string): Promise<OpenMeeting> {
    const onFault = (fault: LogFault): void => {
      this.#noteFault(meetingId, fault)
      void this.letGo(meetingId) // whoever is in it asks again, and gets it as soon as its log can be read
    }
    const onError = (cause: unknown, command?: string): void => this.#report.error(cause, 'a bug in a meeting', { meeting: meetingId, command })
    try {
      const seeds = this.#seedsOf(meetingId)
      const open = await OpenMeeting.open(meetingId, { log: this.#log, seeds, measures: this.#measures, report: this.#report, onFault, onError })
      this.#faults.delete(meetingId)
      const aheadMs = open.standing.lastAt - this.#log.now()
      if (aheadMs > NOTICED_MS) this.#report.warn(`The log of meeting ${meetingId} is ${Math.round(aheadMs / 1000)} s ahead of the clock: its time stands still until the clock is there.`, { meeting: meetingId })
      watchDeadlines(open, () => this.#log.now())
      watchDraws(open, { seeds, now: () => this.#log.now(), onError })
      watchTexts(open, { texts: this.#beside.texts, onError })
      watchLeaving(open, { accesses: this.#beside.accesses, onError })
      return open
    } catch (cause) {
      if (cause instanceof LogFault) this.#noteFault(meetingId, cause)
      throw cause
    }
  }

  #noteFault(meetingId: string, fault: LogFault): void {
    if (this.#faults.get(meetingId)?.fault.message !== fault.message) this.#report.error(fault.message, 'a meeting cannot be served', { meeting: meetingId })
    this.#faults.set(meetingId, { fault, at: this.#log.now() })
  }

  /** Those that are open here now; whoever asked for one that could not be opened hears of it. */
  async held(): Promise<OpenMeeting[]> {
    const settled = await Promise.allSettled(this.#open.values())
    return settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  }

  /** What was put down of a meeting that is over, without opening it; null: it is for whoever opens it to see. Rejects with `StoreAway` or `LogFault`. */
  findOver(meetingId: string): Promise<Over | null> {
    return this.#beside.over.find(meetingId)
  }

  /** Was it closed so long ago that nobody goes on with it? */
  isOver({ standing }: OpenMeeting): boolean {
    return (standing.meeting.phase.closedAt ?? Infinity) + this.#overMs <= this.#log.now()
  }

  /** Lets go of the meetings that are over, unless somebody hears them here; whoever asks for one next opens it again. */
  async letGoOver(): Promise<void> {
    for (const meetingId of this.#open.keys()) await this.letGoIfOver(meetingId)
  }

  /** The same of one, for whoever has opened it only to look something up. What is to be known of it is put down first. */
  async letGoIfOver(meetingId: string): Promise<void> {
    const opening = this.#open.get(meetingId)
    const open = (await opening?.catch(() => null)) ?? null // whoever asked for it hears of it
    if (open === null || !this.isOver(open) || open.isHeard) return
    await this.#beside.over.note(open.standing)
    if (!this.isOver(open) || open.isHeard || this.#open.get(meetingId) !== opening) return
    this.#open.delete(meetingId)
    await open.close()
  }

  /** Answers what waits in it, then lets it go; whoever asks for it next opens it again. */
  async letGo(meetingId: string): Promise<void> {
    const opening = this.#open.get(meetingId)
    const open = await opening?.catch(() => null) // whoever asked for it hears of it
    if (this.#open.get(meetingId) === opening) this.#open.delete(meetingId)
    await open?.close()
  }

  /** Why this node cannot serve all its meetings; empty when it can. */
  faults(): string[] {
    const health = this.#log.health()
    return [...[...this.#faults.values()].map(({ fault }) => fault.message), ...(health.ok ? [] : [health.why])]
  }

  /** Answers what waits in them, then lets them go. */
  async close(): Promise<void> {
    this.#isClosed = true
    const held = this.held()
    this.#open.clear()
    await Promise.all((await held).map(open => open.close()))
  }
}
