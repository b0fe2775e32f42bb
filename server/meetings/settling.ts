import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Position } from '#shared/sync/entry.ts'
import type { Measures } from '#server/measures/measures.ts'
import { LogFault, StoreAway, StoreFull, type MeetingLog } from '#server/log/meetingLog.ts'
import { CommandBug, decideBatch, type Verdict, type Waiting } from './batch.ts'
import type { FollowedLog } from './followedLog.ts'

const BATCH = 500
const RETRY_MS = [20, 50, 100, 250, 500]
export const TRY_AGAIN = { ok: false, code: 'try-again' } as const

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
  settle(waiting: Omit<Waiting, 'answer'>): Promise<SubmitReply> {
    return new Promise(answer => {
      this.#queue.push({ ...waiting, answer })
      this.#working ??= this.#work()
    })
  }

  /** Resolves when all that waits has its answer. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
  }

  async #work(): Promise<void> {
    await turn() // what arrives in the same turn of the loop goes in the same append
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, BATCH)
      try {
        await this.#settleBatch(batch)
      } catch (cause) {
        for (const { answer } of batch) answer(TRY_AGAIN)
        if (cause instanceof CommandBug) this.#parts.onError(cause.cause, cause.commandId)
        else this.#parts.onError(cause)
      }
    }
    this.#working = null
  }

  async #settleBatch(batch: Waiting[]): Promise<void> {
    let left = batch
    let isUnsure = false // whether a try was written
    for (let tries = 0; left.length > 0; tries += 1) {
      const now = this.#parts.log.now()
      try {
        if (tries > 0) left = this.#dropExpired(left, now, isUnsure)
        if (await this.#tryOnce(left, now)) return this.#parts.measures.commits.settled(tries + 1)
      } catch (cause) {
        if (!(cause instanceof StoreAway) && !(cause instanceof LogFault)) throw cause
        if (cause instanceof LogFault) this.#followed.fail(cause)
        if (cause instanceof StoreFull) return answerAll(left, left.map(() => TRY_AGAIN))
        isUnsure = true
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)])
      }
    }
  }

  /** True when every command of the batch has its answer. */
  async #tryOnce(batch: readonly Waiting[], now: number): Promise<boolean> {
    const { standing, telling } = this.#followed
    const { position } = standing
    const verdict = decideBatch(standing, batch, now)
    const { entries, replies } = verdict
    if (entries.length === 0) {
      // A no must be proved too: a node that missed messages would refuse wrongly and nobody would notice.
      if (replies.some(reply => !reply.ok) && (await this.#followed.isBehind(position))) return false
      // Nor is a yes that was found in the log: it may stand there, and be lost with the server that has it.
      if (replies.some(reply => reply.ok)) await this.#parts.log.confirm?.(this.#followed.meetingId)
      answerAll(batch, replies)
      return true
    }
    telling.hold()
    try {
      return await this.#append(batch, position, verdict)
    } finally {
      telling.release()
    }
  }

  async #append(batch: readonly Waiting[], after: Position, { entries, replies, meeting }: Verdict): Promise<boolean> {
    const { commits } = this.#parts.measures
    this.#followed.writing(entries, meeting)
    const appending = this.#timed(batch.length, () => this.#parts.log.append(this.#followed.meetingId, after, entries))
    this.#followed.telling.prepare(entries)
    const { ok } = await appending
    if (!ok) {
      commits.conflicts += 1
      await this.#followed.isBehind(after)
      return false
    }
    commits.entries += entries.length
    this.#followed.written(entries)
    answerAll(batch, replies)
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

  /** Where a try may have been written, what grows too old meanwhile was not "too late": nobody knows. */
  #dropExpired(batch: readonly Waiting[], now: number, isUnsure: boolean): Waiting[] {
    const deadline = now - LIFETIME_MS
    const isOld = ({ issuedAt, receivedAt }: Waiting): boolean => receivedAt < deadline || (isUnsure && issuedAt < deadline)
    const isOver = (waiting: Waiting): boolean => isOld(waiting) || !this.takesMore
    for (const waiting of batch) if (isOver(waiting)) waiting.answer(TRY_AGAIN)
    return batch.filter(waiting => !isOver(waiting))
  }
}

function answerAll(batch: readonly Waiting[], replies: readonly SubmitReply[]): void {
  batch.forEach(({ answer }, index) => answer(replies[index] ?? TRY_AGAIN))
}
