import { expect, onTestFinished, test } from 'vitest'
import type { Entry } from '#shared/sync/entry.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

const COUNT = 30
const ROUNDS = 4

test('however entries become known, by an append, a message or a reading, a node tells each once and in order, and no window sees a gap', async () => {
  const redis = await startTestRedis()
  const nodes: TestNode[] = []
  onTestFinished(async () => {
    for (const node of nodes) await node.close()
    await redis.stop()
  })
  for (let index = 0; index < 3; index += 1) nodes.push(await startNode({ redisUrl: redis.url }))
  const at = (index: number): TestNode => nodes[index % 3] as TestNode
  const meeting = await makeMeeting(at(0), testPlan(COUNT, ['member-state']))
  const chair = await meeting.enter(at(0), 'chair')
  const delegations = await Promise.all(Array.from({ length: COUNT }, (_, index) => meeting.enter(at(index), `d${index + 1}`)))
  const windows = [chair, ...delegations]
  const told = await Promise.all(nodes.map(async node => {
    const versions: number[] = []
    const open = await node.app.meetings.find(meeting.meetingId)
    open?.listen({ onEntries: (entries: readonly Entry[]) => void versions.push(...entries.map(({ version }) => version)), onReplaced: () => expect.unreachable(), onClosed: () => undefined })
    return versions
  }))
  await chair.do({ type: 'openList' })
  const first = chair.cursor.version
  for (const window of windows) await window.until((_meeting, version) => version >= first, 'the opening')
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(delegations.map(async window => {
      const { ok } = await window.submit(REQUEST)
      expect(ok).toBe(true)
      const mine = (): string | undefined => window.meeting.rows.find(({ request }) => window.cursor.audience === `own:${request.delegationId}`)?.request.requestId
      await window.until(() => mine() !== undefined, 'the own row')
      expect((await window.submit({ type: 'withdrawRequest', requestId: mine() ?? '' })).ok).toBe(true)
      await window.until(() => mine() === undefined, 'the end of the own row')
    }))
  }
  const last = first + ROUNDS * COUNT * 2
  for (const window of windows) await window.until((_meeting, version) => version === last, `version ${last}`)
  for (const versions of told) expect(versions).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index))
  expect(windows.map(({ gaps }) => gaps)).toEqual(windows.map(() => 0))
  for (const window of windows) window.close()
})
