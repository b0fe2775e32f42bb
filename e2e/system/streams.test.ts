import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { LINE_ROUTES, LOOK_MS } from '#shared/protocol/lineRoutes.ts'
import { entriesMessage, ownMessage, presenceMessage, submitReply, type JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { keysFrom } from '#server/access/keys.ts'
import { Sessions } from '#server/access/sessions.ts'
import { CHARACTERS, JOINS, JOINS_OUTSIDE } from '#server/sockets/limits.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { rawAnswer } from '#e2e/wire/rawAnswer.ts'
import { postLine, publicOf, StreamWindow } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { SECRET, startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
let nodes: [TestNode, TestNode]
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  redis = await startTestRedis()
  nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })]
  meeting = await makeMeeting(nodes[0], testPlan(4))
  chair = await meeting.enter(nodes[0], 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
})
afterAll(async () => {
  chair.close()
  for (const node of nodes) await node.close()
  await redis.stop()
})

const [A, B] = [0, 1] as const
const no = (code: string) => ({ ok: false, code })
const enter = (who: string): Promise<SignedIn> => signIn(nodes[A].url, meeting.card(who).code)
async function open(at: 0 | 1, as: SignedIn, options?: Parameters<typeof StreamWindow.open>[2]): Promise<StreamWindow> {
  const window = await StreamWindow.open(nodes[at].url, as, options)
  onTestFinished(() => window.close())
  return window
}
async function cursorOf(window: StreamWindow) {
  const reply = await window.joined()
  if (!reply.ok) throw new Error(reply.code)
  return reply.cursor
}

test('a stream begins with the answer to its join; a command that comes to another node by POST is told on it, and on the sockets', async () => {
  const as = await enter('d1')
  const window = await open(A, as)
  expect(Object.fromEntries(window.response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no',
  })
  expect(window.response.headers.get('content-encoding')).toBeNull()
  const { version, audience } = await cursorOf(window)
  expect(audience).toBe('own:d1')
  const { status, body } = await postLine(nodes[B].url, 'command:submit', chair.messageOf(REQUEST), as)
  expect([status, body]).toEqual([200, { ok: true, version: version + 1 }])
  const own = ownMessage.parse((await window.nextOf('meeting:own'))?.message)
  expect(JSON.stringify(own)).toContain('floorRequested')
  const told = entriesMessage.parse((await window.next())?.message) // nothing comes between
  expect(told.items).toEqual([{ from: version + 1, to: version + 1, head: own.items[0]?.head }])
  await chair.until(({ waiting }) => waiting.length === 1, 'the request')
  const again = await open(B, as, { cursor: { ...await cursorOf(await open(B, as)), version: 0, head: 'nowhere' } })
  expect(await again.joined()).toMatchObject({ ok: true, items: [] }) // a cursor that does not fit brings the whole meeting
})

test('the same command twice, to two nodes, acts once', async () => {
  const as = await enter('d2')
  const message = chair.messageOf(REQUEST)
  const replies = await Promise.all([A, B].map(at => postLine(nodes[at].url, 'command:submit', message, as)))
  const versions = replies.map(({ body }) => submitReply.parse(body))
  expect(versions[0]).toMatchObject({ ok: true })
  expect(versions[1]).toEqual(versions[0])
})

test('the hall hears nothing of a request that waits, on a stream as on a socket', async () => {
  const window = await open(A, publicOf(meeting.meetingId))
  await window.joined()
  const as = await enter('d3')
  const message = { ...chair.messageOf(REQUEST), command: { ...REQUEST, details: { ...REQUEST.details, language: 'ar' } } }
  expect((await postLine(nodes[B].url, 'command:submit', message, as)).body).toMatchObject({ ok: true })
  const told = entriesMessage.parse((await window.nextOf('meeting:entries'))?.message)
  expect(Object.keys(told.items[0] ?? {})).toEqual(['from', 'to', 'head'])
  expect(window.text).not.toContain(message.commandId)
  expect(window.text).not.toContain('"ar"')
})

test('a stream counts as its window in what those presiding are told', async () => {
  const window = await open(B, await enter('secretariat'))
  await window.joined()
  const before = presenceMessage.parse((await window.nextOf('meeting:presence'))?.message)
  const other = await open(A, await enter('screen'))
  await other.joined()
  const after = presenceMessage.parse((await window.nextOf('meeting:presence'))?.message)
  expect([before, after]).toEqual([expect.objectContaining({ screens: 0, secretariat: 1 }), expect.objectContaining({ screens: 1 })])
})

test('what a booth signals by POST is told, though no window of the meeting is at that node', async () => {
  const own = await makeMeeting(nodes[A], testPlan(1))
  const window = await open(A, await signIn(nodes[A].url, own.card('chair').code))
  await window.joined()
  await window.nextOf('meeting:presence')
  const booth = await signIn(nodes[A].url, own.card('booth.fr').code)
  expect(await postLine(nodes[B].url, 'booth:signal', { signal: 'slow-down', isOn: true }, booth)).toEqual({ status: 200, body: { ok: true } })
  const told = presenceMessage.parse((await window.nextOf('meeting:presence'))?.message)
  expect(told).toMatchObject({ kind: 'presiding', signals: [{ signal: 'slow-down', booths: 1 }] })
  expect((await postLine(nodes[B].url, 'booth:signal', { signal: 'slow-down', isOn: true }, await enter('chair'))).body).toEqual(no('not-permitted'))
})

test('a new code ends the stream of the old one, on another node too, and its commands are refused', async () => {
  const as = await enter('d4')
  const windows = [await open(A, as), await open(B, as)]
  for (const window of windows) await window.joined()
  await nodes[A].app.accesses.issue(meeting.meetingId, { role: 'delegation', delegationId: 'd4' })
  for (const window of windows) expect(await window.nextOf('nothing more')).toBeNull()
  const back = await open(B, as)
  expect(await back.joined()).toEqual(no('no-session'))
  expect(await back.next()).toBeNull()
  expect(await postLine(nodes[B].url, 'command:submit', chair.messageOf(REQUEST), as)).toEqual({ status: 401, body: no('no-session') })
})

test('a page of another host is refused at each address', async () => {
  const as = await enter('chair')
  const headers = { origin: 'https://elsewhere.example' }
  for (const message of ['meeting:join', 'command:submit', 'clock:ask'] as const) {
    expect(await postLine(nodes[A].url, message, chair.messageOf({ type: 'suspendMeeting' }), as, headers)).toEqual({ status: 403, body: no('wrong-origin') })
  }
})

test('what is no message is answered by a code', async () => {
  const as = await enter('chair')
  const [url, submit] = [nodes[A].url, 'command:submit'] as const
  const message = chair.messageOf({ type: 'suspendMeeting' })
  const ofHall = publicOf(meeting.meetingId)
  const answers: [string, Promise<{ status: number; body: unknown }>, number, string][] = [
    ['no session', postLine(url, submit, message, { ...as, cookie: '' }), 401, 'no-session'],
    ['no access named', postLine(url, submit, message, null, { cookie: as.cookie }), 401, 'no-session'],
    ['another access', postLine(url, submit, message, { ...as, accessId: 'secretariat' }), 401, 'no-session'],
    ['the hall', postLine(url, submit, message, ofHall), 403, 'not-permitted'],
    ['no JSON', postLine(url, submit, '{"commandId"', as), 400, 'malformed'],
    ['a form', postLine(url, submit, 'command=suspendMeeting', as, { 'content-type': 'application/x-www-form-urlencoded' }), 200, 'malformed'],
    ['another field', postLine(url, submit, { ...message, actor: { role: 'clock' } }, as), 200, 'malformed'],
    ['too large', postLine(url, submit, { ...message, command: { type: 'approveRequests', requestIds: ['x'.repeat(80_000)] } }, as), 200, 'too-large'],
    ['monstrous', postLine(url, submit, { ...message, more: 'x'.repeat(600_000) }, as), 413, 'too-large'],
    ['a join too large', postLine(url, 'meeting:join', { more: 'x'.repeat(5000) }, as), 413, 'too-large'],
  ]
  for (const [what, answer, status, code] of answers) expect({ what, ...(await answer) }).toEqual({ what, status, body: no(code) })
  const wrongHold = await open(A, as, { hold: 1e9 })
  expect(wrongHold.response.status).toBe(400)
  const joins: [object, string][] = [
    [{}, 'malformed'], [{ protocol: PROTOCOL_VERSION + 1 }, 'unknown-protocol'],
    [{ protocol: PROTOCOL_VERSION, meetingId: 'nowhere', accessId: 'public', cursor: null }, 'unknown-meeting'],
  ]
  for (const [body, code] of joins) {
    const response = await fetch(`${url}/${LINE_ROUTES['meeting:join']}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect(await response.text()).toContain(`event: meeting:join\ndata: {"ok":false,"code":"${code}"}\n\n`) // and it ends
  }
  await chair.do({ type: 'withdrawRequest', requestId: 'none' }).catch(() => undefined)
  expect(chair.meeting.phase.name).toBe('open')
})

test('what may be asked in ten seconds is the same as on a socket: joins of a device, commands of a delegation, whichever way they come', async () => {
  const own = await makeMeeting(nodes[A], testPlan(1))
  const as = await signIn(nodes[A].url, own.card('d1').code)
  const joins = await Promise.all(Array.from({ length: 30 }, async () => (await open(A, as, { hold: 0 })).joined()))
  expect(joins.filter(({ ok }) => ok)).toHaveLength(20)
  expect(joins).toContainEqual(no('too-many'))
  const socket = await own.enter(nodes[A], 'd1')
  onTestFinished(() => socket.close())
  const message = (): unknown => socket.messageOf(REQUEST)
  const posted = Promise.all(Array.from({ length: 30 }, () => postLine(nodes[A].url, 'command:submit', message(), as)))
  const sent = await Promise.all(Array.from({ length: 30 }, () => socket.submit(REQUEST)))
  const codes = [...(await posted).map(({ body }) => submitReply.parse(body)), ...sent].map(reply => (reply.ok ? 'ok' : reply.code))
  expect(codes.filter(code => code === 'too-many')).toHaveLength(20)
})

test.each(['meeting:join', 'command:submit', 'booth:signal', 'screen:sign', 'screen:steer'] as const)('%s by POST says how long it is, or is refused before anything of it is read', async message => {
  const who = { 'meeting:join': 'd1', 'command:submit': 'd1', 'booth:signal': 'booth.fr', 'screen:sign': 'screen', 'screen:steer': 'chair' }[message]
  const as = await enter(who)
  const head = [`POST /${LINE_ROUTES[message]} HTTP/1.1`, 'Host: any', 'Content-Type: application/json', `Cookie: ${as.cookie}`, `${ACCESS_HEADER}: ${as.meetingId}/${as.accessId}`, 'Transfer-Encoding: chunked']
  const answer = await rawAnswer(nodes[A].url, `${head.join('\r\n')}\r\n\r\n400\r\n{`) // the rest never comes
  expect(answer).toMatch(/^HTTP\/1.1 411 /)
  expect(answer).toMatch(/\r\nConnection: close\r\n/i)
  expect(answer.split('\r\n\r\n')[1]).toBe(JSON.stringify(no('malformed')))
})

test('what is sent and is no message counts as what is', async () => {
  const own = await makeMeeting(nodes[A], testPlan(1))
  const as = await signIn(nodes[A].url, own.card('d1').code)
  const codes: unknown[] = []
  for (let sent = 0; sent <= CHARACTERS; sent += 400_000) codes.push((await postLine(nodes[A].url, 'command:submit', 'x'.repeat(400_000), as, { 'content-type': 'text/plain' })).body)
  expect(codes.slice(0, -1)).not.toContainEqual(no('too-many'))
  expect(codes.at(-1)).toEqual(no('too-many'))
})

/** A socket at the first node that asks to join whenever it is told to. */
async function joiner({ meetingId, accessId, cookie }: SignedIn): Promise<{ join: () => Promise<JoinReply>; leave: () => void }> {
  const line = io(nodes[A].url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  const leave = (): void => void line.disconnect()
  onTestFinished(leave)
  await new Promise<void>(resolve => line.once('connect', resolve))
  const join = async (): Promise<JoinReply> => line.timeout(10_000).emitWithAck('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null })
  return { join, leave }
}

test('joins by sessions that have ended count with those of all who have none, however many devices they are of', async () => {
  const own = await makeMeeting(nodes[A], testPlan(1))
  const sessions = new Sessions(keysFrom(SECRET).session, false)
  const ended = async (): Promise<SignedIn> => {
    const of = { meetingId: own.meetingId, accessId: 'delegation.d1', generation: 1, device: Sessions.newDevice() }
    return { ...of, cookie: (await sessions.seal(of, false)).split(';', 1)[0] ?? '' }
  }
  const joinEnded = async (): Promise<JoinReply> => (await open(A, await ended(), { hold: 0 })).joined()
  expect(await joinEnded()).toEqual(no('no-session'))
  // The others come by sockets: a slow machine takes so many streams in no second. Null: in none it took so many of those.
  const joinAmongMany = async (): Promise<JoinReply | null> => {
    const lines = await Promise.all(Array.from({ length: 2 * JOINS_OUTSIDE / JOINS }, async () => joiner(await ended())))
    const replies = lines.flatMap(({ join }) => Array.from({ length: JOINS }, join))
    const refusals = replies.map(async reply => expect(await reply).toEqual(no('too-many')))
    const among = await Promise.any(refusals).then(joinEnded, () => null)
    await Promise.all(replies)
    for (const { leave } of lines) leave()
    return among
  }
  await expect.poll(joinAmongMany, { timeout: 20_000 }).toEqual(no('too-many'))
  expect(await (await open(A, await signIn(nodes[A].url, own.card('d1').code), { hold: 0 })).joined()).toMatchObject({ ok: true })
})

test('a stream that ends with the first news: at once where there are some, else when some come', async () => {
  const as = await enter('screen')
  const first = await open(A, as, { hold: 20_000 })
  const cursor = await cursorOf(first) // a whole meeting is news
  expect(await first.next()).toBeNull()
  const waiting = await open(B, as, { hold: 20_000, cursor })
  expect(await waiting.joined()).toMatchObject({ ok: true, meeting: null, items: [] })
  const { body } = await postLine(nodes[A].url, 'command:submit', chair.messageOf({ type: 'suspendMeeting' }), await enter('chair'))
  expect(body).toMatchObject({ ok: true })
  expect(await waiting.next()).toMatchObject({ event: 'meeting:entries' })
  expect(await waiting.next()).toBeNull()
  const short = await open(B, as, { hold: 0, cursor })
  expect(await short.joined()).toMatchObject({ ok: true, items: [expect.anything()] })
  expect(await short.next()).toBeNull()
  await chair.do({ type: 'resumeMeeting' })
})

test('a line that only looks is told what stands beside the log, each time, whether there is news or not; the public, who is told nothing of it, does not wait', async () => {
  const as = await enter('secretariat')
  await (await open(A, as)).nextOf('meeting:presence') // the node has others of that meeting, and has just told them
  let cursor: Awaited<ReturnType<typeof cursorOf>> | null = null
  for (let look = 0; look < 3; look += 1) {
    const window = await open(A, as, { hold: 0, cursor })
    cursor = await cursorOf(window)
    expect(presenceMessage.parse((await window.nextOf('meeting:presence'))?.message)).toMatchObject({ kind: 'presiding', chair: 1 })
    expect(await window.nextOf('meeting:entries')).toBeNull() // its end
  }
  const ended: string[] = []
  await Promise.all([as, publicOf(meeting.meetingId)].map(async one => {
    expect(await (await open(A, one, { hold: 0 })).nextOf('its end')).toBeNull()
    ended.push(one.accessId)
  }))
  expect(ended).toEqual(['public', 'secretariat'])
})

test('whoever only looks is there between two looks', async () => {
  const own = await makeMeeting(nodes[A], testPlan(1))
  const watching = await open(A, await signIn(nodes[A].url, own.card('chair').code))
  const booths = async (): Promise<number> => {
    const { message } = (await watching.nextOf('meeting:presence')) ?? {}
    return (message as { booths?: number } | undefined)?.booths ?? 0
  }
  const looking = await open(A, await signIn(nodes[A].url, own.card('booth.fr').code), { hold: 0 })
  await looking.joined()
  await looking.nextOf('its end')
  const leftAt = performance.now()
  while ((await booths()) === 0);
  while ((await booths()) > 0);
  expect(performance.now() - leftAt).toBeGreaterThan(LOOK_MS + 1000) // a second for the way
})
