import { Router } from 'express'
import type { Meetings } from '#server/meetings/meetings.ts'

/** /healthz: the process lives. /readyz: it can take commands; a node that cannot should get no new windows. */
export function healthRoutes(meetings: Meetings): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => void response.json({ ok: true }))
  router.get('/readyz', (_request, response) => {
    const isReady = meetings.faults().length === 0
    response.status(isReady ? 200 : 503).json({ ok: isReady })
  })
  return router
}
