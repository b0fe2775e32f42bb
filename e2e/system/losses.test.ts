import { expect, onTestFinished, test, vi } from 'vitest'
import type { About } from '#server/report.ts'
import { newMeasures } from '#server/measures/measures.ts'
import { startTestSentinel } from '#server/redis/testing/testSentinel.ts'
import { untilSo } from '#server/redis/testing/untilSo.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

const PATIENCE_MS = 30_000

/** A node that keeps what it counts and what it says. */
async function watchedNode(redisUrl: string) {
  const measures = newMeasures()
  const error = vi.fn<(cause: unknown, what: string, about?: About) => void>()
  const node = await startNode({ redisUrl, measures, report: { info: () => undefined, warn: () => undefined, error } })
  onTestFinished(() => node.close())
  const counted = async (): Promise<number> => Number(/^rostrum_entries_lost_total (\d+)/m.exec((await measures.shown?.metrics() ?? ''))?.[1])
  const named = (): unknown[] => error.mock.calls.filter(([, what]) => what === 'an entry is not in the record').map(([, , about]) => about?.version)
  return { node, counted, named }
}

test('what a failover lost is counted by each node that had it, named, and every window goes on with what is left', async () => {
  const sentinel = await startTestSentinel()
  onTestFinished(() => sentinel.stop())
  const [one, other] = [await watchedNode(sentinel.url), await watchedNode(sentinel.url)]
  const meeting = await makeMeeting(one.node, testPlan(5, ['member-state']))
  const chair = await meeting.enter(one.node, 'chair')
  const states = await Promise.all([1, 2, 3, 4, 5].map(index => meeting.enter(index % 2 === 0 ? one.node : other.node, `d${index}`)))
  const screen = await meeting.enter(other.node, 'screen')
  onTestFinished(() => [chair, screen, ...states].forEach(window => window.close()))
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  const kept = await states[0]?.do(REQUEST) ?? 0

  const [master, replica] = sentinel.servers
  const [direct, behind] = [master.connect(), replica.connect()]
  onTestFinished(() => [direct, behind].forEach(redis => redis.disconnect()))
  await direct.wait(1, PATIENCE_MS)
  // From here on the replica hears nothing more; whoever is connected already goes on.
  await direct.config('SET', 'requirepass', 'shut')
  await direct.call('CLIENT', 'KILL', 'TYPE', 'replica')
  await untilSo('the replica has lost its master', async () => (await behind.info('replication')).includes('master_link_status:down'))
  for (const state of states.slice(1)) await state.do(REQUEST)
  const lost = states.slice(1).map((_, index) => kept + 1 + index)
  for (const window of [chair, screen]) await window.until((_meeting, version) => version === lost.at(-1), 'what will be lost', PATIENCE_MS)

  await master.kill9()
  for (const window of [chair, screen, ...states]) await window.until((_meeting, version) => version === kept, 'the log that is left', PATIENCE_MS)
  for (const { counted, named } of [one, other]) {
    expect(await counted()).toBe(lost.length)
    expect(named()).toEqual(lost)
  }
  const again = await states[1]?.do(REQUEST)
  expect(again).toBe(kept + 1)
  for (const window of [screen, ...states]) await window.until((_meeting, version) => version === again, 'what is done next', PATIENCE_MS)
  expect(await disagreements(meeting.meetingId, chair, [chair, screen, ...states])).toEqual([])
})
