import type { Documents } from '#server/documents/documents.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { board, type Board } from './board.ts'

/** Others may be first so many times. */
const MOST_TRIES = 40

const keyOf = (meetingId: string): string => `screens/${meetingId}`

/**
 * The screens of each meeting, in one document beside the logs: every node sees the same, and a screen that comes back,
 * to whichever node, is what it was. Every call rejects with `StoreAway`.
 */
export class Screens {
  readonly #documents: Documents

  constructor(documents: Documents) {
    this.#documents = documents
  }

  async read(meetingId: string): Promise<Board> {
    const stored = await this.#documents.get(keyOf(meetingId))
    return stored === null ? {} : readable(stored.value)
  }

  /** Puts what the rule makes of them; false where it makes nothing, and nothing is changed. */
  async change(meetingId: string, rule: (screens: Board) => Board | null): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const stored = await this.#documents.get(keyOf(meetingId))
      const next = rule(stored === null ? {} : readable(stored.value))
      if (next === null) return false
      if (await this.#documents.put(keyOf(meetingId), next, stored?.revision ?? null)) return true
    }
    throw new StoreAway('the screens of a meeting were changed by others all the time')
  }

  /** Calls when anyone has changed the screens of a meeting; some calls may be missed. */
  follow(meetingId: string, onChange: () => void): () => void {
    const own = keyOf(meetingId)
    return this.#documents.follow(own, key => {
      if (key === own) onChange()
    })
  }
}

/** Nothing, where it cannot be read: it is of another version, and the screens say anew that they are up. */
function readable(value: unknown): Board {
  const read = board.safeParse(value)
  return read.success ? read.data : {}
}
