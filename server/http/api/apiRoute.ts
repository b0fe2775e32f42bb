import { createHash } from 'node:crypto'
import type { Routes } from '../routes.ts'
import { openApi } from './openApi.ts'

/** GET /api/openapi.json: what programs of others read of this interface. Made when somebody first asks. */
export function apiRoute(routes: Routes): void {
  let made: { text: string; etag: string } | null = null
  routes.on('GET /api/openapi.json', (request, response) => {
    made ??= withTag(JSON.stringify(openApi()))
    response.set({ 'Cache-Control': 'no-cache', ETag: made.etag })
    if (request.fresh) return void response.status(304).end()
    response.type('json').send(made.text)
  })
}

const withTag = (text: string): { text: string; etag: string } => ({ text, etag: `W/"${createHash('sha256').update(text).digest('base64url')}"` })
