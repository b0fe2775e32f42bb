import { hash, randomFillSync } from 'node:crypto'
import { canonical } from '#shared/sync/canonical.ts'
import { headAfter, type Part } from '#shared/sync/chain.ts'
import type { Entry, Origin, Position } from '#shared/sync/entry.ts'
import type { Command } from '#shared/floor/commands.ts'
import type { FloorEvent } from '#shared/floor/events.ts'
import { KeptLately } from '#server/keptLately.ts'
import { keepText } from '#server/knownText.ts'

/** SHA-256 in base64url: the hash of the chain on the server's side. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** A part never changes, and its hash is wanted for the head, by the follower of the log, and for each who may not see it: of the latest entries. */
const hashes = new KeptLately<Part, string>(2048)

/** `partHash` by SHA-256, made once. */
export function keptHash(part: Part): string {
  return 'hash' in part ? part.hash : hashes.get(part, () => hashOfSealed(part))
}

/** As `partHash`; the one text of what is said serves the hash, the log and the wire. */
function hashOfSealed(part: Exclude<Part, { hash: string }>): string {
  const [salt, value] = [canonical(part.salt), canonical(part.value)]
  keepText(part, `{"salt":${salt},"value":${value}}`)
  return sha256(`[${salt},${value}]`)
}

/** What tells one command from another under the same id. */
export function digestOf(command: Command): string {
  return sha256(canonical(command))
}

const SALT_BYTES = 16
/** Of random numbers, fetched together: to ask for each takes longer than all that is done with it. */
const pool = { bytes: Buffer.alloc(256 * SALT_BYTES), at: Infinity }

/** Each is given out once. */
function newSalt(): string {
  if (pool.at >= pool.bytes.length) {
    randomFillSync(pool.bytes)
    pool.at = 0
  }
  pool.at += SALT_BYTES
  return pool.bytes.toString('hex', pool.at - SALT_BYTES, pool.at)
}

export interface Draft {
  receivedAt: number
  at: number
  origin: Origin
  events: readonly FloorEvent[]
}

/** Makes the entry that follows a position: each part gets a salt of the node's, and the head chains it. */
export function seal(after: Position, draft: Draft): Entry {
  const { receivedAt, at } = draft
  const version = after.version + 1
  const origin = { salt: newSalt(), value: draft.origin }
  const events = draft.events.map(value => ({ salt: newSalt(), value }))
  return { version, receivedAt, at, origin, events, head: headAfter(after.head, { version, receivedAt, at, origin, events }, sha256, keptHash) }
}
