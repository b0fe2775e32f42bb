import { createHash, randomBytes } from 'node:crypto'
import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Decision } from '#shared/floor/decision.ts'
import { emptyMeeting, type Actor, type Meeting } from '#shared/floor/model.ts'
import { canonical } from '#shared/sync/canonical.ts'
import { headAfter, type Hash } from '#shared/sync/chain.ts'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'

export const sha256: Hash = text => createHash('sha256').update(text).digest('base64url')

const sealed = <T>(value: T): { salt: string; value: T } => ({ salt: randomBytes(16).toString('base64url'), value })

/** A log in memory, by the real rules: decides, seals, chains, folds. */
export class SealedLog {
  readonly meetingId: string
  entries: Entry[] = []
  meeting: Meeting

  constructor(meetingId: string) {
    this.meetingId = meetingId
    this.meeting = emptyMeeting(meetingId)
  }

  get position(): Position {
    return this.entries.at(-1) ?? startOf(this.meetingId)
  }

  append(actor: Actor, command: Command, commandId: string, now: number): Decision {
    const { version: last, head: previous } = this.position
    const version = last + 1
    const at = Math.round(now)
    const decision = decide(this.meeting, command, { actor, at, receivedAt: at, commandId, version, head: previous, commitment: sha256('no seed'), hash: sha256 })
    if (!decision.ok) return decision
    const origin = sealed({ actor, commandId, digest: sha256(canonical(command)) })
    const entry = { version, receivedAt: at, at, origin, events: decision.events.map(sealed) }
    this.#take({ ...entry, head: headAfter(previous, entry, sha256) })
    return decision
  }

  /** What follows a position; null when this log does not continue it. */
  since({ version, head }: Position): Entry[] | null {
    const found = version === 0 ? startOf(this.meetingId).head : this.entries[version - 1]?.head
    return found === head ? this.entries.slice(version) : null
  }

  /** A log restored from an older copy: what came after a version is gone. */
  cutTo(version: number): void {
    const kept = this.entries.slice(0, version)
    this.entries = []
    this.meeting = emptyMeeting(this.meetingId)
    for (const entry of kept) this.#take(entry)
  }

  #take(entry: Entry): void {
    this.entries.push(entry)
    this.meeting = fold(this.meeting, entry)
  }
}
