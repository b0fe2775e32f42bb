import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { faultyLine, type Faults } from '#e2e/wire/faultyLine.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** Five traps of a log that several nodes write, each provoked on real nodes and a real Redis. The fifth is a rule of lint. */

let redis: TestRedis
let nodes: TestNode[]
let windows: WireWindow[]

beforeEach(async () => {
  redis = await startTestRedis()
  nodes = []
  windows = []
})
afterEach(async () => {
  for (const window of windows) window.close()
  for (const node of nodes) await node.close()
  await redis.stop()
})

async function another(faults: Faults = {}): Promise<TestNode> {
  const started = await startNode({ redisUrl: redis.url, between: log => faultyLine(log, faults) })
  nodes.push(started)
  return started
}

async function scene(faultsOfSecond: Faults) {
  const [first, second] = [await another(), await another(faultsOfSecond)]
  const meeting = await makeMeeting(first, testPlan(3))
  const enter = async (at: TestNode, who: string): Promise<WireWindow> => {
    const window = await meeting.enter(at, who)
    windows.push(window)
    return window
  }
  return { first, second, meeting, enter, chair: await enter(first, 'chair'), delegate: await enter(second, 'd1') }
}

test('trap 1: a node that missed the opening of the list does not refuse by what it missed', async () => {
  const { chair, delegate } = await scene({ isLost: () => true })
  expect(await chair.submit({ type: 'openList' })).toMatchObject({ ok: true })
  expect(await delegate.submit(REQUEST)).toMatchObject({ ok: true })
})

test('trap 1: a reading that began before a no was decided is no proof of it', async () => {
  let hold: Promise<void> | undefined
  let held = (): void => undefined
  const isHeld = new Promise<void>(resolve => (held = resolve))
  const { chair, delegate } = await scene({ isLost: () => true, slowAnswer: async () => {
    if (hold === undefined) return
    held()
    await hold
  } })
  let release = (): void => undefined
  hold = new Promise<void>(resolve => (release = resolve))
  await isHeld // the second node reads on every few seconds
  expect(await chair.submit({ type: 'openList' })).toMatchObject({ ok: true })
  const reply = delegate.submit(REQUEST)
  hold = undefined
  await delegate.readAll() // the node has decided by now, on what it knew
  release()
  expect(await reply).toMatchObject({ ok: true })
}, 15_000)

test('trap 2: an append whose answer was lost acts once, and is answered with its version', async () => {
  let lost = 0
  const { chair, delegate, meeting } = await scene({ isAnswerLost: () => (lost += 1) === 1 })
  await chair.submit({ type: 'openList' })
  await delegate.until(({ list }) => list.openedAt !== null, 'the opening')
  const reply = await delegate.submit(REQUEST)
  expect(reply).toMatchObject({ ok: true })
  expect(lost).toBeGreaterThan(0)
  await chair.until((_meeting, version) => version >= (reply.ok ? reply.version : 0), 'the request')
  expect(chair.meeting.waiting).toHaveLength(1)
  expect(await disagreements(meeting.meetingId, chair, [chair])).toEqual([])
})

test('trap 3: a message that was lost is remembered as a gap, and the last one is read on without another', async () => {
  let heard = 0
  const { chair, delegate } = await scene({ isLost: () => (heard += 1) === 1 })
  await chair.submit({ type: 'openMeeting' }) // this one is lost
  const second = await chair.submit({ type: 'openList' })
  await delegate.until((_meeting, version) => version >= (second.ok ? second.version : 0), 'both, after the gap', 2000)
  heard = 0
  const last = await chair.submit({ type: 'suspendMeeting' }) // lost, and nothing follows it
  await delegate.until((_meeting, version) => version >= (last.ok ? last.version : 0), 'the lost last message', 8000)
})

test('trap 4: a log that was replaced by another of the same length is noticed, and every window starts over', async () => {
  const { first, chair, delegate, meeting, enter } = await scene({})
  const opened = await chair.submit({ type: 'openMeeting' })
  const line = redis.connect()
  onTestFinished(() => line.disconnect())
  const key = (await line.keys('*')).find(one => one.includes(meeting.meetingId) && one.endsWith('log')) ?? ''
  const withoutTail = (await line.dumpBuffer(key)) ?? Buffer.alloc(0)
  const listed = await chair.submit({ type: 'openList' })
  const version = listed.ok ? listed.version : 0
  expect(opened.ok).toBe(true)
  await delegate.until((_meeting, at) => at >= version, 'the opening')

  await line.restore(key, 0, withoutTail, 'REPLACE') // as a failover that lost the tail
  const third = await another() // it knows nothing of the tail, and writes another
  const secretariat = await enter(third, 'secretariat')
  expect(secretariat.cursor.version).toBe(version - 1)
  expect(await secretariat.submit({ type: 'suspendMeeting' })).toMatchObject({ ok: true, version })

  for (const window of [chair, delegate]) await window.until(({ phase, list }) => phase.name === 'suspended' && list.openedAt === null, 'the other log', 10_000)
  expect(await disagreements(meeting.meetingId, chair, windows)).toEqual([])
  expect(first.app.meetings.faults()).toEqual([])
})

test('time never runs backwards within a log, also where a node’s clock is behind another’s', async () => {
  const BEHIND_MS = 5000
  const slow = await startNode({ redisUrl: redis.url, between: log => ({ ...faultyLine(log, {}), now: () => log.now() - BEHIND_MS }) })
  nodes.push(slow)
  const { first, meeting, enter } = await scene({})
  const [chair, late] = [await enter(first, 'chair'), await meeting.enter(slow, 'secretariat')]
  windows.push(late)
  await chair.do({ type: 'openMeeting' })
  await late.until(({ phase }) => phase.name === 'open', 'the opening')
  await late.do({ type: 'openList' })
  const { items } = await late.readAll()
  const times = items.flatMap(item => ('from' in item ? [] : [item.at]))
  expect(times).toHaveLength(3)
  expect(times).toEqual(times.toSorted((one, other) => one - other))
})
