import { expect, onTestFinished, test } from 'vitest'
import { redisStore } from '#e2e/chaos/hall/chaosStore.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

const SET_S = 12
const PATIENCE_MS = 40_000

test('a clock of the store that is set while somebody speaks holds a meeting up for a quarter of a minute, and its time does not move', async () => {
  const store = await redisStore(2)
  const start = (node: number) => startNode({ redisUrl: store.envOf(node)['REDIS_URL'] ?? '' })
  const nodes = [await start(0), await start(1)] as const
  onTestFinished(async () => {
    for (const node of nodes) await node.close()
    await store.stop()
  })
  const meeting = await makeMeeting(nodes[0], testPlan(2, ['member-state']))
  const chair = await meeting.enter(nodes[0], 'chair')
  const delegate = await meeting.enter(nodes[1], 'd1')
  await chair.do({ type: 'openList' })
  await delegate.do(REQUEST)
  await chair.do({ type: 'openMeeting' })
  await chair.until(({ rows }) => rows.length === 1, 'the request')
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
  const speaking = chair.meeting.floor
  if (speaking === null) throw new Error('nobody speaks')

  store.shifts.fill(SET_S)
  for (const { log } of nodes) await expect.poll(() => log.health().ok, { timeout: PATIENCE_MS }).toBe(false)
  for (const { log } of nodes) await expect.poll(() => log.health().ok, { timeout: PATIENCE_MS }).toBe(true)
  for (const { log } of nodes) expect(Math.abs(log.now() - Date.now())).toBeLessThan(2000)

  await chair.do({ type: 'pauseStatement', statementId: speaking.statementId })
  const pausedAt = chair.meeting.floor?.timing.pausedAt ?? 0
  expect(Math.abs(pausedAt - Date.now())).toBeLessThan(5000)
  const late = await start(1)
  onTestFinished(() => late.close())
  expect(Math.abs(late.log.now() - Date.now())).toBeLessThan(2000)
  expect(await disagreements(meeting.meetingId, chair, [chair, delegate])).toEqual([])
  for (const window of [chair, delegate]) window.close()
}, 120_000)
