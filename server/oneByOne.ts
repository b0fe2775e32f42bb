import { setTimeout as pause } from 'node:timers/promises'

/** Between two of those that are sent away, ms: other nodes take them in one after the other. */
const BETWEEN_MS = 10
/** However many there are, the last one goes after so long, ms. */
const SPREAD_MS = 5000

/** Does it to each of them at an instant of its own; these are spread evenly. */
export async function oneByOne<T>(all: readonly T[], act: (one: T) => void): Promise<void> {
  const beganAt = performance.now()
  const betweenMs = Math.min(BETWEEN_MS, SPREAD_MS / all.length)
  for (const [index, one] of all.entries()) {
    const waitMs = beganAt + index * betweenMs - performance.now()
    if (waitMs > 0) await pause(waitMs)
    act(one)
  }
}
