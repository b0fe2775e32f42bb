import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { StoreAway } from '#server/log/meetingLog.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { silentLine } from '#e2e/wire/silentLine.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

// A press goes to a node that stands still; its window gives it to another, and is refused. What the first one does with it when it goes on?

async function redisOfTest(): Promise<TestRedis> {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  return redis
}

async function serverOn(redis: TestRedis): Promise<ServerProcess> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-refused-'))
  const server = await startServer({ DATA_DIR: dir, STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of two nodes, and of nothing else' })
  onTestFinished(async () => {
    server.kill('SIGKILL')
    await server.exited
    await rm(dir, { recursive: true, force: true })
  })
  return server
}

async function windowAt(url: string, as: Parameters<typeof WireWindow.open>[1]): Promise<WireWindow> {
  const window = await WireWindow.open(url, as)
  onTestFinished(() => window.close())
  return window
}

test('a press that lay at a frozen node, and was refused by another meanwhile, is not taken when the first goes on', async () => {
  const redis = await redisOfTest()
  const frozen = await serverOn(redis)
  const other = await serverOn(redis)
  const secretariat = (await frozen.cards()).find(({ role }) => role === 'secretariat')?.code ?? ''
  const { accesses } = await createByDoor(frozen.url, await signIn(frozen.url, secretariat), testPlan(2))
  const asOf = (who: string) => signIn(frozen.url, accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? '')
  const [chair, onlooker, asDelegation] = [await windowAt(other.url, await asOf('chair')), await windowAt(frozen.url, await asOf('d2')), await asOf('d1')]
  await chair.do({ type: 'openMeeting' })
  const line = await silentLine(frozen.url)
  onTestFinished(() => line.close())
  const before = await windowAt(line.url, asDelegation)
  const press = before.messageOf(REQUEST)

  frozen.kill('SIGSTOP')
  before.send(press).catch(() => undefined)
  const after = await windowAt(other.url, asDelegation)
  await expect.poll(() => after.now() - press.issuedAt).toBeGreaterThan(300)
  expect(await after.send(press)).toMatchObject({ ok: false, code: 'list-not-open' })
  line.cut() // what was sent lies at the node, and its end behind it
  await chair.do({ type: 'openList' })
  frozen.kill('SIGCONT')

  await onlooker.until(({ list }) => list.openedAt !== null, 'the opening')
  await onlooker.do(REQUEST) // behind the other, at the same node
  await chair.until(({ waiting }) => waiting.some(({ delegationId }) => delegationId === 'd2'), 'the onlooker')
  expect(chair.meeting.waiting.map(({ delegationId }) => delegationId)).toEqual(['d2'])
  expect(await after.submit(REQUEST)).toMatchObject({ ok: true })
})

test('a press that a node without its store keeps trying is let go when its window has left, and was refused by another', async () => {
  const redis = await redisOfTest()
  let isAway = false
  let tries = 0
  const cut = await startNode({ redisUrl: redis.url, between: log => logWith(log, {
    append: async (...of) => {
      tries += 1
      if (isAway) throw new StoreAway('of the test')
      return log.append(...of)
    },
    readAfter: async (...of) => {
      if (isAway) throw new StoreAway('of the test')
      return log.readAfter(...of)
    },
  }) })
  const other = await startNode({ redisUrl: redis.url })
  onTestFinished(async () => {
    for (const node of [cut, other]) await node.close()
  })
  const meeting = await makeMeeting(other, testPlan(2))
  const asDelegation = await signIn(other.url, meeting.card('d1').code)
  const [chair, onlooker, before] = [await meeting.enter(other, 'chair'), await meeting.enter(cut, 'd2'), await windowAt(cut.url, asDelegation)]
  for (const window of [chair, onlooker]) onTestFinished(() => window.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await before.until(({ list }) => list.openedAt !== null, 'the opening')
  const press = before.messageOf(REQUEST)

  isAway = true
  tries = 0
  before.send(press).catch(() => undefined)
  await expect.poll(() => tries).toBeGreaterThan(1)
  before.close()
  const after = await windowAt(other.url, asDelegation)
  await chair.do({ type: 'closeList', closesAt: null })
  expect(await after.send(press)).toMatchObject({ ok: false, code: 'list-closed' })
  const opened = await chair.do({ type: 'openList' })
  isAway = false

  await onlooker.until((_meeting, version) => version >= opened, 'the opening')
  await onlooker.do(REQUEST)
  await chair.until(({ waiting }) => waiting.some(({ delegationId }) => delegationId === 'd2'), 'the onlooker')
  expect(chair.meeting.waiting.map(({ delegationId }) => delegationId)).toEqual(['d2'])
})
