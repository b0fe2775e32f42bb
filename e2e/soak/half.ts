import { setTimeout as pause } from 'node:timers/promises'
import type { Deed, Seat } from '#e2e/bench/load/dialect.ts'
import { LoadProcess } from '#e2e/bench/load/loadProcess.ts'
import { ADDRESSES, DELEGATIONS } from '#e2e/bench/stage.ts'
import { shuffled } from '#server/testing/seeded.ts'
import { ASKING_OF_HALF, ROUND, ROUND_MS } from './rates.ts'

const EVERY_MS = 500

/** Half of the windows of a meeting, in a process of its own. Its first windows ask for the floor, each for another delegation. */
export class Half {
  readonly #load: LoadProcess
  readonly #seats: readonly Seat[]
  readonly #windows: number
  readonly #dice: () => number
  pressed = 0

  private constructor(load: LoadProcess, seats: readonly Seat[], windows: number, dice: () => number) {
    this.#load = load
    this.#seats = seats
    this.#windows = windows
    this.#dice = dice
  }

  /** @param nth 0 or 1: each asks for other delegations */
  static async open(port: number, seats: readonly Seat[], nth: number, windows: number, dice: () => number): Promise<Half> {
    const own = [...seats.slice(nth * ASKING_OF_HALF), ...seats.slice(0, nth * ASKING_OF_HALF)]
    const load = await LoadProcess.start({ kind: 'rostrum', ports: [port], from: ADDRESSES, delegations: DELEGATIONS, seats: own, mayBeRefused: true })
    await load.do({ do: 'open', windows })
    return new Half(load, own, windows, dice)
  }

  /** Some press, some lose their network, for ten seconds. @param listed the delegations on the list */
  async round(listed: ReadonlySet<string>): Promise<void> {
    const endsAt = performance.now() + ROUND_MS
    const pressing = this.#some(ASKING_OF_HALF, ROUND.presses)
    const isListed = (index: number): boolean => listed.has(this.#seats[index]?.delegationId ?? '')
    await this.press(pressing.filter(index => !isListed(index)), 'request')
    await this.press(pressing.filter(isListed), 'withdraw')
    await this.#pressOnAnother(listed)
    await this.cut(this.#some(this.#windows, ROUND.cuts), this.#dice() < 0.5)
    await pause(Math.max(0, endsAt - performance.now()))
  }

  async press(windows: number[], deed: Deed): Promise<void> {
    this.pressed += windows.length
    if (windows.length > 0) await this.#load.do({ do: 'press', windows, deed, everyMs: EVERY_MS })
  }

  /** @param windows null: all at once, as when the network of the house fails */
  async cut(windows: number[] | null, isResuming: boolean): Promise<void> {
    await this.#load.do(windows === null ? { do: 'storm', isResuming } : { do: 'storm', isResuming, windows })
  }

  leave(): void {
    this.#load.end()
  }

  /** Somebody asks on a second device for a delegation that has asked: it hears that it is on the list. */
  async #pressOnAnother(listed: ReadonlySet<string>): Promise<void> {
    const others = Array.from({ length: Math.max(0, this.#windows - ASKING_OF_HALF) }, (_, nth) => nth + ASKING_OF_HALF)
    const [one] = shuffled(others.filter(index => listed.has(this.#seats[index % this.#seats.length]?.delegationId ?? '')), this.#dice)
    if (one !== undefined) await this.press([one], 'request')
  }

  #some(of: number, count: number): number[] {
    return shuffled(Array.from({ length: of }, (_, index) => index), this.#dice).slice(0, count)
  }
}
