import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { JOINS, JOINS_OF_ACCESS, JOINS_OUTSIDE, MESSAGES_OUTSIDE } from '#server/sockets/limits.ts'
import { MOST_ITEMS_OUTSIDE, MOST_ITEMS_PRESIDING } from '#server/sockets/join.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { publicOf, StreamWindow } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
let node: TestNode
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  redis = await startTestRedis()
  node = await startNode({ redisUrl: redis.url })
  meeting = await makeMeeting(node, testPlan(3, ['member-state']))
  chair = await meeting.enter(node, 'chair')
  await chair.do({ type: 'openList' })
})
afterAll(async () => {
  chair.close()
  await node.close()
  await redis.stop()
})

async function connect(cookie = '', query = {}): Promise<Socket> {
  const line = io(node.url, { query, transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  onTestFinished(() => void line.disconnect())
  await new Promise<void>(resolve => line.once('connect', resolve))
  return line
}
const joining = (meetingId: string): object => ({ protocol: PROTOCOL_VERSION, meetingId, accessId: 'public', cursor: null })

// First of all: who has no session shares a limit, which others here use up.
test('asking for meetings that are not there opens none, and listens to none', async () => {
  const asking = await redis.connect()
  onTestFinished(() => void asking.disconnect())
  const before = await asking.pubsub('CHANNELS')
  const lines = await Promise.all(Array.from({ length: 5 }, () => connect()))
  await Promise.all(lines.flatMap((line, from) => Array.from({ length: 20 }, async (_, index) => {
    expect(await line.timeout(5000).emitWithAck('meeting:join', joining(`nowhere${from}x${index}`))).toEqual({ ok: false, code: 'unknown-meeting' })
  })))
  expect((await asking.pubsub('CHANNELS') as string[]).toSorted()).toEqual((before as string[]).toSorted())
})

test('a socket that joins again and again is told so, and everybody else is served', async () => {
  const line = await connect()
  const replies = await Promise.all(Array.from({ length: JOINS + 5 }, async () => line.timeout(5000).emitWithAck('meeting:join', joining(meeting.meetingId)) as Promise<{ ok: boolean }>))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(JOINS)
  expect(replies.at(-1)).toEqual({ ok: false, code: 'too-many' })
  const other = await meeting.enter(node, 'screen')
  expect(other.cursor.version).toBe(chair.cursor.version)
  other.close()
})

/** Whoever has no session may join again. */
async function untilLetIn(): Promise<void> {
  await expect.poll(async () => (await StreamWindow.open(node.url, publicOf(meeting.meetingId), { hold: 0 })).joined(), { timeout: 10_000 }).toMatchObject({ ok: true })
}

test('who joins without a session again and again, each time as another, is told so; who has a session is let in, and the hall too when that is over', async () => {
  const asSocket = async (): Promise<unknown> => (await connect()).timeout(10_000).emitWithAck('meeting:join', joining('nowhere'))
  const asStream = async (): Promise<unknown> => {
    const window = await StreamWindow.open(node.url, publicOf('nowhere'), { hold: 0 })
    const reply = await window.joined()
    expect(await window.next()).toBeNull()
    return reply
  }
  const untilRefused = async (ask: () => Promise<unknown>): Promise<void> => {
    for (let refused = false; !refused;) {
      const lines = await Promise.all(Array.from({ length: 15 }, connect))
      const others = lines.flatMap(line => Array.from({ length: 20 }, async () => line.timeout(10_000).emitWithAck('meeting:join', joining('nowhere')) as Promise<unknown>))
      const replies = await Promise.all([...others, ask(), ask()])
      for (const line of lines) line.disconnect()
      refused = replies.slice(-2).some(reply => JSON.stringify(reply) === '{"ok":false,"code":"too-many"}')
    }
  }
  await untilRefused(asSocket)
  await untilRefused(asStream)
  const screen = await StreamWindow.open(node.url, await signIn(node.url, meeting.card('screen').code), { hold: 0 })
  expect(await screen.joined()).toMatchObject({ ok: true, actor: { role: 'screen' } })
  await untilLetIn()
})

/** The codes of so many joins of one access on so many lines that were opened with these cookies. */
async function joinsAs(accessId: string, cookie: string, lines: number): Promise<string[]> {
  const sockets = await Promise.all(Array.from({ length: lines }, () => connect(cookie)))
  const asking = sockets.flatMap(line => Array.from({ length: JOINS }, async () => line.timeout(10_000).emitWithAck('meeting:join', { ...joining(meeting.meetingId), accessId }) as Promise<{ ok: boolean; code: string }>))
  const codes = (await Promise.all(asking)).map(({ ok, code }) => (ok ? 'ok' : code))
  for (const line of sockets) line.disconnect()
  return codes
}

test('a delegation that joins again and again, on many lines, is told so; another one, the screens and the Chair are let in', async () => {
  const codes = await joinsAs('delegation.d3', await meeting.cookieOf(node, 'd3'), JOINS_OF_ACCESS / JOINS + 2)
  expect([codes.filter(code => code === 'ok').length, codes.filter(code => code === 'too-many').length]).toEqual([JOINS_OF_ACCESS, 2 * JOINS])
  expect(new Set(await joinsAs('screen', await meeting.cookieOf(node, 'screen'), JOINS_OF_ACCESS / JOINS + 1))).toEqual(new Set(['ok']))
  for (const who of ['d2', 'chair']) (await meeting.enter(node, who)).close()
})

test('who joins with a session that is forged, or has ended, shares the limit of all who have none', async () => {
  const as = await meeting.cookieOf(node, 'd2')
  const forged = as.replace(/.{20}$/, 'A'.repeat(20))
  const refusedAs = async (cookie: string): Promise<Set<string>> => new Set(await joinsAs('delegation.d2', cookie, 2 * JOINS_OUTSIDE / JOINS))
  await expect.poll(() => refusedAs(forged)).toEqual(new Set(['no-session', 'too-many']))
  const ended = await signIn(node.url, meeting.card('d2').code)
  const signedOut = await fetch(`${node.url}/api/devices`, { method: 'DELETE', headers: { cookie: ended.cookie, [ACCESS_HEADER]: `${ended.meetingId}/${ended.accessId}` } })
  expect(signedOut.ok).toBe(true)
  await expect.poll(() => refusedAs(ended.cookie)).toEqual(new Set(['no-session', 'too-many']))
  await untilLetIn()
})

test('who has no session and is a little behind is told what came since, and further behind the whole meeting; who has one is told what came', async () => {
  const own = await makeMeeting(node, testPlan(1))
  const hand = await own.enter(node, 'chair')
  onTestFinished(() => hand.close())
  const tell = async (as: SignedIn, version: number, head: string) => {
    const window = await StreamWindow.open(node.url, as, { cursor: { meetingId: own.meetingId, audience: 'hall', version, head }, hold: 0 })
    const reply = await window.joined()
    return reply.ok ? [reply.meeting !== null, reply.items.length > 0] : reply.code
  }
  const screen = await signIn(node.url, own.card('screen').code)
  const { version, head } = hand.cursor
  await hand.do({ type: 'openMeeting' })
  for (let count = 1; count < MOST_ITEMS_OUTSIDE; count += 1) await hand.do({ type: count % 2 === 0 ? 'resumeMeeting' : 'suspendMeeting' })
  expect(hand.cursor.version).toBe(version + MOST_ITEMS_OUTSIDE)
  expect([await tell(publicOf(own.meetingId), version, head), await tell(screen, version, head)]).toEqual([[false, true], [false, true]])
  await hand.do({ type: 'resumeMeeting' })
  expect([await tell(publicOf(own.meetingId), version, head), await tell(screen, version, head)]).toEqual([[true, false], [false, true]])
})

test('who presides is told what came since, and the whole meeting where that is more than one answer holds', async () => {
  const own = await makeMeeting(node, testPlan(1))
  const open = await node.app.meetings.find(own.meetingId)
  const hand = await signIn(node.url, own.card('chair').code)
  const actor = { role: 'chair', delegationId: null, device: 'test' } as const
  const act = (type: 'openMeeting' | 'suspendMeeting' | 'resumeMeeting'): Promise<unknown> | undefined => open?.submit({ command: { type }, actor, commandId: randomBytes(12).toString('hex'), issuedAt: node.log.now() })
  const { version, head } = open?.standing.position ?? { version: 0, head: '' }
  await act('openMeeting')
  const tell = async (): Promise<boolean[]> => {
    const window = await StreamWindow.open(node.url, hand, { cursor: { meetingId: own.meetingId, audience: 'presiding', version, head }, hold: 0 })
    const reply = await window.joined()
    return reply.ok ? [reply.meeting !== null, reply.items.length > 0] : []
  }
  for (let left = MOST_ITEMS_PRESIDING - 1; left > 0; left -= 1) void act(left % 2 === 1 ? 'suspendMeeting' : 'resumeMeeting')
  await expect.poll(() => open?.standing.position.version).toBe(version + MOST_ITEMS_PRESIDING)
  expect(await tell()).toEqual([false, true])
  await act('resumeMeeting')
  expect(await tell()).toEqual([true, false])
})

test('a delegation that presses without end is told so, its other laptop too, and the Chair and other delegations are served', async () => {
  const laptops = [await meeting.enter(node, 'd1'), await meeting.enter(node, 'd1')] as const
  const other = await meeting.enter(node, 'd2')
  for (const window of [...laptops, other]) await window.until(({ list }) => list.openedAt !== null, 'the opening')
  const replies = await Promise.all(Array.from({ length: 80 }, (_, index) => (laptops[index % 2] as WireWindow).submit(REQUEST)))
  const codes = replies.map(reply => (reply.ok ? 'ok' : reply.code))
  expect(codes.filter(code => code === 'ok')).toHaveLength(1)
  expect(codes.filter(code => code === 'too-many')).toHaveLength(40)
  expect(await other.submit(REQUEST)).toMatchObject({ ok: true })
  expect(await chair.submit({ type: 'openMeeting' })).toMatchObject({ ok: true })
  for (const window of [...laptops, other]) window.close()
})

/** A screen of a meeting, on a line that was let in. */
async function screenOf({ meetingId, cookieOf }: TestMeeting): Promise<Socket> {
  const line = await connect(await cookieOf(node, 'screen'))
  expect(await line.timeout(5000).emitWithAck('meeting:join', { ...joining(meetingId), accessId: 'screen' })).toMatchObject({ ok: true })
  return line
}
const cutOf = (line: Socket): Promise<string> => new Promise(resolve => line.once('disconnect', resolve))

test('a socket that never stops talking is cut', async () => {
  const line = await screenOf(meeting)
  const cut = cutOf(line)
  for (let count = 0; count < 5100; count += 1) line.emit('clock:ask', null, () => undefined)
  expect(await cut).toBe('io server disconnect')
})

test('who has no session is cut when it asks more than any window does, in or not; who has one is answered', async () => {
  const [outside, follows, screen] = [await connect(), await connect(), await screenOf(meeting)]
  expect(await follows.timeout(5000).emitWithAck('meeting:join', joining(meeting.meetingId))).toMatchObject({ ok: true })
  const cuts = [outside, follows].map(cutOf)
  const ask = (line: Socket): Promise<unknown> => line.timeout(5000).emitWithAck('clock:ask', null)
  expect(await Promise.all(Array.from({ length: 5 }, () => ask(outside)))).toHaveLength(5)
  for (const line of [outside, follows]) for (let count = 0; count < MESSAGES_OUTSIDE; count += 1) line.emit('clock:ask', null, () => undefined)
  expect(await Promise.all(cuts)).toEqual(['io server disconnect', 'io server disconnect'])
  expect(await Promise.all(Array.from({ length: 2 * MESSAGES_OUTSIDE }, () => ask(screen)))).toHaveLength(2 * MESSAGES_OUTSIDE)
})

test('a line that is kept after its socket has left is cut: nothing would watch it any more', async () => {
  const line = await connect()
  const cut = new Promise<string>(resolve => line.io.engine.once('close', resolve))
  line.io.engine.write('1')
  expect(await cut).toBe('transport close')
})

test('a socket that nobody knows is cut when it sends much, and one with a session is not', async () => {
  const line = await connect()
  const cut = new Promise<string>(resolve => line.once('disconnect', resolve))
  const much = 'x'.repeat(100_000)
  const known = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie: await meeting.cookieOf(node, 'd2') } })
  onTestFinished(() => void known.disconnect())
  expect(await known.timeout(5000).emitWithAck('meeting:join', { ...joining(meeting.meetingId), accessId: 'delegation.d2' })).toMatchObject({ ok: true })
  for (let count = 0; count < 8; count += 1) {
    line.emit('command:submit', much, () => undefined)
    expect(await known.timeout(5000).emitWithAck('command:submit', much)).toEqual({ ok: false, code: 'too-large' })
  }
  expect(await cut).toBe('io server disconnect')
  expect(known.connected).toBe(true)
})

test.each([{}, { deflate: 'raw' }])('a window that takes nothing any more and asks for it again is cut, before what it should be told fills the memory: %j', async query => {
  const plan = testPlan(1000)
  for (const one of plan.delegations) one.groups = Array.from({ length: 4 }, () => randomBytes(225).toString('base64')) // nothing makes it short
  const large = await makeMeeting(node, plan)
  const line = await connect(await large.cookieOf(node, 'screen'), query)
  const join = { ...joining(large.meetingId), accessId: 'screen' }
  const { ws } = line.io.engine.transport as unknown as { ws: { pause: () => void } }
  ws.pause()
  for (let count = 0; count < JOINS; count += 1) line.emit('meeting:join', join, () => undefined)
  await expect.poll(() => {
    line.emit('clock:ask', null, () => undefined) // only who writes learns that nobody listens
    return line.connected
  }, { timeout: 20_000 }).toBe(false)
})
