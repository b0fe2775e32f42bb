import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const PIECE = 64 * 1024

/** How patient an answer is with whoever reads it, ms. */
export interface Patience {
  /** For as long nothing of it may be taken. */
  idleMs: number
  /** In all: five megabytes on a line of 300 kbit/s take two minutes and twenty seconds. */
  wholeMs: number
}
export const PATIENCE: Patience = { idleMs: 20_000, wholeMs: 180_000 }

/**
 * Sends bytes that others are sent as well, piece by piece as they are taken: all at once, a line that nobody reads would
 * hold, encrypted, a copy of its own. What nobody takes is cut. Resolves once it was sent, or cut, or they hung up.
 */
export async function sendInPieces(response: ServerResponse, bytes: Uint8Array, { idleMs, wholeMs }: Patience = PATIENCE): Promise<void> {
  response.setHeader('Content-Length', bytes.length)
  if (response.req.method === 'HEAD') return void response.end()
  response.setTimeout(idleMs) // nobody listens for it, so the line is cut
  await pipeline(Readable.from(piecesOf(bytes)), response, { signal: AbortSignal.timeout(wholeMs) }).catch(() => undefined) // there is nobody to be told
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
