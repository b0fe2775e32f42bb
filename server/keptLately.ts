/**
 * What was made of things lately, so that it need not be made again: of at least so many, and of no more than twice as many.
 * Of a thing that lives as long as its meeting it is not kept as long: what was not wanted for a while is made anew.
 */
export class KeptLately<K extends object, V> {
  readonly #many: number
  #young = new WeakMap<K, V>()
  #old = new WeakMap<K, V>()
  /** How many are young. */
  #count = 0

  constructor(many: number) {
    this.#many = many
  }

  /** What was kept of it, or what is made now. */
  get(of: K, make: () => V): V {
    const young = this.#young.get(of)
    if (young !== undefined) return young
    const kept = this.#old.get(of) ?? make()
    this.keep(of, kept)
    return kept
  }

  keep(of: K, what: V): void {
    if (this.#count >= this.#many) {
      this.#old = this.#young
      this.#young = new WeakMap()
      this.#count = 0
    }
    this.#young.set(of, what)
    this.#count += 1
  }
}
