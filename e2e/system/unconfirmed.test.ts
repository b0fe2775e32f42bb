import { expect, onTestFinished, test } from 'vitest'
import { startRedisOnPort } from '#server/redis/testing/redisOnPort.ts'
import { untilReplicated } from '#server/redis/testing/untilReplicated.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

test('what stands in the log and on no replica is not acknowledged, though the node finds it there, until a replica has it', async () => {
  const master = await startRedisOnPort([])
  const replica = await startRedisOnPort([`replicaof 127.0.0.1 ${master.port}`])
  await untilReplicated(master)
  let confirmed = 0
  const node = await startNode({ redisUrl: `redis://127.0.0.1:${master.port}`, redisWait: 1, between: log => logWith(log, { confirm: async meetingId => {
    confirmed += 1
    await log.confirm?.(meetingId)
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
