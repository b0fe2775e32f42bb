import type { LookupFunction } from 'node:net'
import type { NewsItem } from '#shared/protocol/news.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import type { EntryNews, MeetingNews } from '../meetingNews.ts'
import { restFor } from '../restFor.ts'
import type { Hook } from './hook.ts'
import { owedTo } from './owedTo.ts'
import type { Place, Places } from './places.ts'
import { post } from './post.ts'
import { signedHeaders } from './signed.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
/** Between two tries, ms; the last one for ever: nothing is dropped. */
export const PAUSES_MS: readonly number[] = [SECOND_MS, 2 * SECOND_MS, 5 * SECOND_MS, 15 * SECOND_MS, MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS]

export interface CourierParts {
  hook: Hook
  /** Since when it is told. */
  since: number
  open: OpenMeeting
  news: MeetingNews
  places: Places
  now: () => number
  report: Report
  pausesMs: readonly number[]
  lookup: LookupFunction | undefined
  /** The receiver wants no more. */
  onGone: () => void
  signal: AbortSignal
}

/**
 * Brings one meeting's news to one hook: each until it is taken, and only then the next, so that they come in order. The log
 * is the queue, and the place reached is kept beside it: whoever goes on from there may repeat the last, and leaves out none.
 */
export class Courier {
  readonly #parts: CourierParts
  #place: Place | null = null
  #wake: (() => void) | null = null
  #isFailing = false
  #isWaiting = false

  constructor(parts: CourierParts) {
    this.#parts = parts
    parts.signal.addEventListener('abort', () => this.wake(), { once: true })
  }

  /** There is nothing to bring. */
  get isIdle(): boolean {
    return this.#isWaiting || this.#parts.signal.aborted
  }

  /** There may be news. */
  wake(): void {
    this.#isWaiting = false
    this.#wake?.()
  }

  /** Until it may send no more. */
  async run(): Promise<void> {
    const { hook, open, places, signal } = this.#parts
    this.#place = await this.#kept(() => places.read(hook.id, open.meetingId))
    while (!signal.aborted) {
      const next = this.#next()
      if (next === undefined) await this.#untilWoken()
      else if (await this.#bring(next)) await this.#reached(next)
    }
  }

  #untilWoken(): Promise<void> {
    this.#isWaiting = true
    return new Promise(resolve => (this.#wake = resolve))
  }

  #next(): EntryNews | undefined {
    const { hook, since, open, news } = this.#parts
    return owedTo({ hook, since, place: this.#place }, open, news)
  }

  /** False: it may send no more. */
  async #bring({ version, head, news }: EntryNews): Promise<boolean> {
    const { hook, open: { meetingId } } = this.#parts
    for (const [index, one] of news.entries()) {
      // The head tells an entry from one that another log has in its place.
      if (hook.types.has(one.type) && !(await this.#deliver(`${meetingId}.${version}.${index}.${head.slice(0, 8)}`, one))) return false
    }
    return true
  }

  async #deliver(id: string, { type, at, ...data }: NewsItem): Promise<boolean> {
    const { hook, signal, lookup, onGone, now, pausesMs } = this.#parts
    const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: { at, ...data } })
    for (let tries = 0; !signal.aborted; tries += 1) {
      const headers = signedHeaders({ id, timestamp: Math.floor(now() / SECOND_MS), body }, hook.keys)
      const outcome = await post(hook, { headers, body, signal, ...(lookup === undefined ? {} : { lookup }) })
      if (outcome.kind === 'gone') onGone()
      if (outcome.kind !== 'failed') return this.#isWell(outcome.kind === 'taken')
      if (!signal.aborted) this.#isNotTaken(outcome.why)
      await this.#rest(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? SECOND_MS)
    }
    return false
  }

  async #reached({ version, head, at }: EntryNews): Promise<void> {
    const { hook, open, places } = this.#parts
    const reached = { version, head, at }
    this.#place = reached
    await this.#kept(() => places.keep(hook.id, open.meetingId, reached))
  }

  /** What is asked of the store, again until it answers. */
  async #kept<T>(ask: () => Promise<T>): Promise<T | null> {
    while (!this.#parts.signal.aborted) {
      try {
        return await ask()
      } catch (cause) {
        if (!(cause instanceof StoreAway)) throw cause
        await this.#rest(SECOND_MS)
      }
    }
    return null
  }

  /** Not to the millisecond, so that many do not come back at once. */
  #rest(ms: number): Promise<void> {
    return restFor(ms * (0.8 + Math.random() * 0.4), this.#parts.signal)
  }

  #isNotTaken(why: string): void {
    const { hook, open, report } = this.#parts
    if (!this.#isFailing) report.warn(`webhook ${hook.id}, meeting ${open.meetingId}: not taken, ${why}; it is tried again until it is`, { meeting: open.meetingId })
    this.#isFailing = true
  }

  #isWell(isTaken: boolean): boolean {
    const { hook, open, report } = this.#parts
    if (this.#isFailing && isTaken) report.warn(`webhook ${hook.id}, meeting ${open.meetingId}: taken again`, { meeting: open.meetingId })
    this.#isFailing = false
    return isTaken
  }
}
