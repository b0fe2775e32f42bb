import type { ServerResponse } from 'node:http'
import { PATIENCE, type Patience } from '#server/http/cutUntaken.ts'

/**
 * Ends an answer, also where nobody takes what is left of it: kept until somebody does, it would be kept for ever. A thin line
 * may take its time, as long as it takes something.
 */
export function endForGood(response: ServerResponse, { idleMs, wholeMs }: Patience = PATIENCE): void {
  if (response.writableEnded || response.destroyed) return
  response.setTimeout(idleMs) // nobody listens for it, so the line is cut
  const late = setTimeout(() => response.destroy(), wholeMs)
  response.once('close', () => clearTimeout(late))
  response.end()
}
