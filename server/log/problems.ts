import { steadyNow } from './steadyNow.ts'

/** So long does a writing that failed speak against whatever did not take it, ms: then others may try, or nobody would ever learn that it is well. */
const REMEMBERED_MS = 30_000

/** What a store did not take, by where: each is said by whoever keeps this once when it begins, and once when it ends. */
export class Problems {
  readonly #now: () => number
  readonly #of = new Map<string, { why: string; at: number }>()

  /** @param now ms on a clock that runs evenly */
  constructor(now: () => number = steadyNow) {
    this.#now = now
  }

  /** Why nothing is taken; null when the last one was taken everywhere, or nobody has tried for a while. */
  get problem(): string | null {
    const since = this.#now() - REMEMBERED_MS
    return [...this.#of.values()].find(({ at }) => at > since)?.why ?? null
  }

  /** Whether that begins now. */
  begins(where: string, why: string): boolean {
    const isNew = !this.#of.has(where)
    this.#of.set(where, { why, at: this.#now() })
    return isNew
  }

  /** Whether there was one. */
  ends(where: string): boolean {
    return this.#of.delete(where)
  }
}
