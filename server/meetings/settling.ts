import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { Measures } from '#server/measures/measures.ts'
import { LogFault, StoreAway, StoreFull, type Appended, type MeetingLog } from '#server/log/meetingLog.ts'
import { decideInParts, TRY_AGAIN, type Verdict, type Waiting } from './batch.ts'
import type { FollowedLog } from './followedLog.ts'
import { HeldAnswers } from './heldAnswers.ts'

const BATCH = 500
/** So many entries go to the store while the next are decided. */
const PART = 64
/** What was given so long ago may have been given up, and given elsewhere, ms. */
const LATE_MS = 250
const RETRY_MS = [20, 50, 100, 250, 500]

export interface SettlingParts {
  log: Pick<MeetingLog, 'append' | 'confirm' | 'now'>
  measures: Measures
  /** A bug; whoever waited has an answer. @param commandId in which it came up, where that is known */
  onError: (cause: unknown, commandId?: string) => void
}

/** Whatever waits while an append is under way is decided in order and appended together. */
export class Settling {
  readonly #followed: FollowedLog
  readonly #parts: SettlingParts
  readonly #answers = new HeldAnswers()
  #queue: Waiting[] = []
  #working: Promise<void> | null = null
  #isClosed = false

  constructor(followed: FollowedLog, parts: SettlingParts) {
    this.#followed = followed
    this.#parts = parts
  }

  get takesMore(): boolean {
    return !this.#isClosed && this.#followed.isReadable
  }

  /** Always answers; `try-again` when the store could not be reached in time. */
  settle(waiting: Waiting): void {
    this.#queue.push(waiting)
    this.#working ??= this.#work()
  }

  /** Resolves when all that waits has its answer. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
  }

  async #work(): Promise<void> {
    await turn() // what arrives in the same turn of the loop goes in the same append
    while (this.#queue.length > 0) {
      const batch = new Set(this.#queue.splice(0, BATCH))
      try {
        await this.#settleBatch(batch)
      } catch (cause) {
        for (const { answer } of batch) answer(TRY_AGAIN)
        this.#parts.onError(cause)
      }
      await this.#answer()
    }
    this.#working = null
  }

  /** Answers first, and the news right behind them: with those of the next batch, where a hall presses at once and it is there already. */
  async #answer(): Promise<void> {
    const { telling } = this.#followed
    if (this.#queue.length > 0 && this.#answers.areMany && !telling.isOverdue) return
    this.#tellNow()
    if (telling.isOverdue) await turn() // else nothing would ever be told while presses come without a pause
  }

  #tellNow(): void {
    this.#answers.give()
    this.#followed.telling.release()
  }

  /** @param left becomes empty */
  async #settleBatch(left: Set<Waiting>): Promise<void> {
    let isUnsure = false // whether a try was written
    for (let tries = 0; left.size > 0; tries += 1) {
      const now = this.#parts.log.now()
      try {
        if (tries === 0) await this.#dropLeft(left, now)
        else this.#dropExpired(left, now, isUnsure)
        if (await this.#tryOnce(left, now)) return this.#parts.measures.commits.settled(tries + 1)
      } catch (cause) {
        if (!(cause instanceof StoreAway) && !(cause instanceof LogFault)) throw cause
        if (cause instanceof LogFault) this.#followed.fail(cause)
        if (cause instanceof StoreFull) return dropAll(left, left)
        isUnsure = true
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)])
      }
    }
  }

  /** True when every command of the batch is settled; what is, where not all is, has its answer at once. */
  async #tryOnce(left: Set<Waiting>, now: number): Promise<boolean> {
    const done: Verdict[] = []
    let isWhole = false
    this.#followed.telling.hold()
    try {
      isWhole = await this.#inParts(left, now, done)
      return isWhole
    } finally {
      for (const { waiting } of done) for (const one of waiting) left.delete(one)
      this.#answers.add(done)
      if (!isWhole) this.#tellNow()
    }
  }

  /** One part is decided while the store writes the one before. @param done takes what is settled */
  async #inParts(left: ReadonlySet<Waiting>, now: number, done: Verdict[]): Promise<boolean> {
    this.#followed.writesAnew()
    let areSettled = Promise.resolve(true)
    const entries = [...this.#followed.telling.untold]
    for (const part of decideInParts(this.#followed.standing, [...left], now, PART, this.#parts.onError)) {
      areSettled = this.#settlePart(part, areSettled, done)
      areSettled.catch(() => undefined) // it is heard of at the end
      entries.push(...part.entries)
      if (part.entries.length === PART) await turn()
    }
    if (entries.length > 0) this.#followed.telling.prepare(entries) // the last part is on its way
    return await areSettled
  }

  /** @param before whether the part before it was taken */
  async #settlePart(part: Verdict, before: Promise<boolean>, done: Verdict[]): Promise<boolean> {
    const appending = part.entries.length === 0 ? null : this.#append(part)
    if (!(await before)) return false
    const isTaken = appending === null ? done.length > 0 || (await this.#isProved(part)) : await this.#isTaken(part, await appending)
    if (isTaken) done.push(part)
    return isTaken
  }

  /** Nothing was written that would show that the log still ended there. */
  async #isProved({ after, replies }: Verdict): Promise<boolean> {
    // A no must be proved too: a node that missed messages would refuse wrongly and nobody would notice.
    if (replies.some(reply => !reply.ok) && (await this.#followed.isBehind(after))) return false
    // Nor is a yes that was found in the log: it may stand there, and be lost with the server that has it, or have been lost meanwhile.
    if (!replies.some(reply => reply.ok)) return true
    const isThere = (await this.#parts.log.confirm?.(this.#followed.meetingId, after)) ?? true
    if (!isThere) await this.#followed.isBehind(after)
    return isThere
  }

  #append({ after, waiting, entries, meeting }: Verdict): Promise<Appended> {
    this.#followed.writing(after, entries, meeting)
    const appending = this.#timed(waiting.length, () => this.#parts.log.append(this.#followed.meetingId, after, entries))
    appending.catch(() => undefined) // it is heard of where it is awaited, unless the part before it failed
    return appending
  }

  async #isTaken({ after, entries }: Verdict, { ok }: Appended): Promise<boolean> {
    const { commits } = this.#parts.measures
    if (!ok) {
      commits.conflicts += 1
      await this.#followed.isBehind(after)
      return false
    }
    commits.entries += entries.length
    this.#followed.written(entries)
    return true
  }

  /** An append that gets no answer has taken its time as well. */
  async #timed<T>(commands: number, append: () => Promise<T>): Promise<T> {
    const { commits } = this.#parts.measures
    const beganAt = performance.now()
    commits.appends += 1
    try {
      return await append()
    } finally {
      commits.appended(commands, performance.now() - beganAt)
    }
  }

  /** What was under way for so long may come with the end of its line right behind it, as where this node, or the net, stood still: that is read first. */
  async #dropLeft(left: Set<Waiting>, now: number): Promise<void> {
    const late = [...left].filter(({ issuedAt, isAwaited }) => isAwaited !== undefined && issuedAt < now - LATE_MS)
    if (late.length === 0) return
    await turn()
    dropAll(left, late.filter(hasLeft))
  }

  /** Where a try may have been written, what grows too old meanwhile was not "too late": nobody knows. */
  #dropExpired(left: Set<Waiting>, now: number, isUnsure: boolean): void {
    const deadline = now - LIFETIME_MS
    const isOld = ({ issuedAt, receivedAt }: Waiting): boolean => receivedAt < deadline || (isUnsure && issuedAt < deadline)
    dropAll(left, [...left].filter(waiting => isOld(waiting) || hasLeft(waiting) || !this.takesMore))
  }
}

const hasLeft = ({ isAwaited }: Waiting): boolean => isAwaited?.() === false

/** What became of these nobody knows. */
function dropAll(left: Set<Waiting>, dropped: Iterable<Waiting>): void {
  for (const one of dropped) {
    one.answer(TRY_AGAIN)
    left.delete(one)
  }
}
