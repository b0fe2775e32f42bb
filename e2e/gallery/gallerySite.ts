import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import react from '@vitejs/plugin-react'
import express, { json, type Express } from 'express'
import { build } from 'vite'
import { compiledWords } from '#client/text/compiledWords.ts'
import { answerNo } from '#server/http/answering.ts'
import { policy } from '#server/http/policy.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import type { StaffOffer, StaffReply } from '#shared/protocol/staff.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { CODES, SEATS } from './enterScenes.ts'
import { devicesOf } from './stagedDevices.ts'

export interface GallerySite {
  url: string
  close: () => Promise<void>
}

/** Builds the gallery as the windows are built, and serves it under the same policy as they are. */
export async function openGallery(): Promise<GallerySite> {
  const outDir = await mkdtemp(join(tmpdir(), 'rostrum-gallery-'))
  await build({
    configFile: false, root: import.meta.dirname, mode: 'production', logLevel: 'warn', plugins: [react(), compiledWords()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  })
  const server = site(outDir).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** No code opens a window here: the doors are for the pictures of what they say. */
function site(outDir: string): Express {
  const app = express()
  app.use(policy(false))
  app.post('/api/sign-in', json(), ({ body, socket }, response) => {
    const { code } = body as { code?: unknown }
    if (code === CODES.cut) socket.destroy()
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
  app.use(express.static(outDir))
  return app
}
