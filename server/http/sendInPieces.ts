import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const PIECE = 64 * 1024

/**
 * Sends bytes that others are sent as well, piece by piece as they are taken: all at once, a line that nobody reads would
 * hold, encrypted, a copy of its own. What nobody takes is cut, as with all answers (`cutUntaken`). Resolves once it was sent, or cut, or they hung up.
 */
export async function sendInPieces(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  response.setHeader('Content-Length', bytes.length)
  if (response.req.method === 'HEAD') return void response.end()
  await pipeline(Readable.from(piecesOf(bytes)), response).catch(() => undefined) // there is nobody to be told
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
