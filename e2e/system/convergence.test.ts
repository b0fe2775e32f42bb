import { expect, onTestFinished, test } from 'vitest'
import type { Command } from '#shared/floor/commands.ts'
import type { Meeting, Role } from '#shared/floor/model.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { makeMeeting, NO_DETAILS, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { seeded } from '#e2e/rehearsal/seeded.ts'

/** Seeds that once failed stay here. */
const FAILED: number[] = []
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1000)
const SEEDS = [...FAILED, ...Array.from({ length: runs >= 10_000 ? 20 : 3 }, (_, index) => 1 + index)]
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

/** Something a person might press, on what their window shows. */
function someCommand(role: Role, meeting: Meeting, seen: number, dice: () => number): Command {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(dice() * items.length)]
  const row = pick(meeting.rows)?.request.requestId ?? 'none'
  const waiting = pick(meeting.waiting)?.requestId ?? 'none'
  const statementId = meeting.floor?.statementId ?? 'none'
  const capacity = dice() < 0.6 ? ({ kind: 'national' } as const) : dice() < 0.5 ? ({ kind: 'group', group: 'Group of the Tests' } as const) : ({ kind: 'reply' } as const)
  const choices: Command[] = [
    { type: 'requestFloor', capacity, isDignitary: dice() < 0.2, details: NO_DETAILS },
    { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: NO_DETAILS },
    { type: 'withdrawRequest', requestId: dice() < 0.5 ? waiting : row },
    { type: 'approveRequests', requestIds: [waiting] },
    { type: 'approveRequests', requestIds: meeting.waiting.length > 0 ? meeting.waiting.map(({ requestId }) => requestId) : ['none'] },
    { type: 'declineRequest', requestId: waiting, reason: 'list-is-full' },
    { type: 'moveRequest', requestId: row, before: pick(meeting.rows)?.request.requestId ?? null, seen },
    { type: 'giveFloor', to: dice() < 0.8 ? { kind: 'request', requestId: row } : { kind: 'podium', personId: 'p1' } },
    { type: 'pauseStatement', statementId },
    { type: 'continueStatement', statementId },
    { type: 'endStatement', statementId },
    { type: 'markAbsent', requestId: row, outcome: pick(['struck', 'end-of-band', 'next'] as const) ?? 'next' },
    { type: pick(['openMeeting', 'openList', 'suspendMeeting', 'resumeMeeting'] as const) ?? 'openMeeting' },
    { type: 'undo', version: pick(meeting.acts)?.version ?? 1 },
  ]
  const own = choices.filter(({ type }) => mayGive(role, type) || dice() < 0.05)
  return pick(own) ?? { type: 'openList' }
}

function roleOf({ cursor: { audience } }: WireWindow): Role {
  if (audience === 'presiding') return 'chair'
  return audience === 'hall' ? 'screen' : 'delegation'
}
