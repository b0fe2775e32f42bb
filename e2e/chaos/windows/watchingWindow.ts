import type { Address } from '#client/sync/following.ts'
import { OnlookerStore } from '#client/sync/onlookerStore.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import { newTab } from './tab.ts'

/** A window that only follows, as the screen of the room and the public page do. */
export class WatchingWindow extends OnlookerStore {
  readonly who: string
  readonly #tab: ReturnType<typeof newTab>

  constructor(address: Address, who: string) {
    const tab = newTab()
    super(address, tab)
    this.who = who
    this.#tab = tab
  }

  get cursor(): Cursor {
    return this.held.replica.cursor
  }

  get confirmed(): Meeting {
    return this.held.replica.confirmed
  }

  readonly isIdle = true

  leave(): void {
    this.following.stop()
    this.#tab.close()
  }
}
