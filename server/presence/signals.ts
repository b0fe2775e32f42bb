import * as z from 'zod'
import { instant, id } from '#shared/floor/scalars.ts'
import { signal } from '#shared/protocol/signals.ts'

/** How long a signal stands, ms. */
export const STANDS_MS = 30_000

/** A booth began to say something, or stopped; and who had the floor then. */
export const press = z.strictObject({ accessId: id, signal, isOn: z.boolean(), at: instant, statementId: z.nullable(id) })
export type Press = z.infer<typeof press>

/**
 * What the booths of a meeting say, as this node knows it: in memory and nowhere else. A signal is about whoever has the
 * floor when it is given (or that nobody has): it is over when the floor changes, when the booth takes it back, and by itself.
 */
export class Signals {
  readonly #standsMs: number
  /** By booth and signal, the last press. */
  readonly #presses = new Map<string, Press>()

  constructor(standsMs: number) {
    this.#standsMs = standsMs
  }

  get hasAny(): boolean {
    return this.#presses.size > 0
  }

  /** Of two presses that overtook each other between nodes the later counts. */
  take(one: Press): void {
    const key = `${one.accessId} ${one.signal}`
    const before = this.#presses.get(key)
    if (before === undefined || before.at <= one.at) this.#presses.set(key, one)
  }

  /** What stands at an instant, while that statement has the floor. */
  standing(at: number, statementId: string | null): Press[] {
    return this.known(at, statementId).filter(({ isOn }) => isOn)
  }

  /** The same, and what was taken back; what is over will never stand again, and is forgotten. */
  known(at: number, statementId: string | null): Press[] {
    for (const [key, one] of this.#presses) {
      if (one.statementId !== statementId || this.#endOf(one) <= at) this.#presses.delete(key)
    }
    return [...this.#presses.values()]
  }

  /** When the first of these passes by itself; null when there is none. */
  firstEnd(standing: readonly Press[]): number | null {
    return standing.length === 0 ? null : Math.min(...standing.map(one => this.#endOf(one)))
  }

  #endOf({ at }: Press): number {
    return at + this.#standsMs
  }
}
