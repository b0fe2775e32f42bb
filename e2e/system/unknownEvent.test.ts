import { expect, onTestFinished, test } from 'vitest'
import type { FloorEvent } from '#shared/floor/events.ts'
import { seal } from '#server/meetings/sealing.ts'
import { RedisLog } from '#server/log/redisLog.ts'
import { openRedis } from '#server/redis/openRedis.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

test('an event of a newer version in the log is never skipped: the node stops being ready, says so, answers no command by guessing, and goes on when the log is mended', async () => {
  const redis = await startTestRedis()
  const nodes = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })] as const
  onTestFinished(async () => {
    for (const node of nodes) await node.close()
    await redis.stop()
  })
  const meeting = await makeMeeting(nodes[0], testPlan(1))
  const chair = await meeting.enter(nodes[0], 'chair')
  onTestFinished(() => chair.close())
  expect((await fetch(`${nodes[0].url}/readyz`)).status).toBe(200)

  const { position } = (await nodes[1].app.meetings.prepare(meeting.meetingId)).standing
  const stream = redis.connect()
  onTestFinished(() => stream.disconnect())
  const [key = ''] = await stream.keys(`*${meeting.meetingId}*log`)
  const before = (await stream.dumpBuffer(key)) ?? Buffer.alloc(0)
  const event = { type: 'floorSeized', by: 'a version to come' } as unknown as FloorEvent
  const origin = { actor: { role: 'chair' as const, delegationId: null, device: 'x' }, commandId: 'fromtomorrow', digest: position.head }
  const at = nodes[1].app.now()
  const newer = await openRedis(redis.url, newReport('silent'))
  onTestFinished(() => newer.close())
  await new RedisLog(newer).append(meeting.meetingId, position, [seal(position, { receivedAt: at, at, origin, events: [event] })])

  await expect.poll(async () => (await fetch(`${nodes[0].url}/readyz`)).status).toBe(503)
  expect((await fetch(`${nodes[0].url}/healthz`)).status).toBe(200)
  expect(nodes[0].app.meetings.faults().join()).toMatch(/newer version|unknown/i)
  expect(await chair.submit({ type: 'openMeeting' })).toEqual({ ok: false, code: 'try-again' })
  const other = meeting.enter(nodes[0], 'secretariat')
  await expect(other).rejects.toThrow('try-again')
  expect(await stream.xlen(key)).toBe(position.version + 1)

  await stream.restore(key, 0, before, 'REPLACE')
  await expect.poll(() => meeting.enter(nodes[0], 'chair').then(async window => {
    const reply = await window.submit({ type: 'openMeeting' })
    window.close()
    return reply
  }, () => null), { timeout: 12_000, interval: 500 }).toMatchObject({ ok: true })
  expect((await fetch(`${nodes[0].url}/readyz`)).status).toBe(200)
}, 30_000)
