/** Who is to be found under which names. */
export class Named<T> {
  readonly #of = new Map<string, Set<T>>()

  add(name: string, one: T): void {
    const known = this.#of.get(name)
    if (known === undefined) this.#of.set(name, new Set([one]))
    else known.add(one)
  }

  remove(name: string, one: T): void {
    const known = this.#of.get(name)
    if (known?.delete(one) === true && known.size === 0) this.#of.delete(name)
  }

  /** Each once who is under any of these names. */
  under(names: readonly string[]): Set<T> {
    return new Set(names.flatMap(name => [...(this.#of.get(name) ?? [])]))
  }
}

/** The names of one, each known to all who look for it by that name. */
export class Names<T> {
  readonly all = new Set<string>()
  readonly #one: T
  readonly #known: Named<T>

  constructor(one: T, known: Named<T>) {
    this.#one = one
    this.#known = known
  }

  add(name: string): void {
    this.all.add(name)
    this.#known.add(name, this.#one)
  }

  remove(name: string): void {
    this.all.delete(name)
    this.#known.remove(name, this.#one)
  }

  clear(): void {
    for (const name of this.all) this.remove(name)
  }
}
