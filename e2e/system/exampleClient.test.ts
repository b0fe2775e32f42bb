import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { freePort } from '#e2e/wire/freePort.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

const program = fileURLToPath(new URL('../../docs/example-client.mjs', import.meta.url))

/** The example as a person runs it; `says` waits for a line it has not said before. */
function run(url: string, code: string, ...flags: string[]): { says: (words: RegExp) => Promise<string> } {
  const child = spawn(process.execPath, [program, url, code, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill())
  let unread = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (unread += String(chunk)))
  const says = async (words: RegExp): Promise<string> => {
    await expect.poll(() => unread, { timeout: 10_000, interval: 20 }).toMatch(words)
    const { 0: found, index } = words.exec(unread) as RegExpExecArray
    unread = unread.slice(index + found.length)
    return found
  }
  return { says }
}

const codeOf = async (server: ServerProcess, who: string): Promise<string> =>
  (await server.cards()).find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''

test('the example client follows a meeting through give, pause and end, through the death of the server, and asks for the floor', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-example-'))
  const env = { DATA_DIR: dataDir, STORE: 'file', PORT: await freePort() }
  let server = await startServer(env)
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
    await rm(dataDir, { recursive: true, force: true })
  })
  const chair = await WireWindow.open(server.url, await signIn(server.url, await codeOf(server, 'chair')))
  onTestFinished(() => chair.close())
  await run(server.url, 'AAAA-BBBB-CCCC').says(/Not let in: wrong-code/)
  const screen = run(server.url, await codeOf(server, 'screen'))
  await screen.says(/The meeting is planned/)
  await chair.do({ type: 'openMeeting' })
  while (chair.meeting.progress.at(-1)?.segmentId !== 'floor-1') await chair.do({ type: 'nextSegment', from: chair.meeting.progress.at(-1)?.segmentId ?? '' })
  await chair.do({ type: 'openList' })
  await screen.says(/Nobody has the floor/)

  const brazil = run(server.url, await codeOf(server, 'bra'), '--ask')
  await brazil.says(/Asked for the floor: entry \d+/)
  await brazil.says(/Nobody has the floor · waiting for the Chair/)
  await chair.until(({ waiting }) => waiting.length === 1, 'the request')
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
  await brazil.says(/Nobody has the floor · on the list: 1 of 1/)

  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
  const statementId = chair.meeting.floor?.statementId ?? ''
  for (const one of [screen, brazil]) await one.says(/Brazil has the floor: 1\d\d of 120 seconds left\n/)
  await chair.do({ type: 'pauseStatement', statementId })
  const stopped = await screen.says(/Brazil has the floor: \d+ of 120 seconds left, time stopped/)
  expect(await screen.says(/Brazil.*stopped/)).toBe(stopped)
  await chair.do({ type: 'continueStatement', statementId })
  await chair.do({ type: 'addTime', statementId, addMs: 30_000 })
  await screen.says(/Brazil has the floor: 1\d\d of 150 seconds left\n/)
  await chair.do({ type: 'endStatement', statementId })
  for (const one of [screen, brazil]) await one.says(/Nobody has the floor\n/)
  await chair.do({ type: 'undo', version: chair.cursor.version })
  await screen.says(/Brazil has the floor: 1\d\d of 150 seconds left\n/)

  server.kill('SIGKILL')
  await server.exited
  const [lost] = await Promise.all([screen, brazil].map(one => one.says(/Brazil has the floor: \d+ of 150 seconds left · no connection/)))
  expect(await screen.says(/Brazil.*no connection/)).not.toBe(lost) // it goes on counting
  server = await startServer(env)
  expect(await chair.submitWhenBack({ type: 'endStatement', statementId })).toMatchObject({ ok: true })
  for (const one of [screen, brazil]) await one.says(/Nobody has the floor\n/)
}, 90_000)
