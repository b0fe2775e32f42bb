import { expect, onTestFinished, test } from 'vitest'
import type { Role } from '#shared/floor/model.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { someCommand } from '#e2e/wire/someCommand.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { seeded } from '#server/testing/seeded.ts'

/** Seeds that once failed stay here. */
const FAILED: number[] = []
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1000)
const SEEDS = [...FAILED, ...Array.from({ length: runs >= 10_000 ? 20 : 2 }, (_, index) => 1 + index)]
const ROUNDS = 80

test.each(SEEDS)('seed %i: three nodes that miss messages, windows whose lines are cut, everybody pressing: all agree in the end', async seed => {
  const dice = seeded(seed)
  const redis = await startTestRedis()
  const nodes: TestNode[] = []
  const windows: WireWindow[] = []
  onTestFinished(async () => {
    for (const window of windows) window.close()
    for (const node of nodes) await node.close()
    await redis.stop()
  })
  for (let index = 0; index < 3; index += 1) {
    nodes.push(await startNode({ redisUrl: redis.url, between: log => faultyLine(log, { isLost: () => dice() < 0.3, isAnswerLost: () => dice() < 0.05 }) }))
  }
  const at = (index: number): TestNode => nodes[index % 3] as TestNode
  const meeting = await makeMeeting(at(0), testPlan(6))
  const cast = ['chair', 'secretariat', 'screen', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd1']
  for (const [index, who] of cast.entries()) windows.push(await meeting.enter(at(index), who))
  const chair = windows[0] as WireWindow
  for (const type of ['openMeeting', 'openList'] as const) expect(await chair.submit({ type })).toMatchObject({ ok: true })

  let accepted = 0
  const count = (reply: { ok: boolean }): void => void (accepted += reply.ok ? 1 : 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const acting = windows.filter(() => dice() < 0.4)
    await Promise.all(acting.map(window => {
      if (dice() < 0.1) window.cut()
      return window.submitWhenBack(someCommand(roleOf(window), window.meeting, window.cursor.version, dice)).then(count, () => undefined) // cut while it was under way
    }))
  }
  // What was under way when a line was cut may still land: until nothing does, there is a later end to agree on.
  await expect.poll(async () => {
    const { end } = await chair.readAll()
    await Promise.all(windows.map(window => window.until((_meeting, stands) => stands >= end.version, `version ${end.version}`)))
    return disagreements(meeting.meetingId, chair, windows)
  }, { timeout: 20_000 }).toEqual([])
  expect(accepted).toBeGreaterThan(20) // how many depends on who is faster; a fuzz that changes nothing would show nothing
})

function roleOf({ cursor: { audience } }: WireWindow): Role {
  if (audience === 'presiding') return 'chair'
  return audience === 'hall' ? 'screen' : 'delegation'
}
