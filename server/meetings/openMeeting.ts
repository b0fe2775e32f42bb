import type { Command } from '#shared/floor/commands.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Seeds } from '#server/drawing/seeds.ts'
import type { Report } from '#server/report.ts'
import { TRY_AGAIN } from './batch.ts'
import { FollowedLog, type FollowedLogParts } from './followedLog.ts'
import { noteAnswered } from './noteAnswered.ts'
import { digestOf } from './sealing.ts'
import { Settling, type SettlingParts } from './settling.ts'
import type { Standing } from './standing.ts'
import type { Listener } from './telling.ts'

/** With these a draw may begin. */
const OPENS_DRAW: ReadonlySet<Command['type']> = new Set(['openList', 'voidDraw'])
const NO_SEED = ''

export interface Submitted {
  command: Command
  actor: Actor
  commandId: string
  /** By the aligned clock of whoever gave it. */
  issuedAt: number
  /** Looked at where it is decided: where it is not so any more, the command is refused `something-since`. */
  finds?: ((meeting: Meeting) => boolean) | undefined
  /** Whether whoever gave it still waits for the answer here. Who does not gives it again elsewhere, and is perhaps refused there: then it must not be taken here later. */
  isAwaited?: (() => boolean) | undefined
}

/** What a meeting needs of its node. */
export interface MeetingParts extends FollowedLogParts, SettlingParts {
  log: MeetingLog
  seeds: Pick<Seeds, 'make' | 'forget'>
  report: Report
}

/**
 * One meeting, folded in the memory of this node: its log is followed, and what is submitted is settled with all that waits.
 * Any node may do this for any meeting: no leader, no lock.
 */
export class OpenMeeting {
  readonly meetingId: string
  readonly #parts: MeetingParts
  readonly #followed: FollowedLog
  readonly #settling: Settling

  private constructor(meetingId: string, parts: MeetingParts) {
    this.meetingId = meetingId
    this.#parts = parts
    this.#followed = new FollowedLog(meetingId, parts)
    this.#settling = new Settling(this.#followed, parts)
  }

  /** Folds the log from its start and follows it. Rejects with `StoreAway` or `LogFault`. */
  static async open(meetingId: string, parts: MeetingParts): Promise<OpenMeeting> {
    const open = new OpenMeeting(meetingId, parts)
    await open.#followed.open()
    return open
  }

  get standing(): Standing {
    return this.#followed.standing
  }

  get isHeard(): boolean {
    return this.#followed.telling.isHeard
  }

  listen(listener: Listener): () => void {
    return this.#followed.telling.listen(listener)
  }

  /** Reads what follows from the store, whether or not a message told of it. Rejects with `StoreAway` or `LogFault`. */
  async readOn(): Promise<void> {
    await this.#followed.isBehind(this.standing.position)
  }

  /** Decides a command with all that waits. Always answers; `try-again` when the store could not be reached in time. */
  async submit(submitted: Submitted): Promise<SubmitReply> {
    const beganAt = performance.now()
    const reply = await this.#submit(submitted)
    noteAnswered(this.#parts, this.meetingId, submitted, reply, performance.now() - beganAt)
    return reply
  }

  #submit(submitted: Submitted): Promise<SubmitReply> {
    if (!this.#settling.takesMore) return Promise.resolve(TRY_AGAIN)
    // Whoever presses has seen what this node has applied: a cut or an opening they saw lies before their press.
    const receivedAt = Math.max(this.#parts.log.now(), this.standing.lastAt)
    return OPENS_DRAW.has(submitted.command.type) ? this.#submitWithSeed(submitted, receivedAt) : this.#settle(submitted, receivedAt, NO_SEED)
  }

  #settle({ command, actor, commandId, issuedAt, finds, isAwaited }: Submitted, receivedAt: number, commitment: string): Promise<SubmitReply> {
    return new Promise(answer => this.#settling.settle({ command, actor, commandId, digest: digestOf(command), issuedAt, finds, isAwaited, receivedAt, commitment, answer }))
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
    if (!this.#settling.takesMore) return TRY_AGAIN
    const reply = await this.#settle(submitted, receivedAt, commitment)
    const isKnown = reply.ok || reply.code !== 'try-again' // else nobody knows what became of it
    if (isKnown && !this.standing.meeting.draws.some(draw => draw.commitment === commitment)) seeds.forget(commitment).catch(() => undefined)
    return reply
  }

  /** Answers what waits, then lets go. */
  async close(): Promise<void> {
    await this.#settling.close()
    this.#followed.stop()
  }
}
