import type { Agreed, AgreedClock } from '../agreedClock.ts'
import { RedisClock } from '../redisClock.ts'

const LOOK_MS = 3000
const BEGAN_AT = 1_700_000_000_000

interface Event {
  at: number
  happen: () => void
}

/** A node of it: started, perhaps asleep, looking every three seconds. */
export class WorldNode {
  readonly clock: RedisClock
  readonly #world: ClockWorld
  #sleptMs = 0
  #fellAsleepAt: number | null = null
  #isGone = false

  constructor(world: ClockWorld) {
    this.#world = world
    this.clock = new RedisClock({ askTime: () => Promise.resolve(world.storeNow), steadyNow: () => this.#steadyNow, agreed: world.line(), warn: () => undefined })
    this.#keepLooking()
  }

  /** Against the time that is right; 0 before the first look. */
  get offMs(): number {
    return this.clock.lastLook === null ? 0 : this.clock.now() - BEGAN_AT - this.#world.at
  }

  look(): void {
    if (this.#fellAsleepAt === null && !this.#isGone) void this.clock.refresh().catch(() => undefined)
  }

  /** Its machine stands still, clock and all. */
  sleep(ms: number): void {
    if (this.#fellAsleepAt !== null) return
    this.#fellAsleepAt = this.#world.at
    this.#world.later(ms, () => {
      this.#sleptMs += ms
      this.#fellAsleepAt = null
    })
  }

  end(): void {
    this.#isGone = true
  }

  get #steadyNow(): number {
    return (this.#fellAsleepAt ?? this.#world.at) - this.#sleptMs
  }

  #keepLooking(): void {
    this.look()
    if (!this.#isGone) this.#world.later(LOOK_MS, () => this.#keepLooking())
  }
}

/** A store whose clock is set, and nodes, in a time that passes as the test says; answers take as long as the dice say, and some are lost. */
export class ClockWorld {
  at = 0
  readonly #dice: () => number
  #setMs = 0
  #agreed: Agreed = { aheadMs: 0, agreedAt: 0, agreements: 0 }
  #events: Event[] = []

  constructor(dice: () => number) {
    this.#dice = dice
  }

  get storeNow(): number {
    return BEGAN_AT + this.at + this.#setMs
  }

  set(ms: number): void {
    this.#setMs += ms
  }

  later(ms: number, happen: () => void): void {
    const at = this.at + ms
    const index = this.#events.findLastIndex(event => event.at <= at)
    this.#events.splice(index + 1, 0, { at, happen })
  }

  /** @param each called after whatever happens */
  async pass(ms: number, each: () => void): Promise<void> {
    const until = this.at + ms
    for (let next = this.#events[0]; next !== undefined && next.at <= until; next = this.#events[0]) {
      this.#events.shift()
      this.at = next.at
      next.happen()
      await new Promise(setImmediate)
      each()
    }
    this.at = until
  }

  /** As the script has it. */
  line(): AgreedClock {
    return {
      read: () => this.#answer(() => ({ ...this.#agreed })),
      agree: ({ agreements }, { aheadMs, agreedAt, counts }) => this.#answer(() => {
        if (agreements !== this.#agreed.agreements) return false
        this.#agreed = { aheadMs, agreedAt, agreements: agreements + Number(counts) }
        return true
      }),
    }
  }

  /** It is done, and heard of, a moment later each; or it is done and nobody hears of it. */
  #answer<T>(what: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.later(this.#dice() * 40, () => {
        const answer = what()
        const isLost = this.#dice() < 0.01
        this.later(isLost ? 2000 : this.#dice() * 40, () => (isLost ? reject(new Error('no answer')) : resolve(answer)))
      })
    })
  }
}
