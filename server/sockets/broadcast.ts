import { performance } from 'node:perf_hooks'
import type { Broadcasts } from '#server/measures/broadcasts.ts'
import type { Entry } from '#shared/sync/entry.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { delegationsOf, hallOf, presidingOf } from './addresses.ts'
import type { Hearing } from './hearing.ts'
import type { Lines } from './lines.ts'
import { News } from './news.ts'
import { Written } from './written.ts'

const LEAST_MS = 5
const MOST_MS = 250
/** While it is not certain who may hear, this often it is looked whether it is, ms. */
const DEAF_AGAIN_MS = 100

/**
 * Sends a meeting's new entries to its lines: at once when idle, else at most one message per max(5 ms, twice what the
 * last one cost), 250 ms at the longest, with all entries since. Each audience's text is made once, not once per line.
 */
export class Broadcast {
  readonly #lines: Lines
  readonly #hearing: Pick<Hearing, 'isDeaf'>
  readonly #meetingId: string
  readonly #measured: Broadcasts
  readonly #stop: () => void
  #waiting: Entry[] = []
  #ahead: News | null = null
  #timer: NodeJS.Timeout | null = null
  #notBefore = 0

  /** @param onClosed called when the meeting was let go: this one will never send again */
  constructor(lines: Lines, hearing: Pick<Hearing, 'isDeaf'>, measured: Broadcasts, open: OpenMeeting, onClosed: () => void) {
    this.#lines = lines
    this.#hearing = hearing
    this.#measured = measured
    this.#meetingId = open.meetingId
    this.#stop = open.listen({
      isHeard: () => lines.areIn(open),
      onAhead: entries => this.#prepare(entries),
      onEntries: entries => this.#add(entries),
      onReplaced: () => this.#replaced(),
      onClosed: () => {
        this.#replaced()
        onClosed()
      },
    })
  }

  stop(): void {
    this.#stop()
    this.#forget()
  }

  /** What will be told of entries is made while the store writes them, unless they will be told with what waits already. */
  #prepare(entries: readonly Entry[]): void {
    if (this.#timer !== null) return
    const news = new News(entries)
    for (const [name, written] of this.#audiencesOf(news)) this.#lines.makeReady(name, written, line => news.ownBefore(line))
    this.#ahead = news
  }

  #add(entries: readonly Entry[]): void {
    this.#waiting.push(...entries)
    if (this.#timer !== null) return
    const wait = this.#notBefore - performance.now()
    if (wait <= 0) this.#send()
    else this.#timer = setTimeout(() => this.#send(), wait)
  }

  #send(): void {
    if (this.#hearing.isDeaf) return void (this.#timer = setTimeout(() => this.#send(), DEAF_AGAIN_MS))
    this.#timer = null
    const began = performance.now()
    const entries = this.#waiting
    this.#waiting = []
    this.#sendTo(entries)
    const ended = performance.now()
    const intervalMs = Math.min(MOST_MS, Math.max(LEAST_MS, 2 * (ended - began)))
    this.#notBefore = ended + intervalMs
    this.#measured.broadcast(entries.length, ended - began, intervalMs)
  }

  #sendTo(entries: readonly Entry[]): void {
    const news = this.#ahead?.isOf(entries) === true ? this.#ahead : new News(entries)
    this.#ahead = null
    for (const [name, written] of this.#audiencesOf(news)) this.#lines.tell([name], written, line => news.ownBefore(line))
  }

  /** Under which name who is told what. */
  #audiencesOf({ presiding, hall, delegations }: News): [string, Written][] {
    return [[presidingOf(this.#meetingId), presiding], [hallOf(this.#meetingId), hall], [delegationsOf(this.#meetingId), delegations]]
  }

  #forget(): void {
    this.#waiting = []
    this.#ahead = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #replaced(): void {
    this.#forget()
    this.#lines.tell([presidingOf, hallOf, delegationsOf].map(addressOf => addressOf(this.#meetingId)), Written.of('meeting:rejoin'))
  }
}
