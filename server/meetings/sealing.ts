import { hash, randomBytes } from 'node:crypto'
import { canonical } from '#shared/sync/canonical.ts'
import { headAfter, partHash, type Part } from '#shared/sync/chain.ts'
import type { Entry, Origin, Position } from '#shared/sync/entry.ts'
import type { Command } from '#shared/floor/commands.ts'
import type { FloorEvent } from '#shared/floor/events.ts'

/** SHA-256 in base64url: the hash of the chain on the server's side. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** A part never changes, and its hash is wanted for the head, by the follower of the log, and for each who may not see it. */
const hashes = new WeakMap<Part, string>()

/** `partHash` by SHA-256, made once. */
export function keptHash(part: Part): string {
  const kept = hashes.get(part) ?? partHash(part, sha256)
  hashes.set(part, kept)
  return kept
}

/** What tells one command from another under the same id. */
export function digestOf(command: Command): string {
  return sha256(canonical(command))
}

export interface Draft {
  receivedAt: number
  at: number
  origin: Origin
  events: readonly FloorEvent[]
}

/** Makes the entry that follows a position: each part gets a salt of the node's, and the head chains it. */
export function seal(after: Position, draft: Draft): Entry {
  const salts = randomBytes(16 * (draft.events.length + 1)).toString('hex')
  const saltAt = (index: number): string => salts.slice(index * 32, (index + 1) * 32)
  const unchained = {
    version: after.version + 1,
    receivedAt: draft.receivedAt,
    at: draft.at,
    origin: { salt: saltAt(0), value: draft.origin },
    events: draft.events.map((value, index) => ({ salt: saltAt(index + 1), value })),
  }
  return { ...unchained, head: headAfter(after.head, unchained, sha256, keptHash) }
}
