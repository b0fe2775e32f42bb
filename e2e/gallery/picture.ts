import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { ensureBuilt } from '#server/fresh.mjs'
import { root } from '#server/install.mjs'
import { targets } from '#server/targets.mjs'
import { startServer } from '#e2e/wire/serverProcess.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { findChromium } from '../run/needs.mjs'
import { atOneInstant } from './atOneInstant.ts'
import { onOnePage } from './onOnePage.ts'
import { openThreeWindows } from './threeWindows.ts'

/** What a page of the README may weigh. */
const MOST_BYTES = 400_000

/** `npm run picture [FILE]`: the three windows of one meeting at one instant, on a server of their own, as one picture. */
const file = process.argv[2] ?? join(root, 'docs', 'windows.png')
targets.forEach(ensureBuilt)
const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-picture-'))
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), chromiumSandbox: process.getuid?.() !== 0 })
const server = await startServer({ DATA_DIR: dataDir, STORE: 'file' })
const sockets: WireWindow[] = []
try {
  const windows = await openThreeWindows(browser, server, socket => sockets.push(socket))
  const picture = await onOnePage(browser, await atOneInstant(windows))
  await writeFile(file, picture)
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`)
  if (picture.length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES / 1000} kB`)
} finally {
  for (const socket of sockets) socket.close()
  await browser.close()
  server.kill('SIGTERM')
  await server.exited
  await rm(dataDir, { recursive: true, force: true })
}
