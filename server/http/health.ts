import type { Leaving } from '#server/leaving.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Routes } from './routes.ts'

/** /healthz: the process lives. /readyz: it can take commands; a node that cannot, or is about to stop, should get no new windows. */
export function healthRoutes(routes: Routes, { meetings, leaving }: { meetings: Meetings; leaving: Leaving }): void {
  routes.on('GET /healthz', (_request, response) => void response.json({ ok: true }))
  routes.on('GET /readyz', (_request, response) => {
    const isReady = !leaving.hasBegun && meetings.faults().length === 0
    response.status(isReady ? 200 : 503).json({ ok: isReady })
  })
}
