import type { Draw } from '#shared/floor/drawing/draw.ts'
import { closesAtOf } from '#shared/floor/drawing/readingDraws.ts'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { SeenEntry } from '../entry.ts'

/** An entry that came behind a closing. */
interface Behind {
  openedAt: number
  closesAt: number
  /** Ids of the requests that its reader sees come with it, and how many more it may hold that are hidden from that reader. */
  seen: ReadonlySet<string>
  unseen: number
  isUndone: boolean
}

/**
 * D11: whom the desk inscribes behind a closing that is undone enters with the undoing. In logs of before nobody did, and had a lot
 * all the same. Such a lot is an honest one only where the record has room for it: the desk wrote that request down with an entry
 * that came behind the closing, of which its reader sees it, or which hides one more part than the note of the act, each part taken once;
 * and the entry that undoes the closing names nobody, for a server that names anybody names all.
 */
export class BehindClosing {
  readonly #entries = new Map<number, Behind>()

  /** Takes note of an entry that may hold such a request, and of one that undoes the closing. */
  note(before: Meeting, after: Meeting, entry: SeenEntry): void {
    for (const { openedAt } of before.draws.filter(({ until }) => until === null)) {
      const closesAt = closesAtOf(before.list, openedAt)
      if (closesAt === null) continue
      const later = closesAtOf(after.list, openedAt)
      if (later === null || later > closesAt) this.#undone(openedAt, closesAt, entry)
      else if (entry.receivedAt > closesAt) this.#behind(openedAt, closesAt, entry)
    }
  }

  /** Whether the record has room for this request; what is taken is there no more. */
  take({ openedAt }: Draw, { requestId, version, by }: FloorRequest): boolean {
    const entry = this.#entries.get(version)
    if (by !== 'desk' || entry?.isUndone !== true || entry.openedAt !== openedAt) return false
    if (entry.seen.has(requestId)) return true
    if (entry.unseen === 0) return false
    entry.unseen -= 1
    return true
  }

  #behind(openedAt: number, closesAt: number, { version, origin, events }: SeenEntry): void {
    if ('value' in origin && !isPresiding(origin.value.actor.role)) return
    const seen = new Set(events.flatMap(event => ('value' in event && event.value.type === 'floorRequested' ? [event.value.request.requestId] : [])))
    const unseen = Math.max(0, events.filter(event => 'hash' in event).length - 1)
    this.#entries.set(version, { openedAt, closesAt, seen, unseen, isUndone: false })
  }

  #undone(openedAt: number, closesAt: number, { events }: SeenEntry): void {
    const isNamed = events.some(event => 'value' in event && event.value.type === 'drawEntered')
    for (const [version, entry] of this.#entries) {
      if (entry.openedAt !== openedAt || entry.closesAt !== closesAt) continue
      if (isNamed) this.#entries.delete(version)
      else entry.isUndone = true
    }
  }
}
