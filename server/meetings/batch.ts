import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Entry, Position } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { Receipts } from './receipts.ts'
import { seal, sha256 } from './sealing.ts'
import type { Standing } from './standing.ts'

/** A command that waits to be decided. */
export interface Waiting {
  command: Command
  actor: Actor
  commandId: string
  digest: string
  issuedAt: number
  /** What it was made of and must find again where it is decided. */
  finds: ((meeting: Meeting) => boolean) | undefined
  /** Whether whoever gave it still waits for the answer here; undefined: nobody could give it anywhere else. */
  isAwaited: (() => boolean) | undefined
  receivedAt: number
  /** Of a fresh seed that this node keeps (D1). */
  commitment: string
  answer: (reply: SubmitReply) => void
}

export const TRY_AGAIN = { ok: false, code: 'try-again' } as const

/** What one part of a batch comes to at one position of the log: valid only if the log ends there. */
export interface Verdict {
  /** Where the log ends before it. */
  after: Position
  waiting: Waiting[]
  /** None, in the last part alone: all of it was refused, or is in the log already. */
  entries: Entry[]
  /** Of each that waits, in order. */
  replies: SubmitReply[]
  /** As it is with these entries. */
  meeting: Meeting
}

/**
 * Decides all that waits, in order, each on what the ones before it left. The first part can be on its way to the store while the
 * next is decided: each continues the one before, so that none is taken without it.
 * @param most so many entries make a part
 * @param onBug a command could not be decided; the others are
 */
export function* decideInParts(standing: Standing, waiting: readonly Waiting[], now: number, most: number, onBug: (cause: unknown, commandId: string) => void): Generator<Verdict, void> {
  // The clock is put right by a little now and then: nothing is committed before it was received.
  const at = Math.max(now, standing.lastAt, ...waiting.map(({ receivedAt }) => receivedAt))
  const own = new Receipts() // of this batch: a repeat may stand in the same one
  let { meeting, position } = standing
  let part = emptyPart(meeting, position)

  const decideOne = ({ command, actor, commandId, digest, issuedAt, finds, receivedAt, commitment }: Waiting): SubmitReply => {
    const receipt = own.find(commandId, actor, digest) ?? standing.receipts.find(commandId, actor, digest)
    if (receipt === 'reused') return { ok: false, code: 'id-reused' }
    if (receipt !== null) return { ok: true, version: receipt }
    if (issuedAt < now - LIFETIME_MS) return { ok: false, code: 'too-late' }
    if (issuedAt > now + LIFETIME_MS) return { ok: false, code: 'clock-differs' }
    if (finds?.(meeting) === false) return { ok: false, code: 'something-since' }
    const version = position.version + 1
    const decision = decide(meeting, command, { actor, at, receivedAt, commandId, version, head: position.head, commitment, hash: sha256 })
    if (!decision.ok) return { ok: false, ...decision.refusal }
    const entry = seal(position, { receivedAt, at, origin: { actor, commandId, digest }, events: decision.events })
    meeting = fold(meeting, entry)
    position = { version, head: entry.head }
    part.entries.push(entry)
    part.meeting = meeting
    own.note(entry)
    return { ok: true, version }
  }
  const decideOrSay = (one: Waiting): SubmitReply => {
    try {
      return decideOne(one)
    } catch (cause) {
      onBug(cause, one.commandId)
      return TRY_AGAIN
    }
  }
  for (const one of waiting) {
    if (part.entries.length === most) {
      yield part
      part = emptyPart(meeting, position)
    }
    part.replies.push(decideOrSay(one))
    part.waiting.push(one)
  }
  yield part
}

const emptyPart = (meeting: Meeting, after: Position): Verdict => ({ after, waiting: [], entries: [], replies: [], meeting })
