import { callOf, isBehind, type Call, type Told } from '#client/status/callOf.ts'
import { onlyOne } from './onlyOneSounds.ts'
import { readTold, writeTold, type Shelf } from './remembered.ts'

/** What the words of a call are made of. */
export interface CallWords {
  title: string
  body: string
}

/** A way to reach somebody who looks elsewhere. */
export interface Means {
  name: 'sound' | 'vibration' | 'notification'
  /** Can this tab do it now? Else another tab of the browser may. */
  isReady: () => boolean
  give: (call: Call, words: CallWords) => void
  /** The call is over. */
  end?: () => void
}

/** Tells by one means where one stands: once in each browser, whichever of its tabs comes first, and not again after a reload. */
export class Teller {
  readonly #means: Means
  readonly #key: string
  readonly #shelf: Shelf
  #letGo = (): void => {}
  #done: Promise<void> = Promise.resolve()

  constructor(means: Means, access: string, shelf: Shelf) {
    this.#means = means
    this.#key = `rostrum:called:${access}:${means.name}`
    this.#shelf = shelf
  }

  /** One after another, as they come. */
  tell(now: Told, words: (call: Call) => CallWords): Promise<void> {
    const work = (): Promise<void> => this.#tell(now, words)
    this.#done = this.#done.then(work, work) // one call that went wrong does not silence the next
    return this.#done
  }

  async #tell(now: Told, words: (call: Call) => CallWords): Promise<void> {
    this.#letGo()
    this.#means.end?.()
    if (now.kind !== 'none' && !this.#means.isReady()) return
    const before = readTold(this.#shelf, this.#key)
    if (isBehind(before, now)) return
    writeTold(this.#shelf, this.#key, now)
    const call = callOf(before, now)
    if (call !== null) this.#letGo = await onlyOne(`${this.#key}:${now.kind}:${now.of}`, () => this.#means.give(call, words(call)))
  }
}
