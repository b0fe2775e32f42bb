import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from '#shared/floor/commands.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Entry, Position } from '#shared/sync/entry.ts'
import { LogFault, StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Seeds } from '#server/drawing/seeds.ts'
import type { Counts } from './counts.ts'
import { decideBatch, type Waiting } from './batch.ts'
import { digestOf } from './sealing.ts'
import { Standing } from './standing.ts'
import { Telling, type Listener } from './telling.ts'

const BATCH = 500
const RETRY_MS = [20, 50, 100, 250, 500]
const READ_ON_MS = 4_000
/** With these a draw may begin. */
const OPENS_DRAW: ReadonlySet<Command['type']> = new Set(['openList', 'voidDraw'])
const NO_SEED = ''
const TRY_AGAIN = { ok: false, code: 'try-again' } as const

export interface Submitted {
  command: Command
  actor: Actor
  commandId: string
  /** By the aligned clock of whoever gave it. */
  issuedAt: number
  /** Looked at where it is decided: where it is not so any more, the command is refused `something-since`. */
  finds?: ((meeting: Meeting) => boolean) | undefined
}

/** What a meeting needs of its node. */
export interface MeetingParts {
  log: MeetingLog
  seeds: Pick<Seeds, 'make' | 'forget'>
  counts: Counts
  /** The log cannot be read: this meeting takes no more commands. Called once. */
  onFault: (fault: LogFault) => void
  /** A bug; whoever waited has an answer. */
  onError: (cause: unknown) => void
}

/**
 * One meeting, folded in the memory of this node. Whatever waits while an append is under way is decided in order and
 * appended together. Any node may do this for any meeting: no leader, no lock.
 */
export class OpenMeeting {
  readonly meetingId: string
  readonly #log: MeetingLog
  readonly #parts: MeetingParts
  readonly #telling = new Telling()
  readonly #stops: (() => void)[] = []
  #standing: Standing
  #queue: Waiting[] = []
  #working: Promise<void> | null = null
  #reading: Promise<void> | null = null
  #fault: LogFault | null = null
  #isClosed = false

  private constructor(meetingId: string, parts: MeetingParts) {
    this.meetingId = meetingId
    this.#log = parts.log
    this.#parts = parts
    this.#standing = new Standing(meetingId)
  }

  /** Folds the log from its start and follows it. Rejects with `StoreAway` or `LogFault`. */
  static async open(meetingId: string, parts: MeetingParts): Promise<OpenMeeting> {
    const open = new OpenMeeting(meetingId, parts)
    open.#stops.push(parts.log.follow(meetingId, entries => open.#advance(entries)))
    try {
      await open.#readOn()
    } catch (cause) {
      open.#stop()
      throw cause
    }
    open.#stops.push(parts.log.onReconnect(() => open.#readOnSoon()))
    const timer = setInterval(() => open.#readOnSoon(), READ_ON_MS) // a message may be lost without anybody noticing
    timer.unref()
    open.#stops.push(() => clearInterval(timer))
    return open
  }

  get standing(): Standing {
    return this.#standing
  }

  get isHeard(): boolean {
    return this.#telling.isHeard
  }

  listen(listener: Listener): () => void {
    return this.#telling.listen(listener)
  }

  /** Decides a command with all that waits. Always answers; `try-again` when the store could not be reached in time. */
  submit(submitted: Submitted): Promise<SubmitReply> {
    if (this.#isClosed || this.#fault !== null) return Promise.resolve(TRY_AGAIN)
    // Whoever presses has seen what this node has applied: a cut or an opening they saw lies before their press.
    const receivedAt = Math.max(this.#log.now(), this.#standing.lastAt)
    return OPENS_DRAW.has(submitted.command.type) ? this.#submitWithSeed(submitted, receivedAt) : this.#enqueue(submitted, receivedAt, NO_SEED)
  }

  #enqueue({ command, actor, commandId, issuedAt, finds }: Submitted, receivedAt: number, commitment: string): Promise<SubmitReply> {
    return new Promise(answer => {
      this.#queue.push({ command, actor, commandId, issuedAt, digest: digestOf(command), finds, receivedAt, commitment, answer })
      this.#working ??= this.#work()
    })
  }

  /** The seed of a draw is kept before the log speaks of it; it is dropped again where no draw came of it. */
  async #submitWithSeed(submitted: Submitted, receivedAt: number): Promise<SubmitReply> {
    const { seeds, onError } = this.#parts
    let commitment: string
    try {
      commitment = await seeds.make()
    } catch (cause) {
      if (!(cause instanceof StoreAway)) onError(cause)
      return TRY_AGAIN
    }
    if (this.#isClosed || this.#fault !== null) return TRY_AGAIN
    const reply = await this.#enqueue(submitted, receivedAt, commitment)
    const isKnown = reply.ok || reply.code !== 'try-again' // else nobody knows what became of it
    if (isKnown && !this.#standing.meeting.draws.some(draw => draw.commitment === commitment)) seeds.forget(commitment).catch(() => undefined)
    return reply
  }

  /** Answers what waits, then lets go. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
    this.#stop()
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.#telling.close()
  }

  async #work(): Promise<void> {
    await Promise.resolve() // what arrives in the same turn of the loop goes in the same append
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, BATCH)
      try {
        await this.#settle(batch)
      } catch (cause) {
        for (const { answer } of batch) answer(TRY_AGAIN)
        this.#parts.onError(cause)
      }
    }
    this.#working = null
  }

  async #settle(batch: Waiting[]): Promise<void> {
    let left = batch
    let isUnsure = false // whether a try was written
    for (let tries = 0; left.length > 0; tries += 1) {
      const now = this.#log.now()
      try {
        if (tries > 0) left = this.#dropExpired(left, now, isUnsure)
        if (await this.#tryOnce(left, now)) return
      } catch (cause) {
        if (!(cause instanceof StoreAway) && !(cause instanceof LogFault)) throw cause
        if (cause instanceof LogFault) this.#fail(cause)
        isUnsure = true
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)])
      }
    }
  }

  /** True when every command of the batch has its answer. */
  async #tryOnce(batch: readonly Waiting[], now: number): Promise<boolean> {
    const { position } = this.#standing
    const { entries, replies } = decideBatch(this.#standing, batch, now)
    if (entries.length === 0) {
      // A no must be proved too: a node that missed messages would refuse wrongly and nobody would notice.
      if (replies.some(reply => !reply.ok) && (await this.#isBehind(position))) return false
      this.#answer(batch, replies)
      return true
    }
    this.#telling.hold()
    try {
      return await this.#append(batch, position, entries, replies)
    } finally {
      this.#telling.release()
    }
  }

  async #append(batch: readonly Waiting[], after: Position, entries: readonly Entry[], replies: readonly SubmitReply[]): Promise<boolean> {
    const { counts } = this.#parts
    counts.appends += 1
    const { ok } = await this.#log.append(this.meetingId, after, entries)
    if (!ok) {
      counts.conflicts += 1
      await this.#isBehind(after)
      return false
    }
    counts.entries += entries.length
    this.#advance(entries)
    this.#answer(batch, replies)
    return true
  }

  #answer(batch: readonly Waiting[], replies: readonly SubmitReply[]): void {
    batch.forEach(({ answer }, index) => answer(replies[index] ?? TRY_AGAIN))
  }

  /** Where a try may have been written, what grows too old meanwhile was not "too late": nobody knows. */
  #dropExpired(batch: readonly Waiting[], now: number, isUnsure: boolean): Waiting[] {
    const deadline = now - LIFETIME_MS
    const isOld = ({ issuedAt, receivedAt }: Waiting): boolean => receivedAt < deadline || (isUnsure && issuedAt < deadline)
    const isOver = (waiting: Waiting): boolean => isOld(waiting) || this.#isClosed || this.#fault !== null
    for (const waiting of batch) if (isOver(waiting)) waiting.answer(TRY_AGAIN)
    return batch.filter(waiting => !isOver(waiting))
  }

  /** Applies what a message or one's own append brought; reads on where something is missing. */
  #advance(entries: readonly Entry[]): void {
    const { fresh, isGap } = this.#standing.hear(entries)
    this.#telling.add(fresh)
    if (isGap) this.#readOnSoon()
  }

  #readOnSoon(): void {
    this.#readOn().catch((cause: unknown) => {
      if (cause instanceof LogFault) this.#fail(cause)
      else if (!(cause instanceof StoreAway)) this.#parts.onError(cause) // away: the next timer or the reconnect reads on
    })
  }

  /** Does the log go on from there? Asked of a reading that begins now or later: an earlier one may have missed it. */
  async #isBehind({ head }: Position): Promise<boolean> {
    await this.#reading?.catch(() => undefined) // whoever reads hears of it; this one reads again
    await this.#readOn()
    return this.#standing.position.head !== head
  }

  /** Reads what follows from the store. */
  #readOn(): Promise<void> {
    this.#reading ??= this.#readFromStore().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #readFromStore(): Promise<void> {
    const entries = await this.#log.readAfter(this.meetingId, this.#standing.position)
    if (entries === null) await this.#startOver()
    else this.#telling.add(this.#standing.take(entries))
  }

  /** The log does not continue what this node has: it was replaced (a restore, a failover that lost the tail). */
  async #startOver(): Promise<void> {
    const standing = new Standing(this.meetingId)
    const entries = await this.#log.readAfter(this.meetingId, standing.position)
    standing.take(entries ?? [])
    this.#standing = standing
    this.#telling.replaced()
  }

  #fail(fault: LogFault): void {
    if (this.#fault !== null) return
    this.#fault = fault
    this.#parts.onFault(fault)
  }
}
