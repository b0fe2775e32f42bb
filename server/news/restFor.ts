import { setTimeout as pause } from 'node:timers/promises'

/** Waits so long, ms, or until it is broken off: whoever waits looks at the signal afterwards. */
export async function restFor(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => undefined) // it rejects with nothing else
}
