import type { ServerResponse } from 'node:http'

/** How patient an answer is with whoever reads it, ms. */
export interface Patience {
  /** For as long nothing of it may be taken. */
  idleMs: number
  /** In all: five megabytes on a line of 300 kbit/s take two minutes and twenty seconds. */
  wholeMs: number
}
export const PATIENCE: Patience = { idleMs: 20_000, wholeMs: 180_000 }

/**
 * Cuts whoever takes nothing of an answer, once it is whole or a file is on its way: it would be kept for ever, and its line with
 * it. A stream is neither until it ends: it has patience of its own.
 */
export function cutUntaken(response: ServerResponse, { idleMs, wholeMs }: Patience = PATIENCE): void {
  let isUnderWay = false
  const begin = (): void => {
    if (isUnderWay || response.closed) return // who hung up before is not waited for
    isUnderWay = true
    response.setTimeout(idleMs) // nobody listens for it, so the line is cut
    const late = setTimeout(() => response.destroy(), wholeMs)
    response.once('close', () => clearTimeout(late))
  }
  response.once('pipe', begin).once('prefinish', begin)
}
