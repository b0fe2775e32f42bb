import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
const nodes: TestNode[] = []

beforeAll(async () => {
  redis = await startTestRedis()
  for (let index = 0; index < 3; index += 1) nodes.push(await startNode({ redisUrl: redis.url }))
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await redis.stop()
})

const nodeAt = (index: number): TestNode => nodes[index % nodes.length] as TestNode
const totals = () => nodes.map(({ app }) => app.meetings.counts).reduce((sum, { appends, conflicts }) => ({ appends: sum.appends + appends, conflicts: sum.conflicts + conflicts }), { appends: 0, conflicts: 0 })

test.each([{ name: 'the Chair approves', automatic: false }, { name: 'approval is automatic', automatic: true }])('200 delegations press in the same instant across three nodes, $name: each is listed once', async ({ name, automatic }) => {
  const meeting = await makeMeeting(nodeAt(0), testPlan(200, automatic ? ['member-state'] : []))
  const chair = await meeting.enter(nodeAt(0), 'chair')
  const screen = await meeting.enter(nodeAt(1), 'screen')
  const delegations = await Promise.all(Array.from({ length: 200 }, (_, index) => meeting.enter(nodeAt(index), `d${index + 1}`)))
  const opened = await chair.submit({ type: 'openList' })
  const all = [chair, screen, ...delegations]
  await Promise.all(all.map(window => window.until(({ list }) => list.openedAt !== null, 'the opening of the list')))
  expect(opened.ok).toBe(true)

  const before = totals()
  const began = performance.now()
  const replies = await Promise.all(delegations.map(window => window.submit(REQUEST)))
  const tookMs = Math.round(performance.now() - began)
  const after = totals()
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  const versions = replies.map(reply => (reply.ok ? reply.version : 0))
  expect(new Set(versions).size).toBe(200)

  const end = Math.max(...versions)
  await Promise.all(all.map(window => window.until((_meeting, version) => version >= end, 'the last request')))
  const requests = automatic ? chair.meeting.rows.map(({ request }) => request) : chair.meeting.waiting
  expect(requests.map(({ delegationId }) => delegationId).toSorted()).toEqual(Array.from({ length: 200 }, (_, index) => `d${index + 1}`).toSorted())
  expect(await disagreements(meeting.meetingId, chair, all)).toEqual([])

  const appends = after.appends - before.appends
  const conflicts = after.conflicts - before.conflicts
  process.stdout.write(`burst of 200 on three nodes, ${name}: ${appends} appends, ${conflicts} conflicts, all answered in ${tookMs} ms\n`)
  expect(appends).toBeLessThanOrEqual(20)
  expect(conflicts).toBeLessThanOrEqual(20)
  for (const window of all) window.close()
})

test('two laptops of one delegation press together: one request, both show it', async () => {
  const meeting = await makeMeeting(nodeAt(0), testPlan(2))
  const chair = await meeting.enter(nodeAt(0), 'chair')
  const laptops: [WireWindow, WireWindow] = [await meeting.enter(nodeAt(1), 'd1'), await meeting.enter(nodeAt(2), 'd1')]
  await chair.submit({ type: 'openList' })
  await Promise.all(laptops.map(laptop => laptop.until(({ list }) => list.openedAt !== null, 'the opening')))
  const replies = await Promise.all(laptops.map(laptop => laptop.submit(REQUEST)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'already-waiting' }) // what a window shows as its own request
  for (const window of [chair, ...laptops]) await window.until(({ waiting }) => waiting.length === 1, 'one request')
  expect(await disagreements(meeting.meetingId, chair, [chair, ...laptops])).toEqual([])
  for (const window of [chair, ...laptops]) window.close()
})
