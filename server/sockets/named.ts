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

  /** Each once who is under any of these names and under none of those. */
  under(names: readonly string[], except: readonly string[]): Set<T> {
    const found = new Set<T>()
    for (const name of names) for (const one of this.#of.get(name) ?? []) found.add(one)
    if (found.size > 0) for (const name of except) for (const one of this.#of.get(name) ?? []) found.delete(one)
    return found
  }
}
