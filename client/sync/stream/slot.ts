/** A browser opens six lines to a host over HTTP/1.1, for all its tabs together: two are left for what is asked. */
const SLOTS = 4

/**
 * The right of a tab to hold a line open. A fifth tab that held one would soon keep all of them from asking anything. Where
 * the platform has no locks (a page by plain http) everybody has it.
 */
export class Slot {
  #release: (() => void) | null = null

  /** Whether this tab has one, or gets one now. */
  async take(locks: LockManager | undefined = globalThis.navigator?.locks): Promise<boolean> {
    if (locks === undefined) return true
    for (let number = 0; number < SLOTS && this.#release === null; number += 1) this.#release = await held(locks, `rostrum:stream:${number}`)
    return this.#release !== null
  }

  leave(): void {
    this.#release?.()
    this.#release = null
  }
}

/** How to let it go again; null where another tab has it. */
function held(locks: LockManager, name: string): Promise<(() => void) | null> {
  return new Promise(resolve => {
    const nobody = (): void => resolve(null)
    locks.request(name, { ifAvailable: true }, lock => (lock === null ? nobody() : new Promise<void>(release => resolve(release)))).catch(nobody)
  })
}
