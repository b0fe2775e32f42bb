import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { CODES } from '#shared/protocol/codes.ts'
import { startOf } from '#shared/sync/entry.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let node: TestNode
let meeting: TestMeeting
let chair: WireWindow
let line: Socket

beforeAll(async () => {
  node = await startNode({})
  meeting = await makeMeeting(node, testPlan(3))
  chair = await meeting.enter(node, 'chair')
  await chair.submit({ type: 'openMeeting' })
  await chair.submit({ type: 'openList' })
  line = await connect('')
})
afterAll(async () => {
  chair.close()
  line.disconnect()
  await node.close()
})
afterEach(async () => {
  const health = await fetch(`${node.url}/healthz`) // whatever came in, the server is up
  expect(health.status).toBe(200)
})

async function connect(cookie: string): Promise<Socket> {
  const socket = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  return socket
}

/** Where the log ends, read from its store: what a window has heard so far proves nothing. */
const logEnd = async (): Promise<number> => (await node.log.readAfter(meeting.meetingId, startOf(meeting.meetingId)))?.length ?? -1
const ask = async (event: string, ...message: unknown[]): Promise<unknown> => line.timeout(5000).emitWithAck(event, ...message)
const joining = (change: object): object => ({ protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId: 'public', cursor: null, ...change })
const no = (code: (typeof CODES)[number]) => ({ ok: false, code })

test.each<[string, () => unknown, (typeof CODES)[number]]>([
  ['nothing', () => null, 'malformed'],
  ['a number', () => 7, 'malformed'],
  ['a list', () => [[]], 'malformed'],
  ['another field', () => joining({ admin: true }), 'malformed'],
  ['an id that is none', () => joining({ meetingId: '../../etc' }), 'malformed'],
  ['a version of the wire to come', () => joining({ protocol: PROTOCOL_VERSION + 1, more: 'fields' }), 'unknown-protocol'],
  ['a meeting that is not there', () => joining({ meetingId: 'nowhere' }), 'unknown-meeting'],
  ['no session for the access', () => joining({ accessId: 'chair' }), 'no-session'],
])('a join with %s is answered by a code', async (_what, message, code) => {
  expect(await ask('meeting:join', message())).toEqual(no(code))
})

test('an event that is not ours is answered, one without a message too, and a message without an answer harms nobody', async () => {
  expect(await ask('floor:seize', {})).toEqual(no('unknown-event'))
  expect(await ask('meeting:join')).toEqual(no('malformed'))
  line.emit('command:submit', { hello: 'there' })
  expect(await ask('clock:ask', null)).toHaveProperty('now')
})

test('a command before the join, a malformed and an oversized one are refused by code; a monstrous frame cuts the line', async () => {
  expect(await ask('command:submit', chair.messageOf({ type: 'suspendMeeting' }))).toEqual(no('not-joined'))
  const version = await logEnd()
  const message = chair.messageOf({ type: 'suspendMeeting' })
  const socket = await connect(await meeting.cookieOf(node, 'chair'))
  const send = (what: unknown): Promise<unknown> => socket.timeout(5000).emitWithAck('command:submit', what)
  expect(await socket.timeout(5000).emitWithAck('meeting:join', joining({ accessId: 'chair' }))).toMatchObject({ ok: true })
  expect(await send({ ...message, command: { type: 'dance' } })).toEqual(no('malformed'))
  expect(await send({ ...message, command: { type: 'endStatement', statementId: 's1', actor: { role: 'clock' } } })).toEqual(no('malformed'))
  expect(await send({ ...message, commandId: '<script>' })).toEqual(no('malformed'))
  expect(await send({ ...message, command: { type: 'approveRequests', requestIds: ['x'.repeat(80_000)] } })).toEqual(no('too-large'))
  const cut = new Promise(resolve => socket.once('disconnect', resolve))
  socket.emit('command:submit', { ...message, more: 'x'.repeat(3_000_000) }, () => undefined)
  expect(await cut).toBe('transport close')
  expect(await logEnd()).toBe(version)
})

test('another delegation’s request is answered like one that does not exist while it waits, and `not-yours` on the list', async () => {
  const [one, other] = [await meeting.enter(node, 'd1'), await meeting.enter(node, 'd2')]
  await one.until(({ list }) => list.openedAt !== null, 'the opening')
  expect(await one.submit(REQUEST)).toMatchObject({ ok: true })
  await chair.until(({ waiting }) => waiting.length === 1, 'the request')
  const requestId = chair.meeting.waiting[0]?.requestId ?? ''
  expect(await other.submit({ type: 'withdrawRequest', requestId })).toEqual(no('unknown-request'))
  expect(await other.submit({ type: 'withdrawRequest', requestId: 'd1.nothingofthekind' })).toEqual(no('unknown-request'))
  expect(await chair.submit({ type: 'approveRequests', requestIds: [requestId] })).toMatchObject({ ok: true })
  await other.until(({ rows }) => rows.length === 1, 'the row')
  expect(await other.submit({ type: 'withdrawRequest', requestId })).toEqual(no('not-yours'))
  for (const window of [one, other]) window.close()
})

test('a role that may not is told so: a delegation, the screen and the public cannot preside', async () => {
  const version = await logEnd()
  for (const who of ['d3', 'screen']) {
    const window = await meeting.enter(node, who)
    expect(await window.submit({ type: 'closeMeeting' })).toEqual(no('not-permitted'))
    window.close()
  }
  expect(await ask('meeting:join', joining({}))).toMatchObject({ ok: true, actor: { role: 'public' } })
  expect(await ask('command:submit', chair.messageOf(REQUEST))).toEqual(no('not-permitted'))
  expect(await logEnd()).toBe(version)
})

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${node.url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

test.each<[string, string, string, Record<string, string>, number, string]>([
  ['a wrong code', '/api/sign-in', '{"code":"AAAA-BBBB-CCCC"}', {}, 401, 'wrong-code'],
  ['what is no code', '/api/sign-in', '{"code":"hello"}', {}, 401, 'wrong-code'],
  ['what is no JSON', '/api/sign-in', '{"code":', {}, 400, 'malformed'],
  ['another field', '/api/sign-in', '{"code":"AAAA-BBBB-CCCC","role":"chair"}', {}, 400, 'malformed'],
  ['a large body', '/api/sign-in', JSON.stringify({ code: 'x'.repeat(100_000) }), {}, 413, 'too-large'],
  ['a page of another host', '/api/sign-in', '{"code":"AAAA-BBBB-CCCC"}', { origin: 'https://elsewhere.example' }, 403, 'wrong-origin'],
  ['a page that says no origin, and its browser that it is of elsewhere', '/api/sign-in', '{"code":"AAAA-BBBB-CCCC"}', { 'sec-fetch-site': 'cross-site' }, 403, 'wrong-origin'],
  ['a page of another port, likewise', '/api/line/submit', '{}', { 'sec-fetch-site': 'same-site' }, 403, 'wrong-origin'],
  ['no session', '/api/meetings', '{}', {}, 401, 'no-session'],
  ['no such route', '/api/nothing', '{}', {}, 404, 'not-found'],
])('http answers %s by a code', async (_what, path, body, headers, status, code) => {
  const response = await post(path, body, headers)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual(no(code as (typeof CODES)[number]))
})

test('only a secretariat creates a meeting', async () => {
  const body = JSON.stringify({ plan: testPlan(2) })
  const as = async (who: string) => ({ cookie: await meeting.cookieOf(node, who), 'rostrum-access': `${meeting.meetingId}/${who === 'd1' ? 'delegation.d1' : who}` })
  expect((await post('/api/meetings', body, await as('chair'))).status).toBe(403)
  expect((await post('/api/meetings', body, await as('d1'))).status).toBe(403)
  expect((await post('/api/meetings', body, await as('secretariat'))).status).toBe(201)
  expect((await post('/api/meetings', '{"plan":{}}', await as('secretariat'))).status).toBe(400)
})

test('a page of another host cannot open a socket', async () => {
  const socket = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { origin: 'https://elsewhere.example' } })
  const refused = await new Promise(resolve => socket.once('connect', () => resolve('connected')).once('connect_error', () => resolve('refused')))
  socket.disconnect()
  expect(refused).toBe('refused')
})

test('the session cookie is HttpOnly and SameSite=Strict, and every answer carries the policy', async () => {
  const response = await post('/api/sign-in', JSON.stringify({ code: meeting.card('d2').code }))
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(response.headers.get('x-powered-by')).toBeNull()
})
