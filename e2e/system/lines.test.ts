import { get, type IncomingMessage } from 'node:http'
import { connect, type Socket as TcpSocket } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { RECORDS, RECORDS_OF_NODE } from '#server/http/doorLimits.ts'
import { trustOf } from '#server/http/trust.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

const JOIN_MS = 500

let node: TestNode
let meeting: TestMeeting

beforeAll(async () => {
  node = await startNode({ joinMs: JOIN_MS })
  meeting = await makeMeeting(node, testPlan(1))
})
afterAll(() => node.close())

/** A socket of somebody, and when it was cut. */
async function line(auth: object = {}): Promise<{ socket: Socket; cut: Promise<number> }> {
  const socket = io(node.url, { auth, transports: ['websocket'], forceNew: true, reconnection: false })
  onTestFinished(() => void socket.disconnect())
  await new Promise<void>(resolve => socket.once('connect', resolve))
  const began = performance.now()
  return { socket, cut: new Promise(resolve => socket.once('disconnect', () => resolve(performance.now() - began))) }
}
const joining = (meetingId: string): object => ({ protocol: PROTOCOL_VERSION, meetingId, accessId: 'public', cursor: null })
const ask = (socket: Socket, meetingId: string): Promise<unknown> => socket.timeout(5000).emitWithAck('meeting:join', joining(meetingId))

test('a socket that does not ask to join is cut, one that was refused may ask again for longer, and one that is in stays', async () => {
  const [idle, refused, joined] = await Promise.all([line(), line(), line()])
  expect(await ask(refused.socket, 'nowhere')).toEqual({ ok: false, code: 'unknown-meeting' })
  expect(await ask(joined.socket, meeting.meetingId)).toMatchObject({ ok: true })
  expect(await idle.cut).toBeGreaterThan(JOIN_MS / 2)
  expect(await refused.cut).toBeGreaterThan(2 * JOIN_MS)
  expect(joined.socket.connected).toBe(true)
})

test('so it is with what a socket says with its first packet', async () => {
  const [refused, joined] = await Promise.all(['nowhere', meeting.meetingId].map(meetingId => line({ join: joining(meetingId) })))
  expect(await refused?.cut).toBeGreaterThan(2 * JOIN_MS)
  expect(joined?.socket.connected).toBe(true)
})

test('a line on which a WebSocket is opened and nothing is said is closed', async () => {
  const { port } = new URL(node.url)
  const raw: TcpSocket = connect(Number(port), '127.0.0.1')
  const closed = new Promise<void>(resolve => raw.once('close', () => resolve()))
  raw.on('error', () => undefined)
  raw.resume()
  raw.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`)
  await new Promise(resolve => raw.once('data', resolve))
  await closed
})

test('the record is made once at each position of the log, packed where that is taken, and not sent to whoever has it', async () => {
  const address = `${node.url}/api/meetings/${meeting.meetingId}/record`
  const first = await fetch(address)
  const etag = first.headers.get('etag') ?? ''
  expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip'])
  const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(await first.text())
  const having = { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } }
  expect((await fetch(address, having)).status).toBe(304)
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  const next = await fetch(address, having)
  expect([next.status, next.headers.get('etag') === etag]).toEqual([200, false])
})

/** Asks for the record from one address of this machine. */
function recordFrom(from: string, meetingId: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${node.url}/api/meetings/${meetingId}/record`, { localAddress: from, headers, agent: false }, answer => {
      answer.resume()
      answer.on('end', () => resolve(answer))
    }).on('error', reject)
  })
}
const times = <T>(count: number, act: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, act))

test('whoever asks for the record again and again is told to wait, and nobody else', async () => {
  const [flood, other] = await Promise.all([times(60, () => recordFrom('127.0.0.9', meeting.meetingId)), recordFrom('127.0.0.8', meeting.meetingId)])
  const refused = flood.filter(({ statusCode }) => statusCode === 429)
  expect(refused.length).toBeGreaterThanOrEqual(60 - 2 * RECORDS)
  expect(refused[0]?.headers['retry-after']).toBe('1')
  expect(other.statusCode).toBe(200)
})

test('of all addresses together a node sends so many records in a second', async () => {
  const beganAt = performance.now()
  const answers = await Promise.all(Array.from({ length: 20 }, (_one, index) => times(RECORDS, () => recordFrom(`127.0.1.${index + 1}`, meeting.meetingId))))
  // The one in which it began, the next, and another for each that the asking took.
  const seconds = 2 + Math.floor((performance.now() - beganAt) / 1000)
  const sent = answers.flat().filter(({ statusCode }) => statusCode === 200)
  expect(sent.length).toBeGreaterThan(RECORDS)
  expect(sent.length).toBeLessThanOrEqual(seconds * RECORDS_OF_NODE)
})

test('however many ask for the record, whoever has a session of the meeting is sent it', async () => {
  const { meetingId, accessId, cookie } = await signIn(node.url, meeting.card('secretariat').code)
  const own = { cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}` }
  const flood = Promise.all(Array.from({ length: 12 }, (_one, index) => times(2 * RECORDS, () => recordFrom(`127.0.2.${index + 1}`, meetingId))))
  const answers = await times(20, () => recordFrom('127.0.2.1', meetingId, own))
  expect((await flood).flat().map(({ statusCode }) => statusCode)).toContain(429)
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200))
})

test('whoever has the record already, or asks for one that is not there, takes nothing from anybody', async () => {
  let etag = ''
  await expect.poll(async () => {
    const { statusCode, headers } = await recordFrom('127.0.0.7', meeting.meetingId)
    etag = headers.etag ?? ''
    return statusCode
  }).toBe(200)
  const having = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
  const statusesOf = (answers: IncomingMessage[]): unknown[] => [...new Set(answers.map(({ statusCode }) => statusCode))]
  expect(statusesOf(await times(60, () => recordFrom('127.0.0.6', meeting.meetingId, having)))).toEqual([304])
  expect(statusesOf(await times(60, () => recordFrom('127.0.0.6', 'nowhere')))).toEqual([404])
})

/** Opens a line from an address of this machine and asks on it; null: it was cut. */
async function lineFrom(from: string, url: string): Promise<string | null> {
  const { hostname, port } = new URL(url)
  const raw = connect({ host: hostname, port: Number(port), localAddress: from })
  onTestFinished(() => void raw.destroy())
  raw.on('error', () => undefined)
  const answer = new Promise<string | null>(resolve => {
    raw.once('data', data => resolve(String(data).split('\r\n', 1)[0] ?? ''))
    raw.once('close', () => resolve(null))
  })
  raw.write(`GET /healthz HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
  return answer
}

/** A node that takes the word of the proxy at 127.0.0.5. */
async function boundNode(linesOfAddress: number): Promise<TestNode> {
  const trust = trustOf('127.0.0.5')
  if (trust === null) throw new Error('no proxy is trusted')
  const bound = await startNode({ linesOfAddress, trust })
  onTestFinished(() => bound.close())
  return bound
}

test('one address has so many lines and no more: another has its own, and so has a proxy that is named, for it stands for many', async () => {
  const bound = await boundNode(3)
  const OK = 'HTTP/1.1 200 OK'
  const first = await Promise.all(Array.from({ length: 3 }, () => lineFrom('127.0.0.9', bound.url)))
  expect(first).toEqual([OK, OK, OK])
  expect(await lineFrom('127.0.0.9', bound.url)).toBeNull()
  expect(await lineFrom('127.0.0.8', bound.url)).toBe(OK)
  const ofProxy = await Promise.all(Array.from({ length: 6 }, () => lineFrom('127.0.0.5', bound.url)))
  expect(new Set(ofProxy)).toEqual(new Set([OK]))
})

/** What stays open when it is asked for by an address of this machine, for whom it names; null: it was refused. */
type Asking = (url: string, headers: Record<string, string>, from?: string) => Promise<TcpSocket | null>

const askingFor = (head: (meetingId: string) => string, body: (meetingId: string) => string, isLetIn: RegExp) => (meetingId: string): Asking => async (url, headers, from = '127.0.0.5') => {
  const { hostname, port } = new URL(url)
  const raw = connect({ host: hostname, port: Number(port), localAddress: from })
  onTestFinished(() => void raw.destroy())
  raw.on('error', () => undefined)
  const named = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const sent = body(meetingId)
  raw.write(`${head(meetingId)}${named}${sent === '' ? '' : `content-type: application/json\r\ncontent-length: ${sent.length}\r\n`}\r\n${sent}`)
  let heard = ''
  return new Promise(resolve => {
    raw.on('data', data => {
      heard += String(data)
      if (isLetIn.test(heard)) resolve(raw)
      else if (/ 403 | 400 |too-many|retry: \d+\n\n/.test(heard)) resolve(null)
    })
    raw.once('close', () => resolve(null))
  })
}
const UPGRADE = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

test.each([
  ['WebSockets', askingFor(() => `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${UPGRADE}`, () => '', / 101 /)],
  ['streams', askingFor(() => 'POST /api/line/join HTTP/1.1\r\n', meetingId => JSON.stringify({ protocol: PROTOCOL_VERSION, meetingId, accessId: 'public', cursor: null }), /"ok":true/)],
  ['public events', askingFor(meetingId => `GET /api/meetings/${meetingId}/events HTTP/1.1\r\n`, () => '', /event: state/)],
])('%s that a named proxy brings count for the address that it names, and leave their places when they are closed', async (_kind, asking) => {
  const bound = await boundNode(2)
  const { meetingId } = await makeMeeting(bound, testPlan(1))
  const askFor = asking(meetingId)
  const one = { 'x-forwarded-for': '192.0.2.1' }
  const held = [await askFor(bound.url, one), await askFor(bound.url, one)]
  expect(held).not.toContain(null)
  expect(await askFor(bound.url, one)).toBeNull()
  expect(await askFor(bound.url, { 'x-forwarded-for': '192.0.2.2' })).not.toBeNull()
  expect(await askFor(bound.url, {})).not.toBeNull()
  held[0]?.destroy()
  await expect.poll(() => askFor(bound.url, one)).not.toBeNull()
  // Who comes by no proxy counts for itself, whoever it names.
  const lies = [await askFor(bound.url, { 'x-forwarded-for': '192.0.2.7' }, '127.0.0.9'), await askFor(bound.url, { 'x-forwarded-for': '192.0.2.8' }, '127.0.0.9')]
  expect(lies).not.toContain(null)
  expect(await askFor(bound.url, { 'x-forwarded-for': '192.0.2.9' }, '127.0.0.9')).toBeNull()
})

test('a line that is closed leaves its place to the next', async () => {
  const bound = await startNode({ linesOfAddress: 1 })
  onTestFinished(() => bound.close())
  const held = connect(Number(new URL(bound.url).port), '127.0.0.1')
  await new Promise<void>(resolve => held.once('connect', () => resolve()))
  await expect.poll(() => lineFrom('127.0.0.1', bound.url)).toBeNull()
  held.destroy()
  await expect.poll(() => lineFrom('127.0.0.1', bound.url)).not.toBeNull()
})

test('a browser that holds forty sessions, and the most that a staff sign-in grants, is served', async () => {
  const sessions = Array.from({ length: 40 }, (_one, index) => `rostrum.m${index}=${'x'.repeat(290)}`)
  const staff = [`__Host-rostrum-staff=${'x'.repeat(4000)}`, `__Host-rostrum-staff-way=${'x'.repeat(400)}`]
  const answer = await fetch(`${node.url}/healthz`, { headers: { cookie: [...sessions, ...staff].join('; ') } })
  expect(answer.status).toBe(200)
})
