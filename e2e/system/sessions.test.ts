import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

const TRIES = 15
const DELEGATION = { role: 'delegation', delegationId: 'd1' } as const

let redis: TestRedis
let nodes: [TestNode, TestNode]
let meeting: TestMeeting

beforeAll(async () => {
  redis = await startTestRedis()
  nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })]
  meeting = await makeMeeting(nodes[0], testPlan(2))
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await redis.stop()
})

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

test('a session that ends while its window joins does not stay in', async () => {
  for (let count = 0; count < TRIES; count += 1) {
    const { code } = await nodes[0].app.accesses.issue(meeting.meetingId, DELEGATION)
    const { cookie } = await signIn(nodes[1].url, code)
    const line: Socket = io(nodes[1].url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
    await new Promise<void>(resolve => line.once('connect', resolve))
    const cut = new Promise<string>(resolve => line.once('disconnect', resolve))
    const refused = new Promise(resolve => {
      line.emit('meeting:join', { protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId: 'delegation.d1', cursor: null }, (reply: { ok: boolean }) => {
        if (!reply.ok) resolve('refused')
      })
    })
    await nodes[0].app.accesses.issue(meeting.meetingId, DELEGATION)
    await Promise.race([cut, refused])
    line.disconnect()
  }
})
