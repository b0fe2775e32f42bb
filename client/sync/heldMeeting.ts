import type { Decide } from '#shared/floor/deciding.ts'
import { project, startReplica, type Replica } from '#shared/sync/replica.ts'
import type { Keeping } from './keeping.ts'
import { firstState, type StoreState } from './storeState.ts'

/** What a window holds of its meeting: the replica, and the state shown from it. Tells whoever listens when it changed. */
export class HeldMeeting {
  readonly #keeping: Keeping
  readonly #decide: Decide
  readonly #listeners = new Set<() => void>()
  #replica: Replica
  #state: StoreState

  /** @param keeping what was pending before a reload is pending again */
  constructor(meetingId: string, keeping: Keeping, decide: Decide) {
    this.#keeping = keeping
    this.#decide = decide
    this.#state = firstState(meetingId, keeping.load())
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

  set(change: Partial<Pick<StoreState, 'actor' | 'status' | 'presence' | 'screens' | 'unkeptId' | 'notices' | 'deeds'>>, replica: Replica = this.#replica): void {
    const before = this.#state
    const next = { ...before, ...change }
    const isSame = replica === this.#replica && next.actor === before.actor
    const { pending } = replica
    const meeting = isSame || next.actor === null ? before.meeting : project(replica, next.actor, this.#decide)
    this.#replica = replica
    this.#state = { ...next, meeting, version: replica.cursor.version, pending }
    if (pending !== before.pending || next.notices !== before.notices || next.deeds !== before.deeds) this.#keeping.save(this.#state)
    for (const listener of this.#listeners) listener()
  }
}
