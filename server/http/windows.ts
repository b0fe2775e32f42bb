import express, { Router, type RequestHandler } from 'express'
import { join } from 'node:path'

/** The windows: one page for all of them, and its assets, whose names change with their content. */
export function windowRoutes(clientDir: string): Router {
  const router = Router()
  const page: RequestHandler = (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache')
    response.sendFile(join(clientDir, 'index.html'))
  }
  router.use('/assets', express.static(join(clientDir, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }))
  router.get(['/', '/enter', '/m/:meetingId/:accessId'], page)
  router.use(express.static(clientDir, { index: false }))
  return router
}
