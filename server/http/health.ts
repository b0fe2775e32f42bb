import { isReady, type Readiness } from '#server/isReady.ts'
import type { Routes } from './routes.ts'

/** /healthz: the process lives. /readyz: whether it should get new windows. */
export function healthRoutes(routes: Routes, parts: Readiness): void {
  routes.on('GET /healthz', (_request, response) => void response.json({ ok: true }))
  routes.on('GET /readyz', (_request, response) => {
    const ok = isReady(parts)
    response.status(ok ? 200 : 503).json({ ok })
  })
}
