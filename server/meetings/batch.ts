import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Entry } from '#shared/sync/entry.ts'
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
  receivedAt: number
  /** Of a fresh seed that this node keeps (D1). */
  commitment: string
  answer: (reply: SubmitReply) => void
}

/** What a batch comes to at one position of the log: valid only if the log still ends there. */
export interface Verdict {
  entries: Entry[]
  replies: SubmitReply[]
  /** As it is with these entries. */
  meeting: Meeting
}

/** A bug, and the command in which it came up. */
export class CommandBug extends Error {
  readonly commandId: string

  constructor(commandId: string, cause: unknown) {
    super('a command could not be decided', { cause })
    this.commandId = commandId
  }
}

/** Decides all that waits, in order, each on what the ones before it left. Throws `CommandBug`. */
export function decideBatch(standing: Standing, waiting: readonly Waiting[], now: number): Verdict {
  let { meeting, position } = standing
  // The clock is put right by a little now and then: nothing is committed before it was received.
  const at = Math.max(now, standing.lastAt, ...waiting.map(({ receivedAt }) => receivedAt))
  const entries: Entry[] = []
  const own = new Receipts() // of this batch: a repeat may stand in the same one

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
    entries.push(entry)
    own.note(entry)
    return { ok: true, version }
  }
  const decideOrSay = (one: Waiting): SubmitReply => {
    try {
      return decideOne(one)
    } catch (cause) {
      throw new CommandBug(one.commandId, cause)
    }
  }
  const replies = waiting.map(decideOrSay)
  return { replies, entries, meeting }
}
