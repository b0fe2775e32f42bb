import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { TestRedis } from '#server/redis/testing/testRedis.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

const DELEGATION = { role: 'delegation', delegationId: 'd1' } as const

let redis: TestRedis
let nodes: [TestNode, TestNode]
let stop: () => Promise<void>
let meeting: TestMeeting

beforeAll(async () => {
  const two = await startTwoNodes()
  ;({ redis, stop } = two)
  nodes = [two.one, two.other]
  meeting = await makeMeeting(nodes[0], testPlan(2))
})
afterAll(() => stop())

test('a code that is issued anew ends the sessions of the old one at once, on every node, and no other', async () => {
  const windows = [await meeting.enter(nodes[0], 'd1'), await meeting.enter(nodes[1], 'd1')]
  const other = await meeting.enter(nodes[1], 'd2')
  const cut = windows.map(window => window.untilCut())
  const { code } = await nodes[0].app.accesses.issue(meeting.meetingId, DELEGATION)
  await Promise.all(cut)
  await expect(meeting.enter(nodes[1], 'd1')).rejects.toThrow('wrong-code')
  expect((await signIn(nodes[1].url, code)).accessId).toBe('delegation.d1')
  expect(await other.submit({ type: 'withdrawRequest', requestId: 'none' })).toMatchObject({ ok: false, code: 'unknown-request' })
  for (const window of [...windows, other]) window.close()
})

/** A node that looks up documents of a kind for `d1` as they were before `act`, and has heard of that when it goes on. */
async function nodeThatLooksBefore(kind: 'access' | 'devices'): Promise<{ node: TestNode; act: (act: () => Promise<unknown>) => void }> {
  let atLookUp: (() => Promise<unknown>) | null = null
  const node = await startNode({
    redisUrl: redis.url,
    around: documents => watchedDocuments(documents, {
      get: async key => {
        const found = await documents.get(key)
        const act = key.startsWith(`${kind}/`) && key.endsWith('/delegation.d1') ? atLookUp : null
        if (act === null) return found
        atLookUp = null
        const heard = new Promise<void>(resolve => documents.follow(`${kind}/`, () => resolve()))
        await act()
        await heard
        return found
      },
    }),
  })
  onTestFinished(() => node.close())
  return { node, act: act => (atLookUp = act) }
}

/** Joins; resolves with why the line was cut. */
async function joinUntilCut(node: TestNode, { meetingId, accessId, cookie }: SignedIn, before: () => void): Promise<string> {
  const line: Socket = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  await new Promise<void>(resolve => line.once('connect', resolve))
  const cut = new Promise<string>(resolve => line.once('disconnect', resolve))
  before()
  line.emit('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null }, () => undefined)
  return cut
}

test('a session that is ended at another node while its window joins does not stay in: it is cut though it was looked up before', async () => {
  const { node, act } = await nodeThatLooksBefore('access')
  const { meetingId, card } = await makeMeeting(nodes[0], testPlan(1))
  const own = await signIn(nodes[0].url, card('d1').code)
  expect(await joinUntilCut(node, own, () => act(() => nodes[0].app.accesses.issue(meetingId, DELEGATION)))).toBe('io server disconnect')
})

test('nor does one whose device is signed out meanwhile: that was looked up before, too', async () => {
  const { node, act } = await nodeThatLooksBefore('devices')
  const { card } = await makeMeeting(nodes[0], testPlan(1))
  const own = await signIn(nodes[0].url, card('d1').code)
  expect(await joinUntilCut(node, own, () => act(() => askAs(nodes[0].url, own, 'POST', 'api/sign-out')))).toBe('io server disconnect')
})
