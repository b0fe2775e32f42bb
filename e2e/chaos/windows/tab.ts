import type { Browser } from '#client/sync/browser.ts'

/** A tab of a browser without a page: the clocks and timers of this process, a storage of its own, and nobody who comes back to it. */
export function newTab(): Browser & { close: () => void } {
  const kept = new Map<string, string>()
  const timers = new Set<NodeJS.Timeout>()
  return {
    wallNow: () => Date.now(),
    monotonicNow: () => performance.now(),
    after: (delayMs, call) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        call()
      }, delayMs)
      timers.add(timer)
      return () => {
        clearTimeout(timer)
        timers.delete(timer)
      }
    },
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    read: key => kept.get(key) ?? null,
    write: (key, text) => void (text === null ? kept.delete(key) : kept.set(key, text)),
    reload: () => {
      throw new Error('a window wants to load its page again, and nobody has changed the program')
    },
    onReturn: () => () => undefined,
    close: () => {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
