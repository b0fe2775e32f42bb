import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { startWire } from '#server/redis/testing/redisWire.ts'
import { startBalancer } from '#e2e/wire/balancer.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { PressingWindow } from './testing/pressingWindow.ts'

async function nodeOn(options: NodeOptions): Promise<TestNode> {
  const node = await startNode(options)
  onTestFinished(() => node.close())
  return node
}

/** A meeting at two nodes on one Redis, of which the one can be made deaf. */
async function twoNodes() {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const wire = await startWire(redis)
  onTestFinished(() => wire.close())
  const [deaf, other] = [await nodeOn({ redisUrl: wire.url }), await nodeOn({ redisUrl: redis.url })]
  const meeting = await makeMeeting(other, testPlan(1))
  return { wire, deaf, other, meeting }
}

test('a node that hears nothing of the others tells its windows that they are behind, lets nobody in, and has them back with all there was', async () => {
  const { wire, deaf, other, meeting } = await twoNodes()
  const [chair, screen] = [await meeting.enter(other, 'chair'), await meeting.enter(deaf, 'screen')]
  onTestFinished(() => [chair, screen].forEach(window => window.close()))
  const toldToRejoin = () => screen.frames.filter(frame => frame.startsWith('2["meeting:rejoin"')).length
  const hearAgain = wire.deafen()
  await chair.do({ type: 'openMeeting' })
  await expect.poll(toldToRejoin, { timeout: 20_000 }).toBe(1)
  expect(screen.meeting.phase.name).toBe('planned')
  await expect(WireWindow.open(deaf.url, { meetingId: meeting.meetingId, accessId: 'public', cookie: '' })).rejects.toThrow('try-again')
  hearAgain()
  await screen.until(({ phase }) => phase.name === 'open', 'the opening')
  await expect.poll(() => screen.frames.some(frame => /^3\d+\[\{"ok":true/.test(frame))).toBe(true) // it is let in again
  expect(toldToRejoin()).toBe(1)
})

test('a node that hears nothing of the others for long is not ready, and sends its windows to one that does: there they press and have all there was', async () => {
  const { wire, deaf, other, meeting } = await twoNodes()
  const chair = await meeting.enter(other, 'chair')
  onTestFinished(() => chair.close())
  for (const type of ['openMeeting', 'openList'] as const) await chair.do({ type })
  const balancer = await startBalancer([deaf.url, other.url])
  onTestFinished(() => balancer.close())
  const as = await signIn(other.url, meeting.card('d1').code)
  const window = await PressingWindow.open(await balancer.doorOf(as.cookie), as)
  expect([...balancer.handed]).toEqual([[deaf.url, 1]])
  const ready = async ({ url }: TestNode): Promise<number> => (await fetch(`${url}/readyz`)).status
  expect(await ready(deaf)).toBe(200)
  wire.deafen()
  await expect.poll(() => ready(deaf), { timeout: 20_000 }).toBe(503)
  await chair.do({ type: 'suspendMeeting' })
  await window.until(({ status, meeting: { phase } }) => status.kind === 'live' && phase.suspendedAt !== null)
  await chair.do({ type: 'resumeMeeting' })
  expect(await window.store.submit(REQUEST)).toMatchObject({ ok: true })
  expect([await ready(deaf), await ready(other)]).toEqual([503, 200])
})
