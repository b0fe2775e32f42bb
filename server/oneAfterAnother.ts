/** Does what is to be done under a name one after the other; under other names nobody waits for it. */
export class OneAfterAnother {
  /** The last that is to be done under each name. */
  readonly #last = new Map<string, Promise<unknown>>()

  async do<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve()
    const own = before.then(work, work) // also where the one before has failed
    this.#last.set(name, own)
    try {
      return await own
    } finally {
      if (this.#last.get(name) === own) this.#last.delete(name)
    }
  }
}
