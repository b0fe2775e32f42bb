import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from '#shared/floor/commands.ts'
import type { Actor } from '#shared/floor/model.ts'
import { LIFETIME_MS, type SubmitReply } from '#shared/protocol/messages.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { LogFault, StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Counts } from './counts.ts'
import { decideBatch, type Waiting } from './batch.ts'
import { digestOf } from './sealing.ts'
import { Standing } from './standing.ts'

const BATCH = 500
const RETRY_MS = [20, 50, 100, 250, 500]
const READ_ON_MS = 4_000

export interface Submitted {
  command: Command
  actor: Actor
  commandId: string
  /** By the aligned clock of whoever gave it. */
  issuedAt: number
}

export interface Listener {
  /** New entries, in order, after those who gave the commands have their answers. */
  onEntries: (entries: readonly Entry[]) => void
  /** The log was replaced by another: everybody must join again. */
  onReplaced: () => void
}

/**
 * One meeting, folded in the memory of this node. Whatever waits while an append is under way is decided in order and
 * appended together. Any node may do this for any meeting: no leader, no lock.
 */
export class OpenMeeting {
  readonly meetingId: string
  readonly #log: MeetingLog
  readonly #counts: Counts
  readonly #onFault: (fault: LogFault) => void
  readonly #listeners = new Set<Listener>()
  readonly #stops: (() => void)[] = []
  #standing: Standing
  #queue: Waiting[] = []
  #working: Promise<void> | null = null
  #reading: Promise<boolean> | null = null
  #fault: LogFault | null = null
  /** Heard while an append is under way: told after its answers, so that nobody waits for the broadcast. Null: none is. */
  #held: Entry[] | null = null
  #isClosed = false

  private constructor(meetingId: string, parts: { log: MeetingLog; counts: Counts; onFault: (fault: LogFault) => void }) {
    this.meetingId = meetingId
    this.#log = parts.log
    this.#counts = parts.counts
    this.#onFault = parts.onFault
    this.#standing = new Standing(meetingId)
  }

  /** Folds the log from its start and follows it. Rejects with `StoreAway` or `LogFault`. */
  static async open(meetingId: string, parts: { log: MeetingLog; counts: Counts; onFault: (fault: LogFault) => void }): Promise<OpenMeeting> {
    const open = new OpenMeeting(meetingId, parts)
    open.#stops.push(parts.log.follow(meetingId, entries => open.#hear(entries)))
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

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Decides a command with all that waits. Always answers; `try-again` when the store could not be reached in time. */
  submit({ command, actor, commandId, issuedAt }: Submitted): Promise<SubmitReply> {
    if (this.#isClosed || this.#fault !== null) return Promise.resolve({ ok: false, code: 'try-again' })
    // Whoever presses has seen what this node has applied: a cut or an opening they saw lies before their press.
    const receivedAt = Math.max(this.#log.now(), this.#standing.lastAt)
    return new Promise(answer => {
      this.#queue.push({ command, actor, commandId, issuedAt, digest: digestOf(command), receivedAt, answer })
      this.#working ??= this.#work()
    })
  }

  /** Answers what waits, then lets go. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#working
    this.#stop()
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.#listeners.clear()
  }

  async #work(): Promise<void> {
    await Promise.resolve() // what arrives in the same turn of the loop goes in the same append
    while (this.#queue.length > 0) await this.#settle(this.#queue.splice(0, BATCH))
    this.#working = null
  }

  async #settle(batch: Waiting[]): Promise<void> {
    let left = batch
    for (let tries = 0; left.length > 0; tries += 1) {
      try {
        if (await this.#tryOnce(left)) return
      } catch (cause) {
        if (!(cause instanceof StoreAway) && !(cause instanceof LogFault)) throw cause
        if (cause instanceof LogFault) this.#fail(cause)
        await pause(RETRY_MS[Math.min(tries, RETRY_MS.length - 1)])
      }
      left = this.#dropExpired(left)
    }
  }

  /** True when every command of the batch has its answer. */
  async #tryOnce(batch: readonly Waiting[]): Promise<boolean> {
    const { position } = this.#standing
    const { entries, replies } = decideBatch(this.#standing, batch, this.#log.now())
    if (entries.length === 0) {
      // A no must be proved too: a node that missed messages would refuse wrongly and nobody would notice.
      if (replies.some(reply => !reply.ok) && (await this.#readOn())) return false
      this.#answer(batch, replies)
      return true
    }
    this.#counts.appends += 1
    this.#held = []
    const isMine = await this.#log.append(this.meetingId, position, entries).then(({ ok }) => ok, (cause: unknown) => {
      this.#release()
      throw cause
    })
    if (!isMine) {
      this.#counts.conflicts += 1
      this.#release()
      await this.#readOn()
      return false
    }
    this.#counts.entries += entries.length
    const fresh = this.#standing.take(entries)
    this.#answer(batch, replies)
    if (fresh.length > 0) setImmediate(() => this.#tell(fresh)) // the answers go out first
    this.#release()
    return true
  }

  /** What was heard during an append: mostly one's own entries, which are old by now. */
  #release(): void {
    const held = this.#held ?? []
    this.#held = null
    if (held.length > 0) setImmediate(() => this.#hear(held))
  }

  #answer(batch: readonly Waiting[], replies: readonly SubmitReply[]): void {
    batch.forEach(({ answer }, index) => answer(replies[index] ?? { ok: false, code: 'try-again' }))
  }

  #dropExpired(batch: readonly Waiting[]): Waiting[] {
    const deadline = this.#log.now() - LIFETIME_MS
    const isOver = (waiting: Waiting): boolean => waiting.receivedAt < deadline || this.#isClosed || this.#fault !== null
    for (const waiting of batch) if (isOver(waiting)) waiting.answer({ ok: false, code: 'try-again' })
    return batch.filter(waiting => !isOver(waiting))
  }

  #hear(entries: readonly Entry[]): void {
    if (this.#held !== null) {
      this.#held.push(...entries)
      return
    }
    const { fresh, isGap } = this.#standing.hear(entries)
    if (fresh.length > 0) this.#tell(fresh)
    if (isGap) this.#readOnSoon()
  }

  #readOnSoon(): void {
    this.#readOn().catch((cause: unknown) => {
      if (cause instanceof LogFault) this.#fail(cause)
      else if (!(cause instanceof StoreAway)) throw cause // away: the next timer or the reconnect reads on
    })
  }

  /** Reads what follows from the store. True when it brought something new. */
  #readOn(): Promise<boolean> {
    this.#reading ??= this.#readFromStore().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #readFromStore(): Promise<boolean> {
    const stoodAt = this.#standing.position
    const entries = await this.#log.readAfter(this.meetingId, stoodAt)
    if (entries === null) return this.#startOver()
    const fresh = this.#standing.take(entries)
    if (fresh.length > 0) this.#tell(fresh)
    return this.#standing.position.version > stoodAt.version
  }

  /** The log does not continue what this node has: it was replaced (a restore, a failover that lost the tail). */
  async #startOver(): Promise<boolean> {
    const standing = new Standing(this.meetingId)
    const entries = await this.#log.readAfter(this.meetingId, standing.position)
    standing.take(entries ?? [])
    this.#standing = standing
    for (const { onReplaced } of this.#listeners) onReplaced()
    return true
  }

  #tell(entries: readonly Entry[]): void {
    for (const { onEntries } of this.#listeners) onEntries(entries)
  }

  #fail(fault: LogFault): void {
    if (this.#fault === null) this.#onFault(fault)
    this.#fault = fault
  }
}
