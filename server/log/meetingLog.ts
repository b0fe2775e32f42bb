import type { Entry, Position } from '#shared/sync/entry.ts'

export type Appended = { ok: true } | { ok: false; end: Position }

/**
 * Where the log of each meeting is kept: append-only, numbered from 1 without holes, chained. All stores pass
 * `logContract.ts`.
 */
export interface MeetingLog {
  /**
   * All or nothing: appends only if the log still ends at `after`, version and head; else says where it ends. When the
   * promise is fulfilled, the entries survive a crash. When it is rejected (`StoreAway`), nobody knows: read and see.
   */
  append(meetingId: string, after: Position, entries: readonly Entry[]): Promise<Appended>
  /**
   * Resolves with true when all up to that position survives what an append promises, for it can be read before that; with false when
   * the log does not have it any more. Rejects with `StoreAway`. Where there is none, whatever was read is there and does.
   */
  confirm?(meetingId: string, position: Position): Promise<boolean>
  /**
   * What follows a position, oldest first, `most` of it at the most; null when this log does not continue it (another log, or cut).
   * Rejects with `StoreAway`, or with `LogFault` when what lies there cannot be read.
   */
  readAfter(meetingId: string, position: Position, most?: number): Promise<Entry[] | null>
  /** Entries as they are appended, by anyone. Some may be missed: the version tells. Returns how to stop. */
  follow(meetingId: string, onEntries: (entries: readonly Entry[]) => void): () => void
  /** Called whenever entries may have been missed (the line to the store was cut and is back). Returns how to stop. */
  onReconnect(listener: () => void): () => void
  /** Has this meeting a log? Rejects with `StoreAway`. */
  exists(meetingId: string): Promise<boolean>
  /** The ids of all meetings that have a log. */
  meetings(): Promise<string[]>
  /** The instant, ms since epoch, of the clock all nodes share. Never throws. */
  now(): number
  /** Can it take an append now? With the reason in words when not. */
  health(): { ok: true } | { ok: false; why: string }
  /** What the last look at the clock that all nodes share found; null where the log has no other clock. */
  lastLook(): ClockLook | null
  close(): Promise<void>
}

/** All in ms. */
export interface ClockLook {
  /** How far it was ahead of this node's reckoning, with what the nodes have agreed on. */
  departureMs: number
  /** The shortest round trip of it. */
  tripMs: number
  /** How far the meetings' time is kept ahead of it. */
  aheadMs: number
}

/** The store cannot be reached or did not answer; whether an append happened is not known. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}

/** The same of a store that takes nothing, for want of room or of replicas: until somebody looks after it it is no use to wait, so whoever asked is told at once. */
export class StoreFull extends StoreAway {}

/** What lies in the store is not a log we can read: a broken chain, an unknown event, a corrupt entry. */
export class LogFault extends Error {
  override readonly name = 'LogFault'
}
