import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { presenceMessage, type PresenceMessage } from '#shared/protocol/messages.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { SIGNALS } from '#server/sockets/limits.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** Long enough that nothing passes by itself but where a test waits for it. */
const LONG_MS = 60_000
const SHORT_MS = 1500

let redis: TestRedis
let one: TestNode
let other: TestNode

beforeAll(async () => {
  redis = await startTestRedis()
  one = await startNode({ redisUrl: redis.url, signalStandsMs: LONG_MS })
  other = await startNode({ redisUrl: redis.url, signalStandsMs: LONG_MS })
})
afterAll(async () => {
  for (const node of [one, other]) await node.close()
  await redis.stop()
})

const told = ({ frames }: WireWindow): PresenceMessage[] =>
  frames.filter(frame => frame.startsWith('2["meeting:presence"')).map(frame => presenceMessage.parse((JSON.parse(frame.slice(1)) as unknown[])[1]))
const untilTold = async (window: WireWindow, message: object): Promise<void> => {
  await expect.poll(() => told(window).at(-1)).toMatchObject(message)
}
/** What those presiding are told of signals; null for nothing. */
const signalsTold = (window: WireWindow): unknown[] => told(window).map(message => (message.kind === 'presiding' ? (message.signals ?? null) : 'other'))
const untilSignals = async (window: WireWindow, signals: object[] | null): Promise<void> => {
  await expect.poll(() => signalsTold(window).at(-1)).toEqual(signals)
}

async function enterAll<const Who extends string>(meeting: TestMeeting, at: Record<Who, TestNode>): Promise<Record<Who, WireWindow>> {
  const all = await Promise.all(Object.entries<TestNode>(at).map(async ([who, node]) => [who, await meeting.enter(node, who)] as const))
  onTestFinished(() => all.forEach(([, window]) => window.close()))
  return Object.fromEntries(all) as Record<Who, WireWindow>
}

/** A meeting in which d1 has the floor and d2 comes next. */
async function speaking(): Promise<TestMeeting> {
  const meeting = await makeMeeting(one, testPlan(2, ['member-state']))
  const { chair, d1, d2 } = await enterAll(meeting, { chair: one, d1: one, d2: one })
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  for (const window of [d1, d2]) {
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    await window.do(REQUEST)
  }
  await giveFirst(chair)
  return meeting
}

async function giveFirst(chair: WireWindow): Promise<void> {
  await chair.until(({ rows }) => rows.length > 0, 'a row')
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
}

test('two booths at two nodes: those presiding hear what and from how many, whoever speaks to slow down, and nobody which booth', async () => {
  const meeting = await speaking()
  const { chair, secretariat, d1, d2, screen, ...booths } = await enterAll(meeting, { chair: one, secretariat: other, d1: other, d2: one, screen: one, 'booth.fr': one, 'booth.zh': other })
  const version = chair.cursor.version
  expect(await booths['booth.fr'].signal({ signal: 'slow-down', isOn: true })).toEqual({ ok: true })
  for (const window of [chair, secretariat]) await untilSignals(window, [{ signal: 'slow-down', booths: 1 }])
  await untilTold(d1, { isToSlowDown: true })
  expect(await booths['booth.zh'].signal({ signal: 'slow-down', isOn: true })).toEqual({ ok: true })
  expect(await booths['booth.zh'].signal({ signal: 'no-text', isOn: true })).toEqual({ ok: true })
  for (const window of [chair, secretariat]) await untilSignals(window, [{ signal: 'slow-down', booths: 2 }, { signal: 'no-text', booths: 1 }])
  await untilTold(booths['booth.zh'], { kind: 'booth', signals: ['slow-down', 'no-text'] })
  await untilTold(booths['booth.fr'], { kind: 'booth', signals: ['slow-down'] })
  for (const booth of Object.values(booths)) await booth.signal({ signal: 'slow-down', isOn: false })
  for (const window of [chair, secretariat]) await untilSignals(window, [{ signal: 'no-text', booths: 1 }])
  await expect.poll(() => told(d1).at(-1)).not.toHaveProperty('isToSlowDown')
  expect(JSON.stringify(told(d2))).not.toContain('isToSlowDown')
  expect(screen.frames.join('')).not.toContain('presence')
  for (const window of [chair, secretariat, d1, d2]) expect(window.frames.join('')).not.toMatch(/booth\.|"seat"/)
  expect(chair.cursor.version).toBe(version)
})

test('a signal is over with the statement it was about', async () => {
  const meeting = await speaking()
  const { chair, d2, ...booths } = await enterAll(meeting, { chair: other, d2: one, 'booth.fr': one })
  await booths['booth.fr'].signal({ signal: 'slow-down', isOn: true })
  await untilSignals(chair, [{ signal: 'slow-down', booths: 1 }])
  await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
  await untilSignals(chair, null)
  await untilTold(booths['booth.fr'], { signals: [] })
  await giveFirst(chair)
  await booths['booth.fr'].until(({ floor }) => floor !== null, 'the next speaker')
  await booths['booth.fr'].signal({ signal: 'slow-down', isOn: true })
  await untilTold(d2, { isToSlowDown: true })
})

test('a node at which nobody was hears what booths say already, and no more of what they took back', async () => {
  const meeting = await speaking()
  const booths = await enterAll(meeting, { 'booth.fr': one, 'booth.zh': one })
  for (const booth of Object.values(booths)) expect(await booth.signal({ signal: 'slow-down', isOn: true })).toEqual({ ok: true })
  expect(await booths['booth.zh'].signal({ signal: 'slow-down', isOn: false })).toEqual({ ok: true })
  const { chair } = await enterAll(meeting, { chair: other })
  await untilSignals(chair, [{ signal: 'slow-down', booths: 1 }])
})

test('a signal passes by itself, at every node', async () => {
  const [here, there] = [await startNode({ redisUrl: redis.url, signalStandsMs: SHORT_MS }), await startNode({ redisUrl: redis.url, signalStandsMs: SHORT_MS })]
  onTestFinished(async () => {
    await here.close()
    await there.close()
  })
  const meeting = await makeMeeting(here, testPlan(1))
  const { chair, secretariat, ...booths } = await enterAll(meeting, { chair: here, secretariat: there, 'booth.fr': here })
  await booths['booth.fr'].signal({ signal: 'microphone', isOn: true })
  // While one is looked at it may have passed at the other: both were told of it, and then of nothing.
  const firstAndLast = (window: WireWindow): unknown[] => [signalsTold(window).find(signals => signals !== null), signalsTold(window).at(-1)]
  for (const window of [chair, secretariat]) await expect.poll(() => firstAndLast(window)).toEqual([[{ signal: 'microphone', booths: 1 }], null])
  await untilTold(booths['booth.fr'], { kind: 'booth', signals: [] })
})

test('a panellist who has the floor is asked to slow down as well', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const { chair, ...others } = await enterAll(meeting, { chair: one, 'panellist.p1': other, 'booth.es': one })
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'giveFloor', to: { kind: 'podium', personId: 'p1' } })
  await others['booth.es'].until(({ floor }) => floor !== null, 'the panellist')
  await others['booth.es'].signal({ signal: 'slow-down', isOn: true })
  await untilTold(others['panellist.p1'], { kind: 'own', devices: 1, isToSlowDown: true })
})

test('a booth signals so often in a minute, all its windows together; it may always take back, and other booths are heard', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const windows = [await meeting.enter(one, 'booth.fr'), await meeting.enter(one, 'booth.fr')] as const
  const { chair, ...others } = await enterAll(meeting, { chair: one, 'booth.ru': one })
  onTestFinished(() => windows.forEach(window => window.close()))
  const on = { signal: 'slow-down', isOn: true } as const
  for (let count = 0; count < SIGNALS; count += 1) expect(await windows[count % 2 === 0 ? 0 : 1].signal(on)).toEqual({ ok: true })
  expect(await windows[0].signal(on)).toEqual({ ok: false, code: 'too-many' })
  await untilSignals(chair, [{ signal: 'slow-down', booths: 1 }])
  expect(await windows[1].signal({ ...on, isOn: false })).toEqual({ ok: true })
  await untilSignals(chair, null)
  expect(await others['booth.ru'].signal(on)).toEqual({ ok: true })
})

test('nobody but a booth signals, a booth gives no command, and what is no signal is none', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const { chair, secretariat, screen, d1, ...others } = await enterAll(meeting, { chair: one, secretariat: one, screen: one, d1: one, 'panellist.p1': one, 'booth.fr': one })
  const on = { signal: 'microphone', isOn: true } as const
  for (const window of [chair, secretariat, screen, d1, others['panellist.p1']]) expect(await window.signal(on)).toEqual({ ok: false, code: 'not-permitted' })
  for (const window of [others['booth.fr'], others['panellist.p1']]) expect(await window.submit({ type: 'openMeeting' })).toEqual({ ok: false, code: 'not-permitted' })
  for (const wrong of [{ ...on, signal: 'louder' }, { ...on, accessId: 'booth.zh' }, { signal: 'microphone' }, null]) {
    expect(await others['booth.fr'].signal(wrong as typeof on)).toEqual({ ok: false, code: 'malformed' })
  }
  await untilTold(chair, { kind: 'presiding' })
  expect(JSON.stringify(told(chair))).not.toContain('signals')
})

test('once the meeting is closed a booth says nothing more, and may take back what it said', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const { chair, ...others } = await enterAll(meeting, { chair: one, 'booth.fr': other })
  const on = { signal: 'microphone', isOn: true } as const
  await chair.do({ type: 'openMeeting' })
  expect(await others['booth.fr'].signal(on)).toEqual({ ok: true })
  await chair.do({ type: 'closeMeeting' })
  await others['booth.fr'].until(({ phase }) => phase.name === 'closed', 'the closing')
  expect(await others['booth.fr'].signal(on)).toEqual({ ok: false, code: 'not-permitted' })
  expect(await others['booth.fr'].signal({ ...on, isOn: false })).toEqual({ ok: true })
  await untilSignals(chair, null)
})

test('booths and panellists see what the hall sees, and nothing that waits', async () => {
  const meeting = await makeMeeting(one, testPlan(2))
  const { chair, d1, screen, ...others } = await enterAll(meeting, { chair: one, d1: one, screen: one, 'booth.ar': one, 'panellist.p1': one })
  await chair.do({ type: 'openList' })
  await d1.until(({ list }) => list.openedAt !== null, 'the opening')
  await d1.do(REQUEST)
  await chair.until(({ waiting }) => waiting.length === 1, 'the request')
  await chair.do({ type: 'closeList', closesAt: null })
  for (const window of [screen, others['booth.ar'], others['panellist.p1']]) {
    await window.until(({ list }) => list.closesAt !== null, 'the closing')
    expect(window.meeting).toEqual(screen.meeting)
    expect(window.meeting.waiting).toEqual([])
  }
})

test('of a signal nothing is written, in no key of Redis', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const { chair, ...booths } = await enterAll(meeting, { chair: other, 'booth.fr': one })
  await booths['booth.fr'].signal({ signal: 'no-text', isOn: true })
  await untilSignals(chair, [{ signal: 'no-text', booths: 1 }])
  const direct = redis.connect()
  onTestFinished(() => direct.disconnect())
  const presence = await direct.hvals(`rostrum:{${meeting.meetingId}}:presence`)
  expect(presence.join('\n')).toContain('booth.fr')
  const all = await Promise.all((await direct.keys(`*${meeting.meetingId}*`)).map(key => textOf(direct, key)))
  expect(all.join('\n')).toContain('meetingCreated')
  expect(all.join('\n')).not.toContain('no-text')
})

async function textOf(direct: ReturnType<TestRedis['connect']>, key: string): Promise<string> {
  switch (await direct.type(key)) {
    case 'stream': return JSON.stringify(await direct.xrange(key, '-', '+'))
    case 'hash': return JSON.stringify(await direct.hgetall(key))
    case 'zset': return JSON.stringify(await direct.zrange(key, '0', '-1'))
    default: return (await direct.get(key)) ?? ''
  }
}
