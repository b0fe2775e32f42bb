import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { startWire } from '#server/redis/testing/redisWire.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

async function nodeOn(options: NodeOptions): Promise<TestNode> {
  const node = await startNode(options)
  onTestFinished(() => node.close())
  return node
}

test('a node that hears nothing of the others tells its windows that they are behind, lets nobody in, and has them back with all there was', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const wire = await startWire(redis)
  onTestFinished(() => wire.close())
  const [deaf, other] = [await nodeOn({ redisUrl: wire.url }), await nodeOn({ redisUrl: redis.url })]
  const meeting = await makeMeeting(other, testPlan(1))
  const [chair, screen] = [await meeting.enter(other, 'chair'), await meeting.enter(deaf, 'screen')]
  onTestFinished(() => [chair, screen].forEach(window => window.close()))
  const toldToRejoin = () => screen.frames.filter(frame => frame.startsWith('2["meeting:rejoin"')).length
  const hearAgain = wire.deafen()
  await chair.do({ type: 'openMeeting' })
  await expect.poll(toldToRejoin, { timeout: 10_000 }).toBe(1)
  expect(screen.meeting.phase.name).toBe('planned')
  await expect(WireWindow.open(deaf.url, { meetingId: meeting.meetingId, accessId: 'public', cookie: '' })).rejects.toThrow('try-again')
  hearAgain()
  await screen.until(({ phase }) => phase.name === 'open', 'the opening')
  await expect.poll(() => screen.frames.some(frame => /^3\d+\[\{"ok":true/.test(frame))).toBe(true) // it is let in again
  expect(toldToRejoin()).toBe(1)
})
