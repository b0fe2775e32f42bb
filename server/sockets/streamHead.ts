import { setTimeout as pause } from 'node:timers/promises'
import type { Response } from 'express'

/** Programs on the way hold the beginning of an answer until they have so much of it, to look what it is. */
const FIRST = `:${' '.repeat(2048)}\n\n`

export const OF_A_STREAM = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no', // some proxies heed it
}

/** To say no at once, again and again, would cost hardly less than to let in, ms. A window does not wait much longer for a beginning. */
const REFUSED_MS = 500

/** Begins a stream of server-sent events. */
export function startStream(response: Response): void {
  response.writeHead(200, OF_A_STREAM)
  response.write(FIRST)
}

/** A stream that is nothing but a no. */
export async function endStream(response: Response, no: string): Promise<void> {
  await pause(REFUSED_MS)
  if (!response.closed) response.writeHead(200, OF_A_STREAM).end(no)
}

/** So long the no of a stream that has begun waits, too. */
export const beforeNo = (): Promise<void> => pause(REFUSED_MS)
