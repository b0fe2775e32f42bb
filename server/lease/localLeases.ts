import type { LeaseStore } from './leaseStore.ts'

/** For one process: whoever is in it ends with it. */
export class LocalLeases implements LeaseStore {
  readonly #held = new Map<string, { holder: string; until: number }>()

  async take(name: string, holder: string, ttlMs: number): Promise<boolean> {
    const now = performance.now()
    const held = this.#held.get(name)
    if (held !== undefined && held.holder !== holder && now < held.until) return false
    this.#held.set(name, { holder, until: now + ttlMs })
    return true
  }

  async release(name: string, holder: string): Promise<void> {
    if (this.#held.get(name)?.holder === holder) this.#held.delete(name)
  }
}
