import { once } from 'node:events'
import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { newMeasures } from '#server/measures/measures.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

const WEBSOCKET = '/socket.io/?EIO=4&transport=websocket'
const measures = newMeasures()

let node: TestNode
let meeting: TestMeeting

beforeAll(async () => {
  node = await startNode({ measures })
  meeting = await makeMeeting(node, testPlan(1))
})
afterAll(() => node.close())

/** A line to the node, and what came on it. */
async function wire(): Promise<{ line: Socket; came: () => string; over: Promise<unknown> }> {
  const { hostname, port } = new URL(node.url)
  const line = connect(Number(port), hostname)
  onTestFinished(() => void line.destroy())
  await once(line, 'connect')
  let came = ''
  line.on('data', bytes => (came += bytes.toString('latin1')))
  line.on('error', () => undefined) // it was hung up on while it sent
  return { line, came: () => came, over: once(line, 'close') }
}
const frameHead = (size: number): Buffer => {
  const head = Buffer.alloc(14) // no mask: all zeros, which leaves the bytes as they are
  head.writeUInt16BE(0x81ff)
  head.writeBigUInt64BE(BigInt(size), 2)
  return head
}
const frame = (text: string): Buffer => Buffer.concat([frameHead(text.length), Buffer.from(text)])

/** A WebSocket of which each byte is in our hands, and the first thing said on it. */
async function opened(first: string | null, cookie = ''): ReturnType<typeof wire> {
  const end = await wire()
  end.line.write(`GET ${WEBSOCKET} HTTP/1.1\r\nHost: any\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${cookie === '' ? '' : `Cookie: ${cookie}\r\n`}\r\n`)
  await expect.poll(end.came).toContain('"sid"')
  if (first !== null) end.line.write(frame(first))
  return end
}
const joinOf = (accessId: string): string => `40${JSON.stringify({ join: { protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId, cursor: null } })}`
const linesOf = async (kind: string): Promise<number> => {
  const text = (await measures.shown?.metrics()) ?? ''
  return [...text.matchAll(new RegExp(`^rostrum_lines\\{kind="${kind}"[^}]*\\} (\\d+)$`, 'gm'))].reduce((sum, [, count]) => sum + Number(count), 0)
}

test('whoever sends requests before the last is answered is hung up on, and nothing of it stays', async () => {
  const { line, over } = await wire()
  const body = JSON.stringify({ protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId: 'public', cursor: null })
  line.write(`POST /api/line/join HTTP/1.1\r\nHost: any\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`.repeat(50))
  await over
  await expect.poll(() => linesOf('stream')).toBe(0)
  const next = await wire()
  next.line.write('GET /healthz HTTP/1.1\r\nHost: any\r\n\r\n')
  await expect.poll(next.came).toContain('200 OK')
  next.line.write('GET /healthz HTTP/1.1\r\nHost: any\r\n\r\n') // one after the other is as it should be
  await expect.poll(() => next.came().split('200 OK')).toHaveLength(3)
})

test('a line is not taken over to another wire, and whoever asks for that by http is answered', async () => {
  const window = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false })
  onTestFinished(() => void window.disconnect())
  await new Promise<void>(resolve => window.once('connect', resolve))
  const moved = new WebSocket(`${node.url.replace('http', 'ws')}${WEBSOCKET}&sid=${window.io.engine.id}`)
  const [, refused] = (await once(moved, 'unexpected-response')) as [unknown, { statusCode: number }]
  expect(refused.statusCode).toBe(400)
  const [answer] = (await once(get(`${node.url}${WEBSOCKET}&sid=${window.io.engine.id}`), 'response')) as [{ statusCode: number; resume: () => void }]
  answer.resume()
  expect(answer.statusCode).toBe(400)
  expect(window.connected).toBe(true)
})

test('a message in a few pieces is one, and whoever sends it in very many is cut', async () => {
  const whole = new WebSocket(`${node.url.replace('http', 'ws')}${WEBSOCKET}`)
  onTestFinished(() => whole.terminate())
  const said: string[] = []
  whole.on('message', bytes => said.push(String(bytes)))
  await once(whole, 'open')
  whole.send('4', { fin: false })
  whole.send('0', { fin: true })
  await expect.poll(() => said.at(-1)).toMatch(/^40/)
  for (let piece = 0; piece < 200; piece += 1) whole.send('', { fin: false })
  await once(whole, 'close')
})

test.each([['nobody that is known', () => null], ['the public', () => joinOf('public')]])('half a message of %s does not lie in memory', async (_who, first) => {
  const { line, over } = await opened(first())
  line.write(Buffer.concat([frameHead(499_000), Buffer.alloc(100_000, 'a')]))
  await over
})

test('half a message of a delegation is waited for, and not for ever', async () => {
  const { line, came, over } = await opened(joinOf(meeting.card('d1').accessId), await meeting.cookieOf(node, 'd1'))
  await expect.poll(came).toContain('"ok":true')
  const message = `421["clock:ask",{"of":"${'a'.repeat(100_000)}"}]`
  const half = Buffer.concat([frameHead(message.length), Buffer.from(message.slice(0, 50_000))])
  line.write(half)
  const beganAt = performance.now()
  await expect.poll(() => performance.now() - beganAt).toBeGreaterThan(2500)
  line.write(message.slice(50_000))
  await expect.poll(came).toContain('431[')
  line.write(half)
  await over
})
