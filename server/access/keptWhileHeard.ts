import { keepSome } from './keepSome.ts'

/** So many are kept: those of a large hall, and of its meetings of the day. */
const MOST = 10_000

/** What was looked up, kept until it is heard that it is another one. */
export class KeptWhileHeard<T> {
  readonly #kept = new Map<string, T>()
  /** How often something was forgotten: what was being looked up meanwhile may be of before. */
  #forgotten = 0

  async get(key: string, lookUp: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const before = this.#forgotten
    const found = await lookUp()
    if (before !== this.#forgotten) return found
    keepSome(this.#kept, MOST, key, found)
    return found
  }

  forget(key: string): void {
    this.#forgotten += 1
    this.#kept.delete(key)
  }

  forgetAll(): void {
    this.#forgotten += 1
    this.#kept.clear()
  }
}
