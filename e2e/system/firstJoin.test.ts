import { once } from 'node:events'
import { connect, type Socket as Wire } from 'node:net'
import { inflateRawSync } from 'node:zlib'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { entriesMessage, joinReply, type JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import { JOINS, MESSAGES_OUTSIDE } from '#server/sockets/limits.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** So long that it comes deflated to whoever can read that. */
const DELEGATIONS = 60

let node: TestNode
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  node = await startNode({})
  meeting = await makeMeeting(node, testPlan(DELEGATIONS))
  chair = await meeting.enter(node, 'chair')
})
afterAll(async () => {
  chair.close()
  await node.close()
})

const joining = (cursor: Cursor | null = null, accessId = 'public'): object => ({ protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId, cursor })

/** A line, and the text of every packet of its server that is no ping. */
function lineWith(auth: object, inflates = false): { socket: Socket; packets: string[] } {
  const socket = io(node.url, { auth, query: inflates ? { deflate: 'raw' } : {}, transports: ['websocket'], forceNew: true, reconnection: false })
  const packets: string[] = []
  socket.io.on('open', () => socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
    if (data !== undefined) packets.push(typeof data === 'string' ? data : `deflated ${inflateRawSync(data as Buffer).toString()}`)
  }))
  onTestFinished(() => void socket.disconnect())
  return { socket, packets }
}
const ask = async (socket: Socket, message: unknown): Promise<JoinReply> => joinReply.parse(await socket.timeout(5000).emitWithAck('meeting:join', message))
const answerOf = async ({ socket }: { socket: Socket }): Promise<JoinReply> => new Promise(resolve => socket.once('meeting:joined', reply => resolve(joinReply.parse(reply))))
const withoutTime = (reply: JoinReply): JoinReply => (reply.ok ? { ...reply, now: 0 } : reply)

test.each([['with nothing', false], ['with nothing, and it inflates', true], ['with a cursor', false], ['with a cursor, and it inflates', true]])('who joins with the first packet of its line hears before it is there that it joins, and then what it would have been answered: %s', async (how, inflates) => {
  const cursor = how.startsWith('with a cursor') ? { ...chair.cursor, audience: 'hall' as const } : null
  const line = lineWith({ join: joining(cursor) }, inflates)
  await expect.poll(() => line.packets).toHaveLength(3)
  expect(line.packets[0]).toBe('2["line:joining"]')
  expect(line.packets[1]).toMatch(/^0\{"sid":/)
  const isDeflated = inflates && cursor === null
  expect(line.packets[2]).toMatch(isDeflated ? /^deflated 2\["meeting:joined",/ : /^2\["meeting:joined",/)
  const text = line.packets[2]?.replace(/^deflated /, '') ?? ''
  const [, reply] = JSON.parse(text.slice(1)) as [string, unknown]
  const asked = await ask(lineWith({}).socket, joining(cursor))
  expect(withoutTime(joinReply.parse(reply))).toEqual(withoutTime(asked))
  expect(asked).toMatchObject({ ok: true, meeting: cursor === null ? { meetingId: meeting.meetingId } : null })
})

test('who says nothing with it is told nothing of it, and asks', async () => {
  const { socket, packets } = lineWith({})
  expect(await ask(socket, joining())).toMatchObject({ ok: true })
  expect(packets.map(packet => packet.slice(0, 3))).toEqual(['0{"', '30['])
})

test.each<[string, () => unknown, string]>([
  ['without a session', () => joining(null, 'chair'), 'no-session'],
  ['of another version', () => ({ ...joining(), protocol: PROTOCOL_VERSION + 1 }), 'unknown-protocol'],
  ['into no meeting', () => ({ ...joining(), meetingId: 'nowhere' }), 'unknown-meeting'],
  ['with one field more', () => ({ ...joining(), more: true }), 'malformed'],
  ['with nothing at all', () => null, 'malformed'],
  ['with very much', () => ({ more: 'x'.repeat(250_000) }), 'malformed'],
])('a first packet %s is refused as the question would be, and who is refused may ask on the line', async (_what, message, code) => {
  const line = lineWith({ join: message() })
  expect(await answerOf(line)).toEqual({ ok: false, code })
  expect(await ask(line.socket, message())).toEqual({ ok: false, code })
  expect(await ask(line.socket, joining())).toMatchObject({ ok: true })
})

test('it is one of the joins that a line may ask for', async () => {
  const line = lineWith({ join: joining() })
  expect(await answerOf(line)).toMatchObject({ ok: true })
  const replies = await Promise.all(Array.from({ length: JOINS }, () => ask(line.socket, joining())))
  expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, code: 'too-many' }])
})

test('many first packets on one wire are no way around that: the second one ends it', async () => {
  const wire = await bareWire()
  const said = await allSaid(wire, `40${JSON.stringify({ join: joining() })}`, 10)
  expect(said.split('line:joining')).toHaveLength(2)
  expect(said.split('meeting:joined').length).toBeLessThanOrEqual(2)
})

test('what comes before a line is anybody’s is counted as what comes on it: who asks for what is not here again and again is cut', async () => {
  const said = await allSaid(await bareWire(), '40/nowhere,', 3 * MESSAGES_OUTSIDE)
  expect(said.split('44/nowhere').length - 1).toBeLessThanOrEqual(MESSAGES_OUTSIDE)
})

test('it is one of the messages that a line may send', async () => {
  const line = lineWith({ join: joining() })
  expect(await answerOf(line)).toMatchObject({ ok: true })
  const cut = new Promise<string>(resolve => line.socket.once('disconnect', resolve))
  for (let count = 0; count < MESSAGES_OUTSIDE; count += 1) line.socket.emit('clock:ask', null, () => undefined)
  expect(await cut).toBe('io server disconnect')
})

test('what is told comes after the answer, and follows on it', async () => {
  const lines: ReturnType<typeof lineWith>[] = []
  await chair.do({ type: 'openMeeting' })
  for (let round = 0; round < 30; round += 1) {
    lines.push(...Array.from({ length: 3 }, () => lineWith({ join: joining({ ...chair.cursor, audience: 'hall' }) })))
    await chair.do({ type: round % 2 === 0 ? 'suspendMeeting' : 'resumeMeeting' })
  }
  await chair.do({ type: 'openList' })
  for (const { packets } of lines) {
    await expect.poll(() => packets.some(packet => packet.includes(`"version":${chair.cursor.version}`))).toBe(true)
    const at = packets.findIndex(packet => packet.startsWith('2["meeting:joined"'))
    expect(at).toBe(2)
    const { cursor } = joinReply.parse((JSON.parse(packets[at]?.slice(1) ?? '') as unknown[])[1]) as JoinReply & { ok: true }
    const told = packets.filter(packet => packet.startsWith('2["meeting:entries"')).flatMap(packet => entriesMessage.parse((JSON.parse(packet.slice(1)) as unknown[])[1]).items)
    const first = told.map(item => ('version' in item ? item.version : item.from))[0] ?? 0
    expect(first).toBeLessThanOrEqual(cursor.version + 1) // what is in the answer may be told again
  }
})

test('it is one of the joins that all together have who have no session', async () => {
  for (let refused = false; !refused;) {
    const many = Array.from({ length: 15 }, () => lineWith({}))
    const asked = many.flatMap(({ socket }) => Array.from({ length: JOINS }, () => ask(socket, { ...joining(), meetingId: 'nowhere' })))
    const last = await Promise.all(asked).then(() => answerOf(lineWith({ join: joining() })))
    for (const { socket } of many) socket.disconnect()
    refused = JSON.stringify(last) === '{"ok":false,"code":"too-many"}'
  }
})

/** A WebSocket that was taken, and has said nothing yet. */
async function bareWire(): Promise<Wire> {
  const wire = connect(Number(new URL(node.url).port), '127.0.0.1')
  onTestFinished(() => void wire.destroy())
  wire.write('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
  await once(wire, 'data')
  return wire
}

/** What is said until the wire is cut, to one that says this so many times at once. */
async function allSaid(wire: Wire, text: string, times: number): Promise<string> {
  let said = ''
  wire.on('data', bytes => (said += bytes.toString('latin1')))
  wire.write(Buffer.concat(Array.from({ length: times }, () => frameOf(text))))
  await once(wire, 'close')
  return said
}

/** A text as a client sends it: its mask is all zeros, which leaves the bytes as they are. */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 255, 0, 0, 0, 0]), body])
}
