import { LogFault, StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Measures } from '#server/measures/measures.ts'
import type { Report } from '#server/report.ts'
import type { Entry, Position } from '#shared/sync/entry.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { lostEntries, reportLost } from './lostEntries.ts'
import { Standing } from './standing.ts'
import { Telling } from './telling.ts'

const READ_ON_MS = 4_000

export interface FollowedLogParts {
  log: Pick<MeetingLog, 'follow' | 'onReconnect' | 'readAfter' | 'now'>
  measures: Measures
  report: Report
  /** The log cannot be read: this meeting takes no more commands. Called once. */
  onFault: (fault: LogFault) => void
  /** A bug. */
  onError: (cause: unknown, commandId?: string) => void
}

/** What was decided at one place of the log, and what the meeting is with it. */
interface Decided {
  after: Position
  entries: readonly Entry[]
  meeting: Meeting | null
}

/** The log of one meeting as this node has it: heard as it grows, read where something is missing, begun again where it was replaced. */
export class FollowedLog {
  readonly meetingId: string
  readonly telling = new Telling()
  readonly #parts: FollowedLogParts
  readonly #stops: (() => void)[] = []
  #standing: Standing
  #reading: Promise<void> | null = null
  /** Something may be missing that the reading under way began too early to bring. */
  #hasMissed = false
  #fault: LogFault | null = null
  /** What this node writes itself, or wrote last: to hear of it again says nothing of how far others are. */
  #writing: Decided[] = []
  #isOpen = false

  constructor(meetingId: string, parts: FollowedLogParts) {
    this.meetingId = meetingId
    this.#parts = parts
    this.#standing = new Standing(meetingId)
  }

  get standing(): Standing {
    return this.#standing
  }

  get isReadable(): boolean {
    return this.#fault === null
  }

  get #isFollowed(): boolean {
    return this.#stops.length > 0
  }

  /** Folds the log from its start and follows it. Rejects with `StoreAway` or `LogFault`. */
  async open(): Promise<void> {
    const { log } = this.#parts
    this.#stops.push(log.follow(this.meetingId, entries => this.#hear(entries)))
    try {
      await this.#readOn()
      this.#isOpen = true
    } catch (cause) {
      this.stop()
      throw cause
    }
    this.#stops.push(log.onReconnect(() => this.#missed()))
    const timer = setInterval(() => this.#readOnSoon(), READ_ON_MS) // a message may be lost without anybody noticing
    timer.unref()
    this.#stops.push(() => clearInterval(timer))
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.telling.close()
  }

  fail(fault: LogFault): void {
    if (this.#fault !== null) return
    this.#fault = fault
    this.#parts.onFault(fault)
  }

  /** This node is about to write something, and what it wrote before is over. */
  writesAnew(): void {
    this.#writing = []
  }

  /** These are about to be written by this node, which decided them for that place of the log. */
  writing(after: Position, entries: readonly Entry[], meeting: Meeting): void {
    this.#writing.push({ after, entries, meeting })
  }

  /** Applies what one's own append brought. */
  written(entries: readonly Entry[]): void {
    this.#advance(entries)
  }

  /** The same of what a message brought. */
  #hear(entries: readonly Entry[]): void {
    this.#noteLag(this.#advance(entries))
  }

  /** Reads on where something is missing; returns what was new. */
  #advance(entries: readonly Entry[]): readonly Entry[] {
    const own = this.#writing.find(one => one.entries === entries)
    if (own !== undefined && own.meeting !== null && this.#standing.position.head === own.after.head) {
      this.#standing.adopt(entries, own.meeting)
      own.meeting = null // the meeting goes on, and this one would stay in memory
      this.telling.add(entries)
      return entries
    }
    const { fresh, isGap } = this.#standing.hear(entries)
    this.telling.add(fresh)
    if (isGap) {
      this.#parts.measures.following.gap()
      this.#missed()
    }
    return fresh
  }

  /** Of all that came together the first has waited longest. What was there before the meeting was opened here has waited for nobody. */
  #noteLag([first, ...rest]: readonly Entry[]): void {
    const last = rest.at(-1) ?? first
    const isOwn = this.#writing.some(({ entries }) => entries.at(-1)?.head === last?.head)
    if (first !== undefined && !isOwn && this.#isOpen) this.#parts.measures.following.heard(this.#parts.log.now() - first.at)
  }

  /** Does the log go on from there? Asked of a reading that begins now or later: an earlier one may have missed it. */
  async isBehind({ head }: Position): Promise<boolean> {
    await this.#reading?.catch(() => undefined) // whoever reads hears of it; this one reads again
    await this.#readOn()
    return this.#standing.position.head !== head
  }

  #missed(): void {
    this.#hasMissed = true
    this.#readOnSoon()
  }

  #readOnSoon(): void {
    this.#readOn().catch((cause: unknown) => {
      if (cause instanceof LogFault) this.fail(cause)
      else if (!(cause instanceof StoreAway)) this.#parts.onError(cause) // away: the next timer or the reconnect reads on
    })
  }

  /**
   * Reads what follows from the store; once more, where something was missed meanwhile. Each time a message has told so, or the log was
   * begun again: a store that stays behind is not asked for ever.
   */
  #readOn(): Promise<void> {
    if (this.#reading !== null) return this.#reading
    this.#hasMissed = false
    this.#reading = this.#readFromStore().finally(() => (this.#reading = null))
    this.#reading.then(() => this.#hasMissed && this.#isFollowed && this.#readOnSoon(), () => undefined) // it failed: the next timer or the reconnect reads on
    return this.#reading
  }

  async #readFromStore(): Promise<void> {
    const { position } = this.#standing
    const entries = await this.#parts.log.readAfter(this.meetingId, position)
    // A message that came meanwhile may have been of a master that is no more.
    if (entries === null || !this.#standing.agreesWith(entries, position.version)) return this.#startOver()
    const fresh = this.#standing.take(entries)
    this.telling.add(fresh)
    this.#noteLag(fresh)
  }

  /** The log does not continue what this node has: it was replaced (a restore, a failover that lost the tail). */
  async #startOver(): Promise<void> {
    const standing = new Standing(this.meetingId)
    const entries = await this.#parts.log.readAfter(this.meetingId, standing.position)
    standing.take(entries ?? [])
    const lost = lostEntries(this.#standing.entries, standing.entries)
    this.#standing = standing
    this.#hasMissed = true // what was told meanwhile was held against the log of before
    const { measures, report } = this.#parts
    measures.following.replaced()
    measures.following.lost(lost.length)
    reportLost(report, this.meetingId, lost)
    this.telling.replaced()
  }
}
