import { uptime } from 'node:os'

// The uptime of the system is coarse: up to a second on some of them.
const NOTICED_MS = 1500

/**
 * A clock that runs evenly, also through a sleep of the computer and whatever is done to its wall clock: milliseconds,
 * good for differences only. @param monotonic stands still while the computer sleeps; @param up does not, but is coarse
 */
export function newSteadyClock(monotonic: () => number, up: () => number): () => number {
  const atStart = up() - monotonic()
  let sleptMs = 0
  return () => {
    const behindMs = up() - monotonic() - atStart
    if (Math.abs(behindMs - sleptMs) > NOTICED_MS) sleptMs = behindMs
    return monotonic() + sleptMs
  }
}

/** The steady clock of this process. */
export const steadyNow = newSteadyClock(() => performance.now(), () => uptime() * 1000)
