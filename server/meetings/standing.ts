import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { headAfter } from '#shared/sync/chain.ts'
import { fold } from '#shared/sync/fold.ts'
import { Receipts } from './receipts.ts'
import { keptHash, sha256 } from './sealing.ts'

/** What a node knows of a meeting: its entries, folded. Follows the one rule: next -> apply, old -> ignore, gap -> ask. */
export class Standing {
  readonly meetingId: string
  readonly receipts = new Receipts()
  meeting: Meeting
  entries: Entry[] = []
  position: Position
  /** The instant of the last entry: none after it may be earlier. */
  lastAt = 0

  constructor(meetingId: string) {
    this.meetingId = meetingId
    this.meeting = emptyMeeting(meetingId)
    this.position = startOf(meetingId)
  }

  /** The last entry: how far the log is, and since when; null before the first. */
  get reached(): { version: number; at: number } | null {
    return this.entries.length === 0 ? null : { version: this.position.version, at: this.lastAt }
  }

  /** Applies what is next of entries that continue the log, as an append or a reading proved; returns what was new. */
  take(entries: readonly Entry[]): Entry[] {
    const fresh = entries.filter(({ version }) => version > this.position.version)
    for (const entry of fresh) this.#apply(entry)
    return fresh
  }

  /**
   * The same for entries that a follower's message brought: something may be missing before them, or they may continue
   * another log than ours (it was replaced). `isGap`: read on.
   */
  hear(entries: readonly Entry[]): { fresh: Entry[]; isGap: boolean } {
    const fresh: Entry[] = []
    for (const entry of entries) {
      if (entry.version <= this.position.version) continue
      const isNext = entry.version === this.position.version + 1 && headAfter(this.position.head, entry, sha256, keptHash) === entry.head
      if (!isNext) return { fresh, isGap: true }
      this.#apply(entry)
      fresh.push(entry)
    }
    return { fresh, isGap: false }
  }

  /** The same for entries that were decided here, on what this one knows: they are checked already, and folded. */
  adopt(entries: readonly Entry[], meeting: Meeting): void {
    for (const entry of entries) this.#note(entry)
    this.meeting = meeting
  }

  #apply(entry: Entry): void {
    this.meeting = fold(this.meeting, entry)
    this.#note(entry)
  }

  #note(entry: Entry): void {
    this.entries.push(entry)
    this.position = { version: entry.version, head: entry.head }
    this.lastAt = entry.at
    this.receipts.note(entry)
  }

  /** Do entries that were read after a version say the same as those that were heard of since? */
  agreesWith(read: readonly Entry[], after: number): boolean {
    const both = Math.min(this.position.version, after + read.length)
    return both === after || this.entries[both - 1]?.head === read[both - after - 1]?.head
  }

  /** The entries after a position, or null when this is not the log the position is of. */
  since({ version, head }: Position): Entry[] | null {
    const stands = version === 0 ? startOf(this.meetingId).head : this.entries[version - 1]?.head
    return stands === head ? this.entries.slice(version) : null
  }
}
