import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

/** A press in time has so long to come by two nodes and their store, each of which may be busy. */
const CLOSES_MS = 3000

test('L17, L18 the list closes by itself at its time, on two nodes, and the record shows the cut once', async () => {
  const redis = await startTestRedis()
  const nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })] as const
  onTestFinished(async () => {
    for (const node of nodes) await node.close()
    await redis.stop()
  })
  const meeting = await makeMeeting(nodes[0], testPlan(2))
  const chair = await meeting.enter(nodes[0], 'chair')
  const delegate = await meeting.enter(nodes[1], 'd1')
  await chair.submit({ type: 'openList' })
  const closesAt = nodes[0].app.now() + CLOSES_MS
  expect(await chair.submit({ type: 'closeList', closesAt })).toMatchObject({ ok: true })
  await delegate.until(({ list }) => list.closesAt === closesAt, 'the cut')
  expect(await delegate.submit(REQUEST)).toMatchObject({ ok: true })
  for (const window of [chair, delegate]) await window.until(({ list }) => list.isCutRecorded, 'the record of the cut')
  expect(await delegate.submit({ ...REQUEST, capacity: { kind: 'group', group: 'Group of the Tests' } })).toEqual({ ok: false, code: 'list-closed' })
  const { items } = await chair.readAll()
  const cuts = items.filter(item => 'version' in item && 'value' in item.origin && item.origin.value.actor.role === 'clock')
  expect(cuts).toHaveLength(1)
  expect(await disagreements(meeting.meetingId, chair, [chair, delegate])).toEqual([])
  for (const window of [chair, delegate]) window.close()
})
