import { expect, onTestFinished, test } from 'vitest'
import { leftMs } from '#shared/floor/timing.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { freePort } from '#server/testing/freePort.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

async function enter(server: ServerProcess, who: string): Promise<WireWindow> {
  const card = (await server.cards()).find(({ role, delegationId }) => (delegationId ?? role) === who)
  const window = await WireWindow.open(server.url, await signIn(server.url, card?.code ?? ''))
  onTestFinished(() => window.close())
  return window
}

test.each(['file', 'redis'])('%s: kill -9 of the server in mid-speech: same speaker, same end time, same list, and an open window goes on by itself', async store => {
  const env = { STORE: store, DATA_DIR: await folderOfTest(), PORT: await freePort() }
  const first = await serverOfTest(env)
  const chair = await enter(first, 'chair')
  const states = await Promise.all(['dza', 'bgd', 'bra'].map(who => enter(first, who)))
  await chair.do({ type: 'openMeeting' })
  for (let left = chair.meeting.plan?.programme.findIndex(({ kind }) => kind === 'floor') ?? 0; left > 0; left -= 1) {
    await chair.do({ type: 'nextSegment', from: chair.meeting.progress.at(-1)?.segmentId ?? '' })
  }
  await chair.do({ type: 'openList' })
  for (const state of states) {
    await state.until(({ list }) => list.openedAt !== null, 'the opening')
    await state.do(REQUEST)
  }
  await chair.until(({ waiting }) => waiting.length === 3, 'three that wait')
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
  const before = structuredClone(chair.meeting)
  expect(before.floor).not.toBeNull()

  const cut = chair.untilCut()
  first.kill('SIGKILL')
  await Promise.all([first.exited, cut])
  await serverOfTest(env)
  const added = await submitUntilHeard(chair, before.floor?.statementId ?? '')
  await states[0]?.until((_meeting, version) => version >= added, 'what the Chair did after the restart')
  expect(states[0]?.meeting.floor?.holder).toEqual(before.floor?.holder)
  expect(states[0]?.meeting.rows).toEqual(before.rows)
  expect(states[0]?.meeting.floor?.givenAt).toBe(before.floor?.givenAt)
  expect(leftMs(states[0]?.meeting.floor ?? raise(), 0)).toBe(leftMs(before.floor ?? raise(), 0) + 30_000)
})

const raise = (): never => {
  throw new Error('nobody has the floor')
}

/** The socket comes back by itself; what is sent meanwhile waits in it and goes then. */
async function submitUntilHeard(chair: WireWindow, statementId: string): Promise<number> {
  const reply = await chair.submitWhenBack({ type: 'addTime', statementId, addMs: 30_000 })
  if (!reply.ok) throw new Error(reply.code)
  return reply.version
}

/** How many press at a time. */
const LANES = 6

test('kill -9 of Redis in the middle of a burst: every acknowledged request is there, and nobody is told no', async () => {
  const redis = await startTestRedis()
  const node = await startNode({ redisUrl: redis.url })
  onTestFinished(async () => {
    await node.close()
    await redis.stop()
  })
  const count = 120
  const meeting = await makeMeeting(node, testPlan(count))
  const chair = await meeting.enter(node, 'chair')
  const delegations = await Promise.all(Array.from({ length: count }, (_, index) => meeting.enter(node, `d${index + 1}`)))
  onTestFinished(() => { for (const window of [chair, ...delegations]) window.close() })
  await chair.submit({ type: 'openList' })
  await Promise.all(delegations.map(window => window.until(({ list }) => list.openedAt !== null, 'the opening')))

  const replies: SubmitReply[] = []
  let outage: Promise<void> | null = null
  const kill = async (): Promise<void> => {
    await redis.kill9()
    await redis.restart()
  }
  const lane = async (first: number): Promise<void> => {
    for (let index = first; index < count; index += LANES) {
      replies[index] = await (delegations[index] as WireWindow).submit(REQUEST)
      if (Object.keys(replies).length === count / 3) outage = kill()
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)))
  expect(outage).not.toBeNull()
  await outage
  const acknowledged = replies.flatMap((reply, index) => (reply.ok ? [{ version: reply.version, delegationId: `d${index + 1}` }] : []))
  for (const reply of replies) if (!reply.ok) expect(reply.code).toBe('try-again')
  const end = Math.max(...acknowledged.map(({ version }) => version))
  await chair.until((_meeting, version) => version >= end, 'the acknowledged requests', 30_000)
  const fresh = await meeting.enter(node, 'chair')
  const listed = new Map(fresh.meeting.waiting.map(({ version, delegationId }) => [delegationId, version]))
  for (const { delegationId, version } of acknowledged) expect(listed.get(delegationId)).toBe(version)
  expect(listed.size).toBe(fresh.meeting.waiting.length)
  process.stdout.write(`kill -9 of Redis in a burst of ${count}: ${acknowledged.length} acknowledged, all there\n`)
  fresh.close()
})

test('file: kill -9 of the server in the middle of a burst: every acknowledged request is there', async () => {
  const env = { STORE: 'file', DATA_DIR: await folderOfTest() }
  const first = await serverOfTest(env)
  const chair = await enter(first, 'chair')
  const who = (await first.cards()).flatMap(({ delegationId }) => (delegationId === null ? [] : [delegationId])).slice(0, 60)
  const delegations = await Promise.all(who.map(one => enter(first, one)))
  await chair.submit({ type: 'openList' })
  await Promise.all(delegations.map(window => window.until(({ list }) => list.openedAt !== null, 'the opening')))
  const acknowledged: { delegationId: string; version: number }[] = []
  const lane = async (from: number): Promise<void> => {
    for (let index = from; index < who.length; index += LANES) {
      const reply = await (delegations[index] as WireWindow).submit(REQUEST).catch(() => null) // the server died before it could answer
      if (reply === null) return
      if (reply.ok) acknowledged.push({ delegationId: who[index] ?? '', version: reply.version })
      if (acknowledged.length === 20) first.kill('SIGKILL')
    }
  }
  const lanes = Array.from({ length: LANES }, (_, from) => lane(from))
  await first.exited
  for (const window of delegations) window.close()
  await Promise.all(lanes)
  expect(acknowledged.length).toBeGreaterThanOrEqual(20)
  expect(acknowledged.length).toBeLessThan(who.length) // it was in the middle
  process.stdout.write(`file: kill -9 in a burst of ${who.length}: ${acknowledged.length} acknowledged\n`)
  const second = await serverOfTest(env)
  const again = await enter(second, 'chair')
  const listed = new Map(again.meeting.waiting.map(({ version, delegationId }) => [delegationId, version]))
  for (const { delegationId, version } of acknowledged) expect(listed.get(delegationId)).toBe(version)
})
