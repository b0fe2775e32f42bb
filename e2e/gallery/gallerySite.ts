import type { AddressInfo } from 'node:net'
import express, { json, type Express } from 'express'
import { answerNo } from '#server/http/answering.ts'
import { policy } from '#server/http/policy.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import type { StaffOffer, StaffReply } from '#shared/protocol/staff.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { CODES, SEATS } from './enterScenes.ts'
import { devicesOf } from './stagedDevices.ts'
import { galleryDir } from './target.mjs'

export interface GallerySite {
  url: string
  close: () => Promise<void>
}

/** Serves the gallery under the same policy as the windows; whoever opens it has seen to it that it is built. */
export async function openGallery(): Promise<GallerySite> {
  const server = site().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** No code opens a window here: the doors are for the pictures of what they say. */
function site(): Express {
  const app = express()
  app.use(policy(false))
  app.post('/api/sign-in', json(), ({ body, socket }, response) => {
    const { code } = body as { code?: unknown }
    if (code === CODES.cut) socket.destroy()
    else if (code === CODES.held) response.status(403).send('A firewall')
    else if (code !== CODES.unanswered) answerNo(response, 'wrong-code')
  })
  app.get('/api/staff/offer', (_request, response) => void response.json({ begin: '/api/staff/begin' } satisfies StaffOffer))
  app.get('/api/staff', (_request, response) => void response.json({ seats: SEATS } satisfies StaffReply))
  app.get('/api/devices', ({ headers, socket }, response) => {
    const devices = devicesOf(String(headers[ACCESS_HEADER]))
    if (devices === null) socket.destroy()
    else response.json({ devices })
  })
  app.get('/api/meetings/:meetingId/head', ({ params }, response) => void response.json({ meetingId: params.meetingId, version: 105, head: 'Zq3vJ0mXW1x9m2r8s5k7h4p6t0a1b2c3d4e5f6g7h8i' } satisfies HeadReply))
  app.use(express.static(galleryDir))
  return app
}
