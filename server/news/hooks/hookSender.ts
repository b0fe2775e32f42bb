import type { LookupFunction } from 'node:net'
import type { Documents } from '#server/documents/documents.ts'
import { ifTaken } from '#server/log/ifTaken.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import type { MeetingNews } from '../meetingNews.ts'
import { restFor } from '../restFor.ts'
import { Courier } from './courier.ts'
import { isOf, type Hook } from './hook.ts'
import { owedTo } from './owedTo.ts'
import { Places, type Place } from './places.ts'

interface Parts {
  hooks: readonly Hook[]
  documents: Documents
  now: () => number
  startedAt: number
  report: Report
  pausesMs: readonly number[]
  lookup: LookupFunction | undefined
  signal: AbortSignal
}

/** A hook that is told, since when, and how it is ended by itself. */
interface Told {
  hook: Hook
  since: number
  ending: AbortController
}

/** A meeting that is followed: `wake` is to be called whenever there may be news. `isIdle`: all of it was brought. */
export interface Followed {
  wake: () => void
  isIdle: () => boolean
}

/** Brings the news of all meetings to all hooks: a courier for each hook and meeting, none of which waits for another. */
export class HookSender {
  readonly #parts: Parts
  readonly #places: Places
  #told: readonly Told[] | null = null
  readonly #running = new Set<Promise<void>>()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#places = new Places(parts.documents, parts.startedAt)
  }

  /** Looks up how each hook stands, before anything is sent; done once. Rejects with `StoreAway`. */
  async begin(): Promise<void> {
    if (this.#told !== null) return
    const { hooks } = this.#parts
    await this.#places.forgetOthers(hooks)
    const told: Told[] = []
    for (const hook of hooks) {
      const since = await this.#places.since(hook)
      if (since !== null) told.push({ hook, since, ending: new AbortController() })
    }
    this.#told = told
  }

  /** Couriers for a meeting, for as long as it may be followed. */
  follow(open: OpenMeeting, news: MeetingNews, following: AbortSignal): Followed {
    const couriers = this.#toldOf(open.meetingId).map(one => this.#courierOf(one, open, news, following))
    return {
      wake: () => {
        for (const courier of couriers) courier.wake()
      },
      isIdle: () => couriers.every(({ isIdle }) => isIdle),
    }
  }

  /** Has each of them all of a meeting whose log ends there, by the places that are kept? Rejects with `StoreAway`. */
  async areAt(meetingId: string, end: Place): Promise<boolean> {
    for (const { hook, since } of this.#toldOf(meetingId)) {
      if (!isAt(end, await this.#places.read(hook.id, meetingId), since)) return false
    }
    return true
  }

  /** The same of one that is open. Whoever has all of it is put at its end, so that the next who asks need not open it. */
  async haveAll(open: OpenMeeting, news: MeetingNews): Promise<boolean> {
    const { meetingId } = open
    for (const { hook, since } of this.#toldOf(meetingId)) {
      const place = await this.#places.read(hook.id, meetingId)
      if (owedTo({ hook, since, place }, open, news) !== undefined) return false
      const { position, lastAt } = open.standing
      const end = { ...position, at: lastAt }
      if (!isAt(end, place, since)) await ifTaken(this.#places.keep(hook.id, meetingId, end))
    }
    return true
  }

  #toldOf(meetingId: string): Told[] {
    return (this.#told ?? []).filter(({ hook, ending }) => isOf(hook, meetingId) && !ending.signal.aborted)
  }

  async settled(): Promise<void> {
    await Promise.all(this.#running)
  }

  #courierOf({ hook, since, ending }: Told, open: OpenMeeting, news: MeetingNews, following: AbortSignal): Courier {
    const { now, report, pausesMs, lookup } = this.#parts
    const signal = AbortSignal.any([following, ending.signal])
    const courier = new Courier({ hook, since, open, news, now, report, pausesMs, lookup, signal, places: this.#places, onGone: () => void this.#end({ hook, ending }) })
    const run = courier.run().catch((cause: unknown) => report.error(cause, `a bug in webhook ${hook.id}`)).finally(() => this.#running.delete(run))
    this.#running.add(run)
    return courier
  }

  /** It said that it wants no more: that is kept, and nothing is sent to this address again. */
  async #end({ hook, ending }: Pick<Told, 'hook' | 'ending'>): Promise<void> {
    const { report, signal } = this.#parts
    if (ending.signal.aborted) return
    ending.abort()
    report.warn(`webhook ${hook.id}: it answers 410 and is told no more, until it has another address or id`)
    while (!signal.aborted) {
      try {
        return await this.#places.end(hook)
      } catch (cause) {
        if (!(cause instanceof StoreAway)) return report.error(cause, `a bug in webhook ${hook.id}`)
        await restFor(1000, signal)
      }
    }
  }
}

/** What happened before it was told of anything is none of its news. */
const isAt = (end: Place, place: Place | null, since: number): boolean => (place === null ? end.at < since : place.head === end.head)
