import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import type { NewsItem } from '#shared/protocol/news.ts'
import { newsOf } from '#shared/protocol/newsOf.ts'
import { fold } from '#shared/sync/fold.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { shownEntry } from '#server/meetings/shown.ts'
import type { Standing } from '#server/meetings/standing.ts'

/** What one entry of a log was news of, in order. */
export interface EntryNews {
  version: number
  head: string
  at: number
  news: readonly NewsItem[]
}

/** All that the hall could see happen in a meeting, folded out of what the hall is shown of its log: nothing else can come out of it. */
export class MeetingNews {
  readonly #open: OpenMeeting
  #standing: Standing
  #meeting: Meeting
  #folded = 0
  #all: EntryNews[] = []

  constructor(open: OpenMeeting) {
    this.#open = open
    this.#standing = open.standing
    this.#meeting = emptyMeeting(open.meetingId, 'hall')
  }

  /** Oldest first; only entries that were news of something. */
  get all(): readonly EntryNews[] {
    if (this.#open.standing !== this.#standing) this.#startOver()
    for (const entry of this.#standing.entries.slice(this.#folded)) {
      const before = this.#meeting
      this.#meeting = fold(before, shownEntry(entry, 'hall'))
      const news = newsOf(before, this.#meeting, entry.at)
      if (news.length > 0) this.#all.push({ version: entry.version, head: entry.head, at: entry.at, news })
    }
    this.#folded = this.#standing.entries.length
    return this.#all
  }

  /** The log was replaced by another. */
  #startOver(): void {
    this.#standing = this.#open.standing
    this.#meeting = emptyMeeting(this.#open.meetingId, 'hall')
    this.#folded = 0
    this.#all = []
  }
}
