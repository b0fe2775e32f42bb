import type { Response } from 'express'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { MeetingReaders } from './meetingReaders.ts'

/** Half the lines of a node: however many read from elsewhere, those in the hall come in. */
export const MOST_READERS = 5000
/** A line on which nothing comes for a minute is taken for a dead one by some who stand between, ms. */
const PING_MS = 15_000

/** Whoever reads what is public of any meeting of this node, by server-sent events. */
export class Readers {
  readonly #most: number
  readonly #now: () => number
  readonly #meetings = new Map<OpenMeeting, MeetingReaders>()
  readonly #pinging: NodeJS.Timeout

  constructor(now: () => number, most = MOST_READERS, pingMs = PING_MS) {
    this.#now = now
    this.#most = most
    this.#pinging = setInterval(() => {
      for (const meeting of this.#meetings.values()) meeting.ping()
    }, pingMs).unref()
  }

  get hasRoom(): boolean {
    return [...this.#meetings.values()].reduce((sum, { size }) => sum + size, 0) < this.#most
  }

  /** @param seen the id of the last event that the reader has, where it comes back */
  add(open: OpenMeeting, response: Response, seen: string | undefined): void {
    const meeting = this.#meetings.get(open) ?? new MeetingReaders(open, () => this.#meetings.delete(open))
    this.#meetings.set(open, meeting)
    meeting.add(response, this.#now(), seen)
  }

  close(): void {
    clearInterval(this.#pinging)
    for (const meeting of this.#meetings.values()) meeting.end()
  }
}
