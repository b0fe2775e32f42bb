import type { Entry } from '#shared/sync/entry.ts'

/** While the message of one append is on its way the next few may be under way already. */
const KEPT = 8

interface Appending {
  message: string
  entries: readonly Entry[]
}

/**
 * A node is told of what it appends as all others are. It has these entries at hand: a message that says exactly what it
 * wrote itself is not read, and not checked, once more.
 */
export class OwnMessages {
  readonly #of = new Map<string, Appending[]>()

  /** @param texts the entries, as they are written */
  note(meetingId: string, texts: readonly string[], entries: readonly Entry[]): void {
    const before = this.#of.get(meetingId) ?? []
    this.#of.set(meetingId, [...before.slice(1 - KEPT), { message: `[${texts.join(',')}]`, entries }])
  }

  /** What a message tells, if it is one of these; null: another node's. Asked once for each. */
  heard(meetingId: string, message: string): readonly Entry[] | null {
    const appending = this.#of.get(meetingId) ?? []
    const own = appending.find(one => one.message === message)
    if (own === undefined) return null
    const left = appending.filter(one => one !== own)
    if (left.length > 0) this.#of.set(meetingId, left)
    else this.#of.delete(meetingId)
    return own.entries
  }
}
