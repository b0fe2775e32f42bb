import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { decideOwn } from '#shared/floor/decideOwn.ts'
import { MeetingStore } from '#client/sync/acting/meetingStore.ts'
import { testBrowser, TestTime } from '#client/sync/testing/testTime.ts'
import { until } from '#client/sync/testing/until.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { strictProxy, type ProxyWays, type StrictProxy } from '#e2e/wire/strictProxy.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** What windows keep of a network without WebSockets. */
const KEY = 'rostrum:blockedAt'

let redis: TestRedis
let nodes: TestNode[]
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  redis = await startTestRedis()
  nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })]
  meeting = await makeMeeting(nodes[0] as TestNode, testPlan(6))
  chair = await meeting.enter(nodes[0] as TestNode, 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
})
afterAll(async () => {
  chair.close()
  for (const node of nodes) await node.close()
  await redis.stop()
})

interface Opened {
  store: MeetingStore
  proxy: StrictProxy
  time: TestTime
  kept: Map<string, string>
}

/** The program of a delegation's window, behind a proxy. */
async function open(who: string, ways: Omit<ProxyWays, 'cookie'>, kept = new Map<string, string>()): Promise<Opened> {
  const proxy = await strictProxy(nodes.map(({ url }) => url), { ...ways, cookie: await meeting.cookieOf(nodes[0] as TestNode, who) })
  const time = new TestTime()
  const store = new MeetingStore({ meetingId: meeting.meetingId, accessId: `delegation.${who}`, url: `${proxy.url}/` }, testBrowser(time, kept), decideOwn)
  onTestFinished(async () => {
    store.stop()
    await proxy.close()
    expect(time.timersLeft).toBe(0)
  })
  store.start()
  await expect.poll(() => store.getSnapshot().status.kind, { timeout: 20_000 }).toBe('live')
  return { store, proxy, time, kept }
}

const isListOpen = ({ meeting: { list } }: { meeting: { list: { openedAt: number | null } } }): boolean => list.openedAt !== null
const stands = async ({ store }: Opened): Promise<void> => {
  expect(await store.submit(REQUEST)).toMatchObject({ ok: true })
  await until(store, ({ pending, meeting: { waiting } }) => pending.length === 0 && waiting.length === 1)
}

test.each<[string, string, Omit<ProxyWays, 'cookie'>]>([
  ['refuses WebSockets', 'd1', { upgrades: 'refuse' }],
  ['swallows them, below a path of a shared host', 'd2', { upgrades: 'swallow', base: '/any/base/path' }],
  ['refuses them and holds back every answer until it has ended', 'd3', { upgrades: 'refuse', isBuffering: true }],
])('a proxy that %s: a window follows and acts', async (_what, who, ways) => {
  const window = await open(who, ways)
  await until(window.store, isListOpen)
  await stands(window)
  const { version } = window.store.getSnapshot()
  await chair.do({ type: 'suspendMeeting' })
  await chair.do({ type: 'resumeMeeting' })
  await until(window.store, state => state.version >= version + 2) // told by itself
  expect(window.proxy.counts.upgrades).toBeGreaterThan(0)
  expect(window.proxy.counts.served.size).toBe(2)
  expect(window.kept.has(KEY)).toBe(true)
})

test('a tab that has found no WebSocket does not try one when it is loaded again; after half an hour it does', async () => {
  const first = await open('d4', { upgrades: 'refuse' })
  first.store.stop()
  const again = await open('d4', { upgrades: 'refuse' }, new Map(first.kept))
  expect(again.proxy.counts.upgrades).toBe(0)
  again.store.stop()
  const later = new Map([[KEY, String(Date.now() - 31 * 60_000)]])
  expect((await open('d4', { upgrades: 'refuse' }, later)).proxy.counts.upgrades).toBeGreaterThan(0)
})

test('a network that swallows everything: that is seen within seconds, what was pressed is dropped in words after ten, and the window is back by itself', async () => {
  const { store, proxy, time } = await open('d5', { upgrades: 'refuse' })
  await until(store, isListOpen)
  proxy.fallSilent()
  const answer = store.submit(REQUEST)
  time.pass(3000)
  time.pass(12_001)
  expect(await answer).toEqual({ ok: false, code: 'too-late' })
  await expect.poll(() => {
    time.pass(1000) // what is asked on the line meanwhile waits for its own answer
    return store.getSnapshot().status.kind
  }).toBe('lost')
  const { notices, status } = store.getSnapshot()
  expect(notices).toEqual([expect.objectContaining({ kind: 'dropped', code: 'too-late' })])
  expect(status.lostAt).not.toBeNull()
  await chair.do({ type: 'suspendMeeting' })
  proxy.openAgain()
  const { version } = chair.cursor
  await until(store, state => state.status.kind === 'live' && state.version >= version)
  expect(store.getSnapshot().meeting.waiting).toEqual([])
  await chair.do({ type: 'resumeMeeting' })
  await until(store, state => state.version > version)
})

test('what was pressed while the line was away for a moment is sent when it is back, once', async () => {
  const { store, proxy, time } = await open('d6', { upgrades: 'refuse' })
  await until(store, isListOpen)
  proxy.fallSilent()
  const answer = store.submit(REQUEST)
  time.pass(3000)
  proxy.openAgain()
  expect(await answer).toMatchObject({ ok: true })
  await until(store, ({ pending, meeting: { waiting } }) => pending.length === 0 && waiting.length === 1)
})
