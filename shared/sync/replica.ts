import type { Command } from '#shared/floor/commands.ts'
import type { Decide } from '#shared/floor/deciding.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { evolve } from '#shared/floor/evolve.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Item } from './entry.ts'
import { fold } from './fold.ts'
import { spanOf, type Cursor } from './frame.ts'

/** A command that was sent and not yet confirmed. */
export interface Pending {
  commandId: string
  issuedAt: number
  command: Command
  /** The version the server answered; the entry itself is still on its way. Null: no answer yet. */
  version: number | null
}

/** A window's copy of a meeting. */
export interface Replica {
  cursor: Cursor
  confirmed: Meeting
  pending: readonly Pending[]
  /** The highest version heard of: read on until it is reached. */
  heard: number
}

export function startReplica(cursor: Cursor, confirmed: Meeting): Replica {
  return { cursor, confirmed, pending: [], heard: cursor.version }
}

/** The one rule of a follower: next -> apply, old -> ignore, gap -> ask from where I stand. */
export function offer(replica: Pick<Replica, 'cursor'>, one: Item): 'next' | 'old' | 'gap' {
  const { from, to } = spanOf(one)
  if (to <= replica.cursor.version) return 'old'
  return from <= replica.cursor.version + 1 ? 'next' : 'gap'
}

/** Applies an item that is next, remembers one that is not, ignores one that is old. */
export function apply(replica: Replica, one: Item): Replica {
  const heard = Math.max(replica.heard, spanOf(one).to)
  if (offer(replica, one) !== 'next') return { ...replica, heard }
  const commandId = 'from' in one || 'hash' in one.origin ? null : one.origin.value.commandId
  const { to } = spanOf(one)
  return {
    cursor: { ...replica.cursor, version: to, head: one.head },
    confirmed: fold(replica.confirmed, one),
    pending: replica.pending.filter(pending => pending.commandId !== commandId && (pending.version === null || pending.version > to)),
    heard,
  }
}

/** Something was heard of that has not arrived. */
export function hasGap(replica: Replica): boolean {
  return replica.heard > replica.cursor.version
}

export function submit(replica: Replica, pending: Pending): Replica {
  return { ...replica, pending: [...replica.pending, pending] }
}

/** The server answered: accepted at a version (its entry clears it), or refused (null: gone at once). */
export function settle(replica: Replica, commandId: string, version: number | null): Replica {
  const isDone = version === null || version <= replica.cursor.version
  const pending = isDone
    ? replica.pending.filter(one => one.commandId !== commandId)
    : replica.pending.map(one => (one.commandId === commandId ? { ...one, version } : one))
  return { ...replica, pending, heard: Math.max(replica.heard, version ?? 0) }
}

/** The commands whose effect is shown before it is confirmed: only what concerns oneself. */
const OPTIMISTIC: ReadonlySet<Command['type']> = new Set(['requestFloor', 'changeDetails', 'withdrawRequest'])

/**
 * What the window shows: one's own pending commands replayed over what is confirmed, by the same rules. They are handed in,
 * for a window that only follows has none.
 */
export function project(replica: Replica, actor: Actor, decide: Decide): Meeting {
  return replica.pending.reduce((meeting, { command, commandId, issuedAt }, index) => {
    if (!OPTIMISTIC.has(command.type)) return meeting
    const context = { actor, at: issuedAt, receivedAt: issuedAt, commandId, version: replica.cursor.version + 1 + index, ...GUESSED }
    const decision = decide(meeting, command, context)
    return decision.ok ? decision.events.reduce(evolve, meeting) : meeting
  }, replica.confirmed)
}
