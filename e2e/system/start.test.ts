import { execFile } from 'node:child_process'
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import { codePath } from '#shared/protocol/doors.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { root } from '#server/install.mjs'
import { sha256 } from '#server/meetings/sealing.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { spawnServer, startInVain, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

vi.setConfig({ testTimeout: 60_000 }) // each starts a server, some of them four times

const stop = async (server: ServerProcess): Promise<void> => {
  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
}

/** A PATH on which no Redis is found. */
const WITHOUT_REDIS = { PATH: '/nonexistent' }

test.each([{ STORE: 'file' }, { STORE: 'redis' }])('$STORE: the first start makes the demo and prints the codes; the second goes on with the same meeting and the same codes, and says where they are', async env => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ ...env, DATA_DIR: dataDir })
  for (const who of ['Chair', 'Secretariat', 'Screen in the room', 'Rapporteur', 'Interpreters (ar)', 'Mr. Martin Khor', '/m/demo/public', '/m/demo/lower-third', 'rehearsal']) expect(first.printed()).toContain(who)
  expect(first.printed().match(/\/enter#\S+/g)).toHaveLength(9)
  expect((await stat(join(dataDir, 'codes.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  const code = (await first.cards()).find(({ role }) => role === 'chair')?.code ?? ''
  const chair = await WireWindow.open(first.url, await signIn(first.url, code))
  expect(await chair.submit({ type: 'openMeeting' })).toMatchObject({ ok: true })
  chair.close()
  await stop(first)

  const second = await serverOfTest({ DATA_DIR: dataDir })
  expect(second.printed()).not.toMatch(/\/enter#/) // what is no terminal is kept by somebody
  expect(second.printed()).toContain(`codes: ${join(dataDir, 'codes.json')}`)
  const again = await WireWindow.open(second.url, await signIn(second.url, code))
  expect(again.meeting.phase.name).toBe('open')
  again.close()
  await stop(second)

  const third = await serverOfTest({ DATA_DIR: dataDir }, ['--new-codes'])
  expect(third.printed()).not.toContain(code)
  await expect(signIn(third.url, code)).rejects.toThrow('wrong-code')
  await stop(third)
})

test('another secret on the same store is refused in words, for it would open nothing, unless new codes are wanted', async () => {
  const dataDir = await folderOfTest()
  const [one, other] = [{ DATA_DIR: dataDir, STORE: 'file', ROSTRUM_SECRET: 'a'.repeat(32) }, { DATA_DIR: dataDir, STORE: 'file', ROSTRUM_SECRET: 'b'.repeat(32) }]
  const first = await serverOfTest(one)
  const secretariat = await signIn(first.url, (await first.cards()).find(({ role }) => role === 'secretariat')?.code ?? '')
  const { meetingId } = await createByDoor(first.url, secretariat, testPlan(1))
  await stop(first)
  const refused = await startInVain(other)
  expect(refused.code).toBe(1)
  expect(refused.printed).toMatch(/made with another secret.*--new-codes/)
  const renewed = await serverOfTest(other, ['--new-codes'])
  for (const id of ['demo', meetingId]) expect((await signIn(renewed.url, (await renewed.cards(id))[0]?.code ?? '')).meetingId).toBe(id)
  await stop(renewed)
  expect((await startInVain(one)).printed).toContain('made with another secret')
})

test('new codes with the same secret are of the demo alone, and the usage says so: in the middle of another meeting nobody is signed out', async () => {
  const { stdout: usage } = await promisify(execFile)(process.execPath, [join(root, 'server/start.mjs'), '--help'])
  expect(usage.replace(/\s+/g, ' ')).toContain('new codes for everybody in the demo meeting, and ends the old ones; with another secret, in all meetings.')
  const env = { DATA_DIR: await folderOfTest(), STORE: 'file' }
  const first = await serverOfTest(env)
  const codeOf = (cards: readonly AccessCard[], wanted: string): string => cards.find(({ role }) => role === wanted)?.code ?? ''
  const cards = await first.cards()
  const { accesses } = await createByDoor(first.url, await signIn(first.url, codeOf(cards, 'secretariat')), testPlan(1))
  const signedIn = await signIn(first.url, codeOf(accesses, 'chair'))
  await stop(first)
  const second = await serverOfTest(env, ['--new-codes'])
  for (const { code } of cards.slice(0, 5)) await expect(signIn(second.url, code)).rejects.toThrow('wrong-code')
  await signIn(second.url, codeOf(await second.cards(), 'chair'))
  const chair = await WireWindow.open(second.url, signedIn)
  chair.close()
  await signIn(second.url, codeOf(accesses, 'chair'))
})

test('whoever had no access when the meeting was made gets one at the next start, and everybody else keeps theirs', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ DATA_DIR: dataDir, STORE: 'file' })
  const cards = await first.cards()
  await stop(first)
  const older = cards.filter(({ role }) => role !== 'booth' && role !== 'panellist')
  expect(older.length).toBeLessThan(cards.length)
  await writeFile(join(dataDir, 'codes.json'), JSON.stringify({ demo: older }))
  for (const { accessId } of cards.filter(card => !older.includes(card))) await rm(join(dataDir, 'documents', `${Buffer.from(sha256(`access/demo/${accessId}`), 'base64url').toString('hex')}.json`))
  const second = await serverOfTest({ DATA_DIR: dataDir })
  const all = await second.cards()
  expect(all.slice(0, older.length)).toEqual(older)
  expect(all.map(({ accessId }) => accessId).toSorted()).toEqual(cards.map(({ accessId }) => accessId).toSorted())
  expect((await signIn(second.url, all.at(-1)?.code ?? '')).accessId).toBe(all.at(-1)?.accessId)
  await stop(second)
})

test('what was issued anew or revoked since is kept no more, and nobody else is signed out by a start', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ DATA_DIR: dataDir, STORE: 'file' })
  const cards = await first.cards()
  await stop(first)
  const [chair, ...others] = cards
  await writeFile(join(dataDir, 'codes.json'), JSON.stringify({ demo: [{ ...chair, code: 'AAAA-BBBB-CCCC' }, ...others] }))
  const second = await serverOfTest({ DATA_DIR: dataDir })
  expect(second.printed()).not.toContain('AAAA-BBBB-CCCC')
  expect(second.printed()).toContain('issued anew or revoked since: 1.')
  expect(await second.cards()).toEqual(others)
  for (const { code, accessId } of others.slice(0, 5)) expect((await signIn(second.url, code)).accessId).toBe(accessId)
  await stop(second)
})

test('who was revoked stays so, also when everybody else has new codes', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ DATA_DIR: dataDir, STORE: 'file' })
  const cards = await first.cards()
  const revoked = cards.find(({ role }) => role === 'delegation')
  const secretariat = await signIn(first.url, cards.find(({ role }) => role === 'secretariat')?.code ?? '')
  expect(await askAs(first.url, secretariat, 'DELETE', codePath('demo', revoked?.accessId ?? ''))).toMatchObject({ status: 200 })
  await stop(first)
  for (const args of [[], ['--new-codes']]) {
    const next = await serverOfTest({ DATA_DIR: dataDir }, args)
    expect((await next.cards()).map(({ accessId }) => accessId)).toEqual(cards.filter(card => card !== revoked).map(({ accessId }) => accessId))
    await expect(signIn(next.url, revoked?.code ?? '')).rejects.toThrow('wrong-code')
    await stop(next)
  }
})

test('a stop in the middle of a start stops the private Redis too', async () => {
  const dataDir = await folderOfTest()
  const socketPath = join(dataDir, 'redis.sock')
  const server = spawnServer({ DATA_DIR: dataDir, STORE: 'redis' })
  onTestFinished(async () => {
    server.child.kill('SIGTERM')
    await server.exited
  })
  await expect.poll(() => existsSync(socketPath), { interval: 1, timeout: 20_000 }).toBe(true)
  server.child.kill('SIGTERM')
  expect(await server.exited).toBe(0)
  const line = connect(socketPath)
  const [cause] = (await once(line, 'error')) as [NodeJS.ErrnoException]
  expect(['ENOENT', 'ECONNREFUSED']).toContain(cause.code)
})

test('a second process on the same data directory is refused in words, and harms the first in nothing', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ DATA_DIR: dataDir })
  const refused = await startInVain({ DATA_DIR: dataDir })
  expect(refused.code).toBe(1)
  expect(refused.printed).toContain('did not start')
  expect(refused.printed).toMatch(/uses the data directory/)
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  await stop(first)
})

test('a start without Redis, then Redis is installed, then a start: the same meeting', async () => {
  const dataDir = await folderOfTest()
  const without = await serverOfTest({ DATA_DIR: dataDir, ...WITHOUT_REDIS })
  const head = await headOf(without)
  await stop(without)
  const withRedis = await serverOfTest({ DATA_DIR: dataDir })
  expect(await headOf(withRedis)).toBe(head)
  await stop(withRedis)
})

async function headOf(server: ServerProcess): Promise<string> {
  const screen = await WireWindow.open(server.url, { meetingId: 'demo', accessId: 'public', cookie: '' })
  screen.close()
  return screen.cursor.head
}

// What else is refused, and in which words, is read without a start: server/config.test.ts.
test.each([
  [{ PORT: 'eighty' }, 'PORT must be a number'],
  [{ HOST: '203.0.113.7' }, 'Set HOST'],
  [{ TLS_CERT: '/nowhere/cert.pem', TLS_KEY: '/nowhere/key.pem' }, 'cannot be read'],
])('a wrong setting %o stops the start in words', async (env, words) => {
  const { code, printed } = await startInVain({ ...env, DATA_DIR: await folderOfTest() })
  expect(code).toBe(1)
  expect(printed).toContain(words)
  expect(printed).not.toContain('    at ')
})

test('a stop ends soon and in order, whatever a request or a window leaves open', async () => {
  const server = await serverOfTest({ STORE: 'file', DATA_DIR: await folderOfTest() })
  const { hostname, port } = new URL(server.url)
  const half = connect(Number(port), hostname)
  half.on('error', () => undefined)
  onTestFinished(() => void half.destroy())
  await once(half, 'connect')
  half.write('POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"code":')
  const frozen = connect(Number(port), hostname) // says nothing any more once it is let in
  frozen.on('error', () => undefined)
  onTestFinished(() => void frozen.destroy())
  frozen.write('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
  await once(frozen, 'data')
  frozen.pause()
  const began = performance.now()
  await stop(server)
  expect(performance.now() - began).toBeLessThan(8000) // it would give up, with an error, after 10 s
})

test('a port that is taken and a data directory that is none are told in words', async () => {
  const server = await serverOfTest({ STORE: 'file', DATA_DIR: await folderOfTest() })
  const { port } = new URL(server.url)
  const taken = await startInVain({ STORE: 'file', DATA_DIR: await folderOfTest(), PORT: port })
  expect(taken.printed).toContain(`Port ${port} of 127.0.0.1 is taken by another program. Stop that, or set PORT to another one.`)
  const file = join(await folderOfTest(), 'file')
  await writeFile(file, '')
  const noFolder = await startInVain({ DATA_DIR: file })
  expect(noFolder.printed).toContain(`The data directory ${file} cannot be used`)
  for (const { code, printed } of [taken, noFolder]) {
    expect(code).toBe(1)
    expect(printed).not.toContain('    at ')
  }
})

test('a torn last line of the log is dropped and reported; any other damage stops the start and says where', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ STORE: 'file', DATA_DIR: dataDir })
  const head = await headOf(first)
  await stop(first)
  const [name = ''] = await readdir(join(dataDir, 'meetings'))
  const file = join(dataDir, 'meetings', name)
  await appendFile(file, '{"version":2,"receivedAt":17')
  const torn = await serverOfTest({ DATA_DIR: dataDir })
  expect(torn.printed()).toContain('Warning')
  expect(await headOf(torn)).toBe(head)
  await stop(torn)

  const line = await readFile(file, 'utf8')
  await appendFile(file, line) // the first entry once more: whole, and no continuation
  const { code, printed } = await startInVain({ DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(printed).toMatch(/line 2/)
  expect(printed).not.toContain('    at ')
})
