import { DELEGATIONS } from '#e2e/bench/stage.ts'
import { openHall } from '#e2e/bench/subjects/rostrum.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import type { Seat } from '#e2e/bench/load/dialect.ts'
import { Half } from './half.ts'
import { Presiding } from './presiding.ts'
import { HALVES } from './rates.ts'
import type { Server } from './server.ts'
import { keepSigningIn } from './signingIn.ts'

/** One meeting of the day: its Chair, and its windows, of which one half comes and goes after the other. */
export class Sitting {
  readonly #server: Server
  readonly #seats: readonly Seat[]
  readonly #accesses: readonly AccessCard[]
  readonly #presiding: Presiding
  readonly #dice: () => number
  readonly #halves: Half[] = []
  signIns = 0

  private constructor(server: Server, { seats, accesses, chair }: Awaited<ReturnType<typeof openHall>>, dice: () => number) {
    this.#server = server
    this.#seats = seats
    this.#accesses = accesses
    this.#presiding = new Presiding(chair)
    this.#dice = dice
  }

  static async open(server: Server, dice: () => number): Promise<Sitting> {
    return new Sitting(server, await openHall(server, DELEGATIONS, true), dice)
  }

  get pressed(): number {
    return this.#halves.reduce((sum, { pressed }) => sum + pressed, this.#presiding.pressed)
  }

  async enter(windows: number): Promise<void> {
    this.#halves.push(await Half.open(this.#server.port, this.#seats, this.#halves.length, windows / HALVES, this.#dice))
  }

  /** The meeting goes on for so long, and half way through the network of the house fails. */
  async goOn(forMs: number): Promise<void> {
    const signingIn = keepSigningIn(this.#server.server.url, this.#accesses, forMs, this.#dice)
    const sitting = this.#halves.map((half, nth) => this.#sit(half, forMs, nth === 0))
    await Promise.all([this.#presiding.preside(forMs), ...sitting, signingIn])
    this.signIns += await signingIn
  }

  /** The Chair closes it while somebody still presses. */
  async close(): Promise<void> {
    await this.#presiding.close()
    await this.#halves.at(-1)?.press([0, 1, 2], 'request')
  }

  leave(nth: number): void {
    this.#halves[nth]?.leave()
  }

  end(): void {
    this.#presiding.leave()
  }

  async #sit(half: Half, forMs: number, isResuming: boolean): Promise<void> {
    const beganAt = performance.now()
    let hasFailed = false
    while (performance.now() < beganAt + forMs) {
      await half.round(this.#presiding.listed)
      if (hasFailed || performance.now() < beganAt + forMs / 2) continue
      hasFailed = true
      await half.cut(null, isResuming)
    }
  }
}
