import type { Closing } from './closing.ts'

/** Nothing waits longer for the stop than this, ms. */
const STOP_MS = 10_000
const SAME_SIGNAL_MS = 1000

/** Sends windows to other nodes; resolves when they have gone, or their time is over. */
export type Leave = () => Promise<void>

/** Who is alone on a store has nowhere to send anybody. */
export const nowhere: Leave = async () => undefined

/**
 * Stops in order: no new windows, what waits is answered, then the store. SIGTERM, which means that others of its kind go on,
 * sends the windows to them before. Ctrl-C reaches the server twice, from the terminal and from npm, so only a later signal
 * means that somebody will not wait.
 */
export function stopOnSignal(opening: Promise<Leave>, closing: Closing): void {
  let beganAt: number | null = null
  const stop = async (leave: Leave, signal: NodeJS.Signals): Promise<void> => {
    if (signal === 'SIGTERM') await leave()
    process.exit((await closing.all()) ? 0 : 1)
  }
  const begin = (signal: NodeJS.Signals): void => {
    if (beganAt !== null) {
      if (Date.now() - beganAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    beganAt = Date.now()
    setTimeout(() => process.exit(1), STOP_MS).unref()
    // A start that failed closes what it has opened, says why, and ends by itself.
    void opening.then(leave => stop(leave, signal), () => undefined)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin)
}
