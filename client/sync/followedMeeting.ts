import type { Browser } from './browser.ts'
import type { Connection } from './connection.ts'
import { Following, type Address, type FollowingListener } from './following.ts'
import type { HeldMeeting } from './heldMeeting.ts'
import type { Reads } from './reads.ts'
import type { StoreState } from './storeState.ts'
import { Ticker } from './ticker.ts'

/** A meeting as any window follows it: what there is to show, and what time it is. */
export class FollowedMeeting {
  readonly ticker: Ticker
  protected readonly held: HeldMeeting
  protected readonly following: Following

  constructor(address: Address, browser: Browser, held: HeldMeeting, reads: Reads, listener: FollowingListener) {
    this.held = held
    this.following = new Following(address, browser, held, reads, listener)
    this.ticker = new Ticker(() => this.now(), browser.after)
  }

  /** Asks what is no command. Null: no answer came. */
  readonly ask: Connection['ask'] = (...question) => this.following.connection.ask(...question)

  start(): void {
    this.following.start()
  }

  readonly subscribe = (listener: () => void): (() => void) => this.held.listen(listener)

  readonly getSnapshot = (): StoreState => this.held.state

  now(): number {
    return this.following.clock.now()
  }

  clockErrorMs(): number | null {
    return this.following.clock.errorMs()
  }
}
