import { expect, onTestFinished, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { startRedisOnPort } from '#server/redis/testing/redisOnPort.ts'
import { startTestSentinel } from '#server/redis/testing/testSentinel.ts'
import { untilReplicated } from '#server/redis/testing/untilReplicated.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

test('what stands in the log and on no replica is not acknowledged, though the node finds it there, until a replica has it', async () => {
  const master = await startRedisOnPort([])
  const replica = await startRedisOnPort([`replicaof 127.0.0.1 ${master.port}`])
  await untilReplicated(master)
  let confirmed = 0
  const node = await startNode({ redisUrl: `redis://127.0.0.1:${master.port}`, redisWait: 1, between: log => logWith(log, { confirm: async (...of) => {
    confirmed += 1
    return (await log.confirm?.(...of)) ?? true
  } }) })
  onTestFinished(async () => {
    replica.thaw()
    await node.close()
    await Promise.all([master.stop(), replica.stop()])
  })
  const chair = await (await makeMeeting(node, testPlan(1))).enter(node, 'chair')
  onTestFinished(() => chair.close())
  replica.freeze()
  let isAnswered = false
  const reply = chair.submit({ type: 'openMeeting' }).finally(() => (isAnswered = true))
  await expect.poll(() => confirmed, { timeout: 9000 }).toBeGreaterThan(1)
  expect(isAnswered).toBe(false)
  replica.thaw()
  expect(await reply).toMatchObject({ ok: true })
})

test('what stood at a master alone is not acknowledged by the next one, which has never heard of it', async () => {
  const sentinel = await startTestSentinel(2)
  onTestFinished(() => sentinel.stop())
  const node = await startNode({ redisUrl: sentinel.url, redisWait: 1 })
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(1))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  const [first] = sentinel.servers
  await untilReplicated(first, 2)
  // The replicas lose their line to the master and do not come back to it: what is written there from now on is nowhere else.
  const direct = first.connect()
  onTestFinished(() => direct.disconnect())
  await direct.config('SET', 'requirepass', 'nobody knows')
  await direct.call('CLIENT', 'KILL', 'TYPE', 'replica')

  const replying = chair.submit({ type: 'openMeeting' })
  await expect.poll(() => direct.xlen(`rostrum:{${meeting.meetingId}}:log`)).toBe(2)
  await first.kill9()
  const reply = await replying
  const entries = await node.log.readAfter(meeting.meetingId, startOf(meeting.meetingId))
  expect(await sentinel.master()).not.toBe(first.port)
  // Where the next master is long in coming the answer is that nobody knows: what was on its way to it may be kept yet, and whoever asks again is told.
  expect(reply.ok ? 'kept' : reply.code).toMatch(/^(kept|try-again)$/)
  expect(entries?.map(({ version }) => version)).toEqual(reply.ok ? [1, reply.version] : expect.arrayContaining([1]))
}, 90_000)
