import { project, startReplica, type Replica } from '#shared/sync/replica.ts'
import type { Browser } from './browser.ts'
import { loadKept, saveKept } from './kept.ts'
import { firstState, type StoreState } from './storeState.ts'

/** What a window holds of its meeting: the replica, and the state shown from it. Tells whoever listens when it changed. */
export class HeldMeeting {
  readonly #browser: Browser
  readonly #access: string
  readonly #listeners = new Set<() => void>()
  #replica: Replica
  #state: StoreState

  /** @param access which window of this browser it is: what was pending in it before a reload is pending again */
  constructor(meetingId: string, access: string, browser: Browser) {
    this.#browser = browser
    this.#access = access
    this.#state = firstState(meetingId, loadKept(browser, access))
    const { meeting, pending } = this.#state
    this.#replica = { ...startReplica({ meetingId, audience: '', version: 0, head: '' }, meeting), pending }
  }

  get replica(): Replica {
    return this.#replica
  }

  get state(): StoreState {
    return this.#state
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(change: Partial<Pick<StoreState, 'actor' | 'status' | 'notices'>>, replica: Replica = this.#replica): void {
    const before = this.#state
    const next = { ...before, ...change }
    const isSame = replica === this.#replica && next.actor === before.actor
    const { pending } = replica
    const meeting = isSame || next.actor === null ? before.meeting : project(replica, next.actor)
    this.#replica = replica
    this.#state = { ...next, meeting, version: replica.cursor.version, pending }
    if (pending !== before.pending || next.notices !== before.notices) saveKept(this.#browser, this.#access, this.#state)
    for (const listener of this.#listeners) listener()
  }
}
