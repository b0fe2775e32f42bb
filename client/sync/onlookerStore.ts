import type { Decide } from '#shared/floor/decide.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Browser } from './browser.ts'
import { Following, type Address } from './following.ts'
import { HeldMeeting } from './heldMeeting.ts'
import { NOTHING_KEPT, type Keeping } from './keeping.ts'
import type { StoreState } from './storeState.ts'
import { Ticker } from './ticker.ts'
import type { WindowStore } from './windowStore.ts'

const NO = { ok: false, code: 'not-permitted' } as const
const mayNothing: Decide = () => ({ ok: false, refusal: NO })
const keepsNothing: Keeping = { load: () => NOTHING_KEPT, save: () => {} }

/**
 * The meeting of a window that only follows, as the screen of the room does. It has no way to send a command, and loads
 * neither the rules of acting nor what acting needs.
 */
export class OnlookerStore implements WindowStore {
  readonly ticker: Ticker
  readonly #held: HeldMeeting
  readonly #following: Following

  constructor(address: Address, browser: Browser) {
    this.#held = new HeldMeeting(address.meetingId, keepsNothing, mayNothing)
    this.#following = new Following(address, browser, this.#held, { onJoined: nothing, onDown: nothing, onItems: nothing, onRefused: nothing })
    this.ticker = new Ticker(() => this.now(), browser.after)
  }

  start(): void {
    this.#following.start()
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#held.listen(listener)

  readonly getSnapshot = (): StoreState => this.#held.state

  now(): number {
    return this.#following.clock.now()
  }

  clockErrorMs(): number | null {
    return this.#following.clock.errorMs()
  }

  submit(): Promise<SubmitReply> {
    return Promise.resolve(NO)
  }

  would(): 'not-permitted' {
    return NO.code
  }

  dismiss(): void {}
}

function nothing(): void {}
