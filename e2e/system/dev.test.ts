import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { freePort } from '#server/testing/freePort.ts'

const dev = fileURLToPath(new URL('../run/dev.mjs', import.meta.url))

test('npm run dev: a page from Vite signs in and joins through it, and one signal stops both', { timeout: 60_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-dev-'))
  const [port, windowsPort] = [await freePort(), await freePort()]
  const { REDIS_URL: _redis, ...env } = process.env
  const child = spawn(process.execPath, [dev], { env: { ...env, NODE_ENV: 'development', PORT: port, WINDOWS_PORT: windowsPort, DATA_DIR: dataDir, STORE: 'file' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (printed += String(chunk)))
  const origin = `http://127.0.0.1:${windowsPort}`
  await expect.poll(() => printed, { timeout: 60_000 }).toContain('Rostrum is at')
  await expect.poll(() => fetch(`${origin}/enter`).then(({ status }) => status, () => 0), { timeout: 20_000 }).toBe(200)

  const { demo: [chair] } = JSON.parse(await readFile(join(dataDir, 'codes.json'), 'utf8')) as { demo: [{ code: string }] }
  const answer = await fetch(`${origin}/api/sign-in`, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: JSON.stringify({ code: chair.code }) })
  expect(answer.status).toBe(200)
  const cookie = answer.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
  const line = io(origin, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie, origin } })
  onTestFinished(() => void line.disconnect())
  await new Promise<void>((resolve, reject) => line.once('connect', resolve).once('connect_error', reject))
  expect(await line.timeout(5000).emitWithAck('meeting:join', { protocol: PROTOCOL_VERSION, meetingId: 'demo', accessId: 'chair', cursor: null })).toMatchObject({ ok: true })
  line.disconnect()

  child.kill('SIGTERM')
  await ended
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed')
})
