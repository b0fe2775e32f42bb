import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Routes } from '../routes.ts'
import { sendInPieces } from '../sendInPieces.ts'
import { openApi } from './openApi.ts'

/**
 * GET /api/openapi.json: what programs of others read of this interface. Made when somebody first asks, and the same bytes for
 * all: a copy of its own for each line that nobody reads would fill the memory.
 */
export function apiRoute(routes: Routes): void {
  let made: Made | null = null
  routes.on('GET /api/openapi.json', async (request, response) => {
    made ??= make()
    response.vary('Accept-Encoding').set({ 'Cache-Control': 'no-cache', ETag: made.etag })
    if (request.fresh) return void response.status(304).end()
    const isPacked = request.acceptsEncodings('gzip') !== false
    if (isPacked) response.set('Content-Encoding', 'gzip')
    await sendInPieces(response.type('json'), isPacked ? made.packed : made.plain)
  })
}

interface Made {
  plain: Buffer
  packed: Buffer
  etag: string
}

function make(): Made {
  const plain = Buffer.from(JSON.stringify(openApi()))
  return { plain, packed: gzipSync(plain), etag: `W/"${createHash('sha256').update(plain).digest('base64url')}"` }
}
