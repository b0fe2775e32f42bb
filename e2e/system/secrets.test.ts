import { io } from 'socket.io-client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { spawnServer, startInVain } from '#e2e/wire/serverProcess.ts'
import { postLine } from '#e2e/wire/streamWindow.ts'

vi.setConfig({ testTimeout: 60_000 })

const PASSWORD = 'speak%friend and enter'
const ROSTRUM_SECRET = 'a secret that stands in no line of this test'
const CODE = /[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}/g
/** Right in its form, and nobody's. */
const WRONG_CODE = 'ABCD-EFGH-JKLM'

test('at the loudest, the server writes no code, session, secret or password on standard error, whatever goes wrong', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const admin = redis.connect()
  await admin.config('SET', 'requirepass', PASSWORD)
  admin.disconnect()
  const env = { DATA_DIR: await folderOfTest(), STORE: 'redis', REDIS_URL: `${redis.url}?password=${encodeURIComponent(PASSWORD)}`, ROSTRUM_SECRET, LOG_LEVEL: 'trace' }
  const { child, printed, exited } = spawnServer(env)
  onTestFinished(() => void child.kill('SIGKILL'))
  let errors = ''
  child.stderr?.on('data', chunk => (errors += String(chunk)))
  const address = (): string => /Rostrum is at (\S+)/.exec(printed())?.[1] ?? ''
  await expect.poll(address, { timeout: 30_000 }).not.toBe('')
  const url = address()
  const codes = printed().match(CODE) ?? []
  expect(codes.length).toBeGreaterThan(5)

  const code = codes[0] ?? ''
  const as = await signIn(url, code)
  const forged = { ...as, cookie: `${as.cookie.slice(0, -4)}AAAA` }
  const bodies = [`{"code":"${WRONG_CODE}"}`, `{"code":"${code}"`, `{code:${code.replaceAll('-', '').toLowerCase()}}`, `"${code}"`, JSON.stringify({ code, role: 'chair' })]
  for (const body of bodies) expect((await knock(url, body)).status).toBeGreaterThanOrEqual(400)
  expect((await fetch(`${url}/enter/${code}?code=${code}`)).status).toBe(404)
  expect((await fetch(`${url}/m/%ff/${code}`, { headers: { cookie: as.cookie } })).status).toBe(400)
  for (const one of [as, forged]) await joinBySocket(url, one)
  expect((await postLine(url, 'command:submit', `{"cookie":"${as.cookie}`, as)).status).toBe(400)
  expect((await postLine(url, 'command:submit', {}, forged)).body).toEqual({ ok: false, code: 'no-session' })

  await redis.kill9()
  await expect.poll(() => errors, { timeout: 20_000 }).toContain('is away')
  for (const body of [JSON.stringify({ code }), ...bodies]) expect((await knock(url, body)).status).toBeGreaterThanOrEqual(400)
  for (const one of [as, forged]) await joinBySocket(url, one)
  child.kill('SIGTERM')
  await exited

  expect(errors).toContain('Redis at unix://')
  const tokens = [as.cookie, forged.cookie].flatMap(cookie => (cookie.split('=')[1] ?? '').split('.'))
  const secrets = [...codes, WRONG_CODE, ...tokens, ROSTRUM_SECRET, PASSWORD, encodeURIComponent(PASSWORD)]
  const plain = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase()
  for (const secret of secrets) expect(plain(errors)).not.toContain(plain(secret))
})

test('nor when it does not start: a Redis that takes no such password, that is not there, or whose address is none', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const admin = redis.connect()
  await admin.config('SET', 'requirepass', 'another one')
  admin.disconnect()
  const password = encodeURIComponent(PASSWORD)
  const addresses = [`${redis.url}?password=${password}`, `redis://name:${password}@127.0.0.1:1/3`, `http://:${password}@127.0.0.1`, `redis://:${password}@:a:b`]
  const outcomes = await Promise.all(addresses.map(async address => startInVain({ DATA_DIR: await folderOfTest(), STORE: 'redis', REDIS_URL: address, ROSTRUM_SECRET, LOG_LEVEL: 'trace' })))
  for (const { code, printed } of outcomes) {
    expect(code).toBe(1)
    expect(printed).toContain('did not start')
    for (const secret of [PASSWORD, password, ROSTRUM_SECRET]) expect(printed).not.toContain(secret)
    expect(printed).not.toContain('    at ')
  }
})

const knock = (url: string, body: string): Promise<Response> => fetch(`${url}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

/** Whether it is let in does not matter here. */
async function joinBySocket(url: string, { meetingId, accessId, cookie }: SignedIn): Promise<void> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  onTestFinished(() => void socket.disconnect())
  await new Promise<void>((resolve, reject) => void socket.once('connect', resolve).once('connect_error', reject))
  await socket.timeout(10_000).emitWithAck('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null })
  await socket.timeout(10_000).emitWithAck('meeting:join', { cookie })
}
