import { uptime } from 'node:os'

// The uptime of the system is coarse: up to a second on some of them.
const NOTICED_MS = 1500
/** It is read from a file of the system, which takes longer than most of what asks for the time: no more often than so, ms. */
const LOOK_MS = 10

/**
 * A clock that runs evenly, also through a sleep of the computer and whatever is done to its wall clock: milliseconds,
 * good for differences only. @param monotonic stands still while the computer sleeps; @param up does not, but is coarse
 */
export function newSteadyClock(monotonic: () => number, up: () => number): () => number {
  const atStart = up() - monotonic()
  let sleptMs = 0
  let lookedAt = -Infinity
  const look = (): void => {
    lookedAt = monotonic()
    const behindMs = up() - lookedAt - atStart
    if (Math.abs(behindMs - sleptMs) > NOTICED_MS) sleptMs = behindMs
  }
  return () => {
    if (monotonic() - lookedAt >= LOOK_MS) look()
    return monotonic() + sleptMs
  }
}

/** The steady clock of this process. */
export const steadyNow = newSteadyClock(() => performance.now(), () => uptime() * 1000)
