import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something is so, also outside a test; rejects when it is not within so many ms. */
export async function untilSo(what: string, isSo: () => Promise<boolean> | boolean, patienceMs = 30_000): Promise<void> {
  for (const until = performance.now() + patienceMs; !(await isSo());) {
    if (performance.now() > until) throw new Error(`not within ${patienceMs} ms: ${what}`)
    await pause(20)
  }
}
