import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { newMeasures } from '#server/measures/measures.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport, type Report } from '#server/report.ts'
import { JOINS } from '#server/sockets/limits.ts'
import { faultyLine, type Faults } from '#e2e/wire/faultyLine.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
beforeAll(async () => {
  redis = await startTestRedis()
})
afterAll(() => redis.stop())

async function measured(faults: Faults = {}, options: NodeOptions = {}): Promise<{ node: TestNode; valueOf: (name: string, labels?: Record<string, string>) => Promise<number | undefined> }> {
  const measures = newMeasures()
  const node = await startNode({ redisUrl: redis.url, between: log => faultyLine(log, faults), measures, ...options })
  onTestFinished(() => node.close())
  const valueOf = async (name: string, labels: Record<string, string> = {}): Promise<number | undefined> => {
    const { values = [] } = (await measures.shown?.getSingleMetric(name.replace(/_(sum|count)$/, ''))?.get()) ?? {}
    const isIt = (sample: { labels: object; metricName?: string }): boolean => (sample.metricName ?? name) === name && JSON.stringify(sample.labels) === JSON.stringify(labels)
    return values.find(isIt)?.value
  }
  return { node, valueOf }
}

test('a message that is lost is a gap, once the next one comes; how late the node was is measured all the same', async () => {
  let [isLosing, lost] = [false, 0]
  const isLost = (): boolean => {
    lost += isLosing ? 1 : 0
    return isLosing
  }
  const [one, other] = [await measured(), await measured({ isLost })]
  const meeting = await makeMeeting(one.node, testPlan(2))
  const chair = await meeting.enter(one.node, 'chair')
  const screen = await meeting.enter(other.node, 'screen')
  isLosing = true
  await chair.do({ type: 'openMeeting' })
  await expect.poll(() => lost).toBe(1) // the Chair's own window may be told sooner than the other node
  isLosing = false
  await chair.do({ type: 'openList' })
  await screen.until(({ list }) => list.openedAt !== null, 'the opening of the list')
  expect([await one.valueOf('rostrum_gaps_total'), await other.valueOf('rostrum_gaps_total')]).toEqual([0, 1])
  expect([await one.valueOf('rostrum_follower_lag_seconds_count'), await other.valueOf('rostrum_follower_lag_seconds_count')]).toEqual([0, 1])
  for (const window of [chair, screen]) window.close()
})

test('joins by what was sent, and those that were held back, with the limit', async () => {
  const { node, valueOf } = await measured()
  const meeting = await makeMeeting(node, testPlan(1))
  const joins = (): Promise<(number | undefined)[]> => Promise.all(['whole', 'tail', 'up-to-date', 'refused'].map(outcome => valueOf('rostrum_joins_total', { outcome })))
  const chair = await meeting.enter(node, 'chair')
  expect(await joins()).toEqual([1, 0, 0, 0])
  await chair.readAll()
  expect(await joins()).toEqual([1, 1, 0, 0])
  const cut = chair.untilCut()
  chair.cut()
  await cut
  await chair.submitWhenBack({ type: 'openMeeting' })
  expect(await joins()).toEqual([1, 1, 1, 0])
  expect(await valueOf('rostrum_lines', { kind: 'socket', role: 'chair' })).toBe(1)
  const many = Array.from({ length: JOINS }, () => chair.readAll().catch(() => null))
  expect((await Promise.all(many)).filter(reply => reply === null)).toHaveLength(1) // one it has had on this line
  expect([await valueOf('rostrum_joins_total', { outcome: 'refused' }), await valueOf('rostrum_limits_hit_total', { limit: 'joins' })]).toEqual([1, 1])
  chair.close()
  await expect.poll(() => valueOf('rostrum_lines', { kind: 'socket', role: 'chair' })).toBeUndefined()
})

test('a bug is written down with the meeting and the command in which it came up; whoever gave that is answered', async () => {
  const error = vi.fn<Report['error']>()
  const { node } = await measured({}, { report: { ...newReport('silent'), error } })
  const meeting = await makeMeeting(node, testPlan(1))
  const open = await node.app.meetings.find(meeting.meetingId)
  const bug = new Error('nobody expected that')
  const actor = { role: 'chair', delegationId: null, device: 'test' } as const
  const finds = (): boolean => {
    throw bug
  }
  expect(await open?.submit({ command: { type: 'openMeeting' }, actor, commandId: 'a-command-of-the-test', issuedAt: node.app.now(), finds })).toEqual({ ok: false, code: 'try-again' })
  expect(error.mock.calls).toEqual([[bug, 'a bug in a meeting', { meeting: meeting.meetingId, command: 'a-command-of-the-test' }]])
})

test('so is one at the border, by what the message says of itself', async () => {
  const error = vi.fn<Report['error']>()
  const bug = new Error('nobody expected that either')
  const between = (log: MeetingLog): MeetingLog => logWith(log, { readAfter: () => Promise.reject(bug) })
  const [{ node }, { node: broken }] = [await measured(), await measured({}, { between, report: { ...newReport('silent'), error } })]
  const meeting = await makeMeeting(node, testPlan(1))
  const signedIn = await signIn(node.url, meeting.card('d1').code)
  await expect(WireWindow.open(broken.url, signedIn)).rejects.toThrow('try-again')
  expect(error.mock.calls).toContainEqual([bug, 'a message could not be served', { meeting: meeting.meetingId }])
})
