import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { freePort } from '#server/testing/freePort.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { Modalities } from '#shared/floor/modalities.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'

const program = fileURLToPath(new URL('../../docs/example-client.mjs', import.meta.url))

/** The example as a person runs it; `says` waits for a line it has not said before. */
function run(...args: string[]): { says: (words: RegExp) => Promise<string> } {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill())
  let unread = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (unread += String(chunk)))
  const says = async (words: RegExp): Promise<string> => {
    // Its program may take seconds to begin, and so may a pause before it tries again whether its server is back.
    await expect.poll(() => unread, { timeout: 20_000, interval: 20 }).toMatch(words)
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

test('the example client keeps its own place through texts, an exchange, yielded time, absence, and a list that is shown anew', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(5, ['member-state']))
  const [chair, first, second, fourth, fifth] = await Promise.all(['chair', 'd1', 'd2', 'd4', 'd5'].map(who => meeting.enter(node, who))) as [WireWindow, WireWindow, WireWindow, WireWindow, WireWindow]
  onTestFinished(() => [chair, first, second, fourth, fifth].forEach(window => window.close()))
  const rowOf = (who: string): string => chair.meeting.rows.find(({ request }) => request.delegationId === who)?.request.requestId ?? ''
  const set = (change: Partial<Modalities>): Promise<number> => chair.do({ type: 'changeModalities', modalities: { ...modalitiesOf(chair.meeting), ...change }, seen: settingsVersion(chair.meeting) })
  const listed = (count: number): Promise<void> => chair.until(({ rows }) => rows.length === count, `${count} on the list`)

  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await set({ mayYieldTime: true })
  for (const window of [first, second]) await window.until(({ list }) => list.openedAt !== null, 'the opening').then(() => window.do(REQUEST))
  await listed(2)
  const third = run(node.url, meeting.card('d3').code, '--ask')
  await third.says(/on the list: 3 of 3/)

  await chair.do({ type: 'noteText', requestId: rowOf('d3'), hasText: true })
  await fourth.do(REQUEST)
  await third.says(/on the list: 3 of 4/)

  await listed(4)
  await fourth.do({ type: 'offerSwap', requestId: rowOf('d4'), to: rowOf('d2') })
  await second.until(({ swaps }) => swaps.length === 1, 'the offer')
  await second.do({ type: 'acceptSwap', offerId: second.meeting.swaps[0]?.offerId ?? '' })
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: rowOf('d1') } })
  await third.says(/Delegation 1 has the floor.*on the list: 2 of 3/)
  await chair.do({ type: 'yieldTime', statementId: chair.meeting.floor?.statementId ?? '', to: rowOf('d3') })
  await third.says(/Nobody has the floor · on the list: 2 of 3/)
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: rowOf('d4') } })
  await third.says(/Delegation 4 has the floor.*on the list: 1 of 2/)

  await set({ mayOfferSwaps: false, transparency: { hall: { kind: 'own' }, delegations: { kind: 'own' } } })
  await fifth.do(REQUEST)
  await third.says(/on the list: 1 of 3/)
  await listed(3)
  await chair.do({ type: 'markAbsent', requestId: rowOf('d3'), outcome: 'next' })
  await third.says(/on the list: 2 of 3/)
  await set({ transparency: { hall: { kind: 'whole' }, delegations: { kind: 'whole' } } })
  await chair.do({ type: 'moveRequest', requestId: rowOf('d3'), before: null, seen: chair.cursor.version })
  await third.says(/on the list: 3 of 3/)
  await chair.do({ type: 'markAbsent', requestId: rowOf('d3'), outcome: 'struck' })
  await third.says(/Delegation 4 has the floor[^·]*left\n/)
}, 60_000)

test('the example client finds a server below a path, and says in words why it finds none', async () => {
  const node = await startNode({ base: '/rostrum/' })
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(1, ['member-state']))
  await run(`${node.url}/rostrum`, meeting.card('d1').code).says(/The meeting is planned/)
  await run(`${node.url}/elsewhere`, meeting.card('d1').code).says(/^Not let in: not-found\n$/)
  await run(`http://127.0.0.1:${await freePort()}`, meeting.card('d1').code).says(/^Nobody answers at .*ECONNREFUSED.*\n$/)
  for (const args of [[], [node.url], ['127.0.0.1:8080', meeting.card('d1').code]]) await run(...args).says(/^Usage: .*\n$/)
}, 60_000)
