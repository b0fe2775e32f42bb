import * as z from 'zod'
import { instant, id } from '#shared/floor/scalars.ts'
import { signal } from '#shared/protocol/signals.ts'

/** How long a signal stands, ms. */
export const STANDS_MS = 30_000

/** A booth began to say something, or stopped; who had the floor then, and how far the log was there. */
export const press = z.strictObject({ accessId: id, signal, isOn: z.boolean(), at: instant, statementId: z.nullable(id), version: z.int().nonnegative() })
export type Press = z.infer<typeof press>

/** So many that had the floor are remembered: more do not have it within the half minute of a signal. */
const MOST_LEFT = 50

/**
 * What the booths of a meeting say, as this node knows it: in memory and nowhere else. A signal is about whoever has the
 * floor when it is given (or that nobody has): it is over when the floor changes, when the booth takes it back, and by itself.
 * One that outran the entry it is about waits here until this node has that entry.
 */
export class Signals {
  readonly #standsMs: number
  /** By booth and signal, the last press. */
  readonly #presses = new Map<string, Press>()
  /** Who has the floor, as far as this node has heard; undefined before it is told. */
  #floor: string | null | undefined
  /** Who had it before, and until which version of the log: what was said about them before is over, also when it comes late. */
  readonly #left = new Map<string | null, number>()

  constructor(standsMs: number) {
    this.#standsMs = standsMs
  }

  get hasAny(): boolean {
    return this.#presses.size > 0
  }

  /** @param statementId who has the floor at this version of the log; what was said before about another that had it will never stand again */
  floorIs(statementId: string | null, version: number): void {
    const before = this.#floor
    if (before === statementId) return
    this.#floor = statementId
    if (before === undefined) return
    this.#left.delete(before) // so that those that were left last are last
    this.#left.set(before, version)
    for (const oldest of [...this.#left.keys()].slice(0, -MOST_LEFT)) this.#left.delete(oldest)
    this.#drop(one => this.#isLeft(one))
  }

  /** All of it, and who had the floor. */
  forget(): void {
    this.#presses.clear()
    this.#left.clear()
    this.#floor = undefined
  }

  /** Of two presses that overtook each other between nodes the later counts. */
  take(one: Press): void {
    if (this.#isLeft(one)) return
    const key = `${one.accessId} ${one.signal}`
    const before = this.#presses.get(key)
    if (before === undefined || before.at <= one.at) this.#presses.set(key, one)
  }

  /** What stands at an instant. */
  standing(at: number): Press[] {
    return this.known(at).filter(one => one.isOn && one.statementId === this.#floor)
  }

  /** The same, with what was taken back, and what is about a floor that this node has yet to hear of. */
  known(at: number): Press[] {
    this.#drop(one => this.#endOf(one) <= at)
    return [...this.#presses.values()]
  }

  /** When the first of these passes by itself; null when there is none. */
  firstEnd(standing: readonly Press[]): number | null {
    return standing.length === 0 ? null : Math.min(...standing.map(one => this.#endOf(one)))
  }

  #isLeft({ statementId, version }: Press): boolean {
    return version < (this.#left.get(statementId) ?? 0)
  }

  #drop(isOver: (one: Press) => boolean): void {
    for (const [key, one] of this.#presses) if (isOver(one)) this.#presses.delete(key)
  }

  #endOf({ at }: Press): number {
    return at + this.#standsMs
  }
}
