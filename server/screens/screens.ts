import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { board, type Board } from './board.ts'

/** Makes the next screens of the last; null where there is nothing to change. */
type Rule = (screens: Board) => Board | null

interface Change {
  rule: Rule
  resolve: (hasMade: boolean) => void
  reject: (cause: unknown) => void
}

/** Other nodes may be first so many times. */
const MOST_TRIES = 40

const keyOf = (meetingId: string): DocumentKey => `screens/${meetingId}`

/**
 * The screens of each meeting, in one document beside the logs: every node sees the same, and a screen that comes back,
 * to whichever node, is what it was. Every call rejects with `StoreAway`.
 */
export class Screens {
  readonly #documents: Documents
  /** What waits to be changed at this node, by meeting: in the order it came, and all that waits at once. */
  readonly #waiting = new Map<string, Change[]>()

  constructor(documents: Documents) {
    this.#documents = documents
  }

  async read(meetingId: string): Promise<Board> {
    const stored = await this.#documents.get(keyOf(meetingId))
    return stored === null ? {} : readable(stored.value)
  }

  /** Puts what the rule makes of them, after all that was asked before; false where it makes nothing, and it changes nothing. */
  change(meetingId: string, rule: Rule): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const change: Change = { rule, resolve, reject }
      const waiting = this.#waiting.get(meetingId)
      if (waiting !== undefined) return void waiting.push(change)
      this.#waiting.set(meetingId, [change])
      void this.#work(meetingId)
    })
  }

  /** Calls when anyone has changed the screens of a meeting; some calls may be missed. */
  follow(meetingId: string, onChange: () => void): () => void {
    const own = keyOf(meetingId)
    return this.#documents.follow(own, key => {
      if (key === own) onChange()
    })
  }

  async #work(meetingId: string): Promise<void> {
    for (let batch = this.#next(meetingId); batch.length > 0; batch = this.#next(meetingId)) {
      try {
        const made = await this.#changeBy(meetingId, batch.map(({ rule }) => rule))
        batch.forEach(({ resolve }, index) => resolve(made[index] === true))
      } catch (cause) {
        for (const { reject } of batch) reject(cause)
      }
    }
  }

  #next(meetingId: string): Change[] {
    const batch = this.#waiting.get(meetingId)?.splice(0) ?? []
    if (batch.length === 0) this.#waiting.delete(meetingId)
    return batch
  }

  /** Which of the rules made something of them: one reading and one writing, unless another node comes between. */
  async #changeBy(meetingId: string, rules: readonly Rule[]): Promise<boolean[]> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const stored = await this.#documents.get(keyOf(meetingId))
      let screens = stored === null ? {} : readable(stored.value)
      const made = rules.map(rule => {
        const next = rule(screens)
        screens = next ?? screens
        return next !== null
      })
      if (!made.includes(true) || (await this.#documents.put(keyOf(meetingId), screens, stored?.revision ?? null))) return made
    }
    throw new StoreAway('the screens of a meeting were changed by others all the time')
  }
}

/** Nothing, where it cannot be read: it is of another version, and the screens say anew that they are up. */
function readable(value: unknown): Board {
  const read = board.safeParse(value)
  return read.success ? read.data : {}
}
