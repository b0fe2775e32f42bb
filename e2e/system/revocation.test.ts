import { once } from 'node:events'
import { connect } from 'node:net'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { codePath } from '#shared/protocol/doors.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { isHandedOn, UNDER_WAY_MS } from '#server/access/handedOn.ts'
import { startWire } from '#server/redis/testing/redisWire.ts'
import type { TestRedis } from '#server/redis/testing/testRedis.ts'
import { askAs, type Answered } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { StreamWindow } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

/** A code that is revoked cuts its windows off so soon, at every node, ms. */
const CUT_MS = 1000
/** A node that hears nothing any more refuses after so long, ms. */
const DEAF_MS = 5000

let redis: TestRedis
let nodes: [TestNode, TestNode]
let stop: () => Promise<void>

beforeAll(async () => {
  const two = await startTwoNodes()
  ;({ redis, stop } = two)
  nodes = [two.one, two.other]
})
afterAll(() => stop())

async function opened(plan = testPlan(3)): Promise<{ meeting: TestMeeting; chair: WireWindow; secretariat: SignedIn }> {
  const meeting = await makeMeeting(nodes[0], plan)
  const chair = await meeting.enter(nodes[0], 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  return { meeting, chair, secretariat: await signIn(nodes[0].url, meeting.card('secretariat').code) }
}

/** Entries that every window in the hall is told of. */
async function goOn(chair: WireWindow, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await chair.do({ type: chair.meeting.phase.name === 'suspended' ? 'resumeMeeting' : 'suspendMeeting' })
}

/** A request whose head has been read; returns what sends the body, and resolves with the whole answer. */
async function lateRequest(url: string, as: SignedIn, path: string, length: number): Promise<(body: string) => Promise<string>> {
  const { hostname, port } = new URL(url)
  const line = connect(Number(port), hostname)
  onTestFinished(() => void line.destroy())
  let text = ''
  line.on('data', data => (text += String(data)))
  const headers = [`host: ${hostname}:${port}`, `cookie: ${as.cookie}`, `rostrum-access: ${as.meetingId}/${as.accessId}`, 'content-type: application/json', `content-length: ${length}`, 'expect: 100-continue', 'connection: close']
  line.write(`POST /${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
  await expect.poll(() => text).toContain('100 Continue')
  text = ''
  return async body => {
    line.write(body)
    await once(line, 'close')
    return text
  }
}

const entriesIn = (text: string): number => text.split('meeting:entries').length - 1

test('a delegation that is revoked while it is connected gets not one further byte of the meeting, on either node, by socket or by stream', async () => {
  const { meeting, chair, secretariat } = await opened()
  const own = await signIn(nodes[0].url, meeting.card('d1').code)
  const windows = [await meeting.enter(nodes[0], 'd1'), await meeting.enter(nodes[1], 'd1')]
  const streams = [await StreamWindow.open(nodes[0].url, own), await StreamWindow.open(nodes[1].url, own)]
  for (const stream of streams) await stream.joined()
  const other = await meeting.enter(nodes[1], 'd2')
  onTestFinished(() => [...windows, other].forEach(window => window.close()))
  await goOn(chair, 4)
  for (const window of [...windows, other]) await window.until((_meeting, version) => version === chair.cursor.version, 'all there is')
  expect(Math.min(...windows.map(({ frames }) => entriesIn(frames.join('\n'))))).toBeGreaterThan(0) // they did hear

  const cut = Promise.all(windows.map(async window => {
    await window.untilCut()
    return { at: performance.now(), frames: window.frames.length }
  }))
  const ended = Promise.all(streams.map(async stream => {
    while ((await stream.next()) !== null) { /* what was on its way */ }
    return { at: performance.now(), text: stream.text }
  }))
  expect(await askAs(nodes[0].url, secretariat, 'DELETE', codePath(meeting.meetingId, 'delegation.d1'))).toMatchObject({ status: 200 })
  const revokedAt = performance.now()
  const before = windows.map(({ frames }) => entriesIn(frames.join('\n')))
  await goOn(chair, 20) // accepted after the answer: none of it may reach them
  const [sockets, ends] = [await cut, await ended]
  for (const { at } of [...sockets, ...ends]) expect(at - revokedAt).toBeLessThan(CUT_MS)
  await other.until((_meeting, version) => version === chair.cursor.version, 'what the others hear')
  expect(windows.map(({ frames }) => entriesIn(frames.join('\n')))).toEqual(before)
  for (const [index, stream] of streams.entries()) expect(stream.text).toBe(ends[index]?.text)

  for (const { url } of nodes) {
    expect(await askAs(url, own, 'POST', 'api/line/submit', chair.messageOf(REQUEST))).toMatchObject({ status: 401, body: { code: 'no-session' } })
    await expect(signIn(url, meeting.card('d1').code)).rejects.toThrow('wrong-code')
    const again = await StreamWindow.open(url, own)
    expect(await again.joined()).toEqual({ ok: false, code: 'no-session' })
  }
})

test('a node that hears nothing any more takes no command after five seconds and tells nobody anything; when it hears again, who was revoked is cut first, and the others are told all', async () => {
  const wire = await startWire(redis)
  const deaf = await startNode({ redisUrl: wire.url })
  onTestFinished(async () => {
    await deaf.close()
    await wire.close()
  })
  const { meeting, chair, secretariat } = await opened()
  const [revoked, other] = [await meeting.enter(deaf, 'd1'), await meeting.enter(deaf, 'd2')]
  onTestFinished(() => [revoked, other].forEach(window => window.close()))
  await goOn(chair, 1)
  for (const window of [revoked, other]) await window.until((_meeting, version) => version === chair.cursor.version, 'all there is')

  const hear = wire.deafen()
  const deafAt = performance.now()
  await askAs(nodes[0].url, secretariat, 'DELETE', codePath(meeting.meetingId, 'delegation.d1'))
  let takenAt = deafAt
  const codeOf = async (): Promise<string> => {
    const sentAt = performance.now()
    const reply = await revoked.submit(REQUEST)
    const code = reply.ok ? 'ok' : reply.code
    if (code !== 'try-again') takenAt = sentAt
    return code
  }
  await expect.poll(codeOf, { interval: 200 }).toBe('try-again')
  expect(takenAt - deafAt).toBeLessThan(DEAF_MS) // however long a busy machine takes to say so
  expect(await other.submit(REQUEST)).toEqual({ ok: false, code: 'try-again' })
  await expect(meeting.enter(deaf, 'd3')).rejects.toThrow('try-again')

  const heard = [revoked, other].map(({ frames }) => entriesIn(frames.join('\n')))
  await goOn(chair, 3)
  await expect.poll(async () => (await deaf.app.meetings.find(meeting.meetingId))?.standing.position.version, { timeout: 10_000 }).toBe(chair.cursor.version) // it has read them itself
  expect([revoked, other].map(({ frames }) => entriesIn(frames.join('\n')))).toEqual(heard)

  const cut = revoked.untilCut()
  hear()
  await cut
  await other.until((_meeting, version) => version === chair.cursor.version, 'what was kept back')
  expect(entriesIn(revoked.frames.join('\n'))).toBe(heard[0])
}, 40_000)

test('a request whose body comes after its session has ended does nothing', async () => {
  const { meeting, chair, secretariat } = await opened()
  const own = await signIn(nodes[1].url, meeting.card('d3').code)
  const body = JSON.stringify(chair.messageOf(REQUEST))
  const late = await lateRequest(nodes[1].url, own, 'api/line/submit', body.length)
  await askAs(nodes[1].url, own, 'GET', 'api/devices') // what came before it on the line to the store has been looked up
  expect(await askAs(nodes[0].url, secretariat, 'DELETE', codePath(meeting.meetingId, 'delegation.d3'))).toMatchObject({ status: 200 })
  const revokedAt = performance.now()
  await expect.poll(() => performance.now() - revokedAt).toBeGreaterThan(CUT_MS)
  const { version } = chair.cursor
  expect(await late(body)).toMatch(/^HTTP\/1\.1 401 .*"code":"no-session"/s)
  await goOn(chair, 1)
  expect(chair.cursor.version).toBe(version + 1)
})

test('the secretariat issues a code anew: the old one and all who came in by it are out, the new one opens; its own it renews without shutting itself out', async () => {
  const { meeting, secretariat } = await opened()
  const { url } = nodes[1]
  const window = await meeting.enter(nodes[1], 'd2')
  const cut = window.untilCut()
  const issued = await askAs(url, secretariat, 'POST', codePath(meeting.meetingId, 'delegation.d2'))
  await cut
  expect(issued).toMatchObject({ status: 200, body: { accessId: 'delegation.d2', code: expect.stringMatching(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/) } })
  await expect(signIn(url, meeting.card('d2').code)).rejects.toThrow('wrong-code')
  expect(await signIn(url, (issued.body as { code: string }).code)).toMatchObject({ accessId: 'delegation.d2' })
  window.close()

  const own = await askAs(url, secretariat, 'POST', codePath(meeting.meetingId, 'secretariat'))
  await expect(signIn(url, meeting.card('secretariat').code)).rejects.toThrow('wrong-code')
  expect(await askAs(url, secretariat, 'GET', `api/meetings/${meeting.meetingId}/accesses`)).toMatchObject({ status: 401 })
  const renewed = { ...secretariat, cookie: own.cookie }
  expect(await askAs(url, renewed, 'DELETE', codePath(meeting.meetingId, 'secretariat'))).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
  expect(await askAs(url, renewed, 'POST', codePath(meeting.meetingId, 'delegation.nobody'))).toMatchObject({ status: 404 })
  const all = (await askAs(url, renewed, 'GET', `api/meetings/${meeting.meetingId}/accesses`)).body as { accesses: { accessId: string; devices: number; isRevoked: boolean; deeds: unknown[] }[] }
  expect(all.accesses.find(({ accessId }) => accessId === 'delegation.d2')).toMatchObject({ devices: 1, isRevoked: false, deeds: [{ kind: 'issued', by: null }, { kind: 'issued', by: { accessId: 'secretariat' } }] })
  expect(JSON.stringify(all)).not.toMatch(/codeHash|[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/)
})

test('whoever renews their own code is not told that they are out before what lets them in has reached them: the line is cut, by socket and by stream, for ten seconds', async () => {
  const { meeting, secretariat } = await opened()
  const [{ url }, { url: elsewhere }] = nodes
  const another = await signIn(elsewhere, meeting.card('secretariat').code)
  const renew = (by: SignedIn): Promise<Answered> => askAs(url, by, 'POST', codePath(meeting.meetingId, 'secretariat'))
  const renewed = { ...secretariat, cookie: (await ending(secretariat, () => renew(secretariat))).cookie }
  for (const node of [url, elsewhere]) {
    expect(await joinBySocket(node, secretariat)).toBe('cut')
    expect(await (await StreamWindow.open(node, secretariat)).next()).toBeNull() // it ends without a word
    expect(await joinBySocket(node, another)).toBe('no-session')
    expect(await (await StreamWindow.open(node, another)).joined()).toEqual({ ok: false, code: 'no-session' })
    expect(await joinBySocket(node, renewed)).toBe('ok')
  }
  const { accesses } = nodes[0].app
  const { generation = 0, deeds } = (await accesses.find(meeting.meetingId, 'secretariat')) ?? {}
  const { at = 0, by } = deeds?.at(-1) ?? {}
  const session = { meetingId: meeting.meetingId, accessId: 'secretariat', generation: generation - 1, device: by?.device ?? '' }
  expect(await isHandedOn(accesses, session, at + UNDER_WAY_MS - 1)).toBe(true)
  expect(await isHandedOn(accesses, session, at + UNDER_WAY_MS)).toBe(false)
  await ending(renewed, () => renew(renewed))
  expect(await joinBySocket(url, secretariat)).toBe('no-session') // what it had before that
  expect(await joinBySocket(url, renewed)).toBe('cut')
})

test('nor is a session handed on that somebody else has ended, or its own device by signing out', async () => {
  const { meeting, secretariat } = await opened()
  const [{ url }] = nodes
  const delegation = await signIn(url, meeting.card('d1').code)
  await ending(delegation, () => askAs(url, secretariat, 'POST', codePath(meeting.meetingId, 'delegation.d1')))
  expect(await joinBySocket(url, delegation)).toBe('no-session')
  await ending(secretariat, () => askAs(url, secretariat, 'DELETE', 'api/devices'))
  expect(await joinBySocket(url, secretariat)).toBe('no-session')
})

/** Ends the sessions of an access; resolves when every node has heard of it, and cuts no line for it any more. */
async function ending(as: SignedIn, end: () => Promise<Answered>): Promise<Answered> {
  const windows = await Promise.all(nodes.map(({ url }) => WireWindow.open(url, as)))
  const cuts = windows.map(window => window.untilCut())
  const answer = await end()
  await Promise.all(cuts)
  for (const window of windows) window.close()
  return answer
}

/** What a join by a socket of its own is answered; `cut`: nothing. */
async function joinBySocket(url: string, as: SignedIn): Promise<string> {
  const line = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie: as.cookie } })
  onTestFinished(() => void line.disconnect())
  const message = { protocol: PROTOCOL_VERSION, meetingId: as.meetingId, accessId: as.accessId, cursor: null }
  return new Promise(resolve => {
    line.on('disconnect', () => resolve('cut'))
    line.on('connect', () => void line.emit('meeting:join', message, (reply: JoinReply) => resolve(reply.ok ? 'ok' : reply.code)))
  })
}
