import { expect, onTestFinished, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { freePort } from '#server/testing/freePort.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

/** What the clock of the statement would show at an instant. */
const left = ({ floor }: Meeting, at: number): number | null => (floor === null ? null : leftMs(floor, at))

const orderIn = ({ orders }: Meeting): string => orders[0]?.orderId ?? ''

test('O3 O5 O9 two nodes on one Redis, one of them killed between the hearing and the ruling: not a byte of it before, and the same time left on every window after', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const shared = { STORE: 'redis', REDIS_URL: redis.url, ROSTRUM_SECRET: 'a secret of this test, and of nothing else' }
  const first = await serverOfTest({ ...shared, DATA_DIR: await folderOfTest(), PORT: await freePort() })
  const ofSecond = { ...shared, DATA_DIR: await folderOfTest(), PORT: await freePort() }
  const second = await serverOfTest(ofSecond)
  const cards = await first.cards()
  const enter = async (server: ServerProcess, who: string): Promise<WireWindow> => {
    const window = await WireWindow.open(server.url, await signIn(server.url, cards.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''))
    onTestFinished(() => window.close())
    return window
  }
  const [chair, speaker] = [await enter(first, 'chair'), await enter(first, 'dza')]
  const [cuba, other, screen] = [await enter(second, 'cub'), await enter(second, 'bgd'), await enter(second, 'screen')]
  await chair.do({ type: 'openMeeting' })
  for (let ahead = chair.meeting.plan?.programme.findIndex(({ kind }) => kind === 'floor') ?? 0; ahead > 0; ahead -= 1) {
    await chair.do({ type: 'nextSegment', from: chair.meeting.progress.at(-1)?.segmentId ?? '' })
  }
  await chair.do({ type: 'openList' })
  await speaker.until(({ list }) => list.openedAt !== null, 'the opening')
  await speaker.do(REQUEST)
  await chair.until(({ waiting }) => waiting.length === 1, 'the request')
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
  for (const window of [cuba, other, screen]) await window.until(({ floor }) => floor !== null, 'the floor')

  // Raised, withdrawn, raised again and put off: the hall is told that entries came, and nothing else.
  const [fromScreen, fromOther] = [screen.frames.length, other.frames.length]
  await cuba.do({ type: 'raisePointOfOrder', motion: 'point-of-order' })
  await cuba.do({ type: 'withdrawPointOfOrder', orderId: orderIn(cuba.meeting) })
  await cuba.do({ type: 'raisePointOfOrder', motion: 'point-of-order' })
  await chair.until(meeting => meeting.orders.length === 1 && orderIn(meeting) === orderIn(cuba.meeting), 'the second point of order')
  const statementId = chair.meeting.floor?.statementId ?? ''
  await chair.do({ type: 'putOffPointOfOrder', orderId: orderIn(chair.meeting), statementId })
  const version = await chair.do({ type: 'setAutomaticApproval', categories: ['ngo'] })
  for (const window of [other, screen]) await window.until((_meeting, at) => at >= version, 'what everybody sees')
  for (const frames of [screen.frames.slice(fromScreen), other.frames.slice(fromOther)]) {
    expect(frames.join('\n')).toContain('automaticApprovalSet')
    // Hashes and salts are of any letters.
    expect(frames.join('\n').replaceAll(/"(?:hash|salt|head)":"[^"]*"/g, '')).not.toMatch(/order|cub|point|raise|put/i)
  }
  expect(left(screen.meeting, 0)).toBe(left(chair.meeting, 0))

  await chair.do({ type: 'hearPointOfOrder', orderId: orderIn(chair.meeting) })
  for (const window of [speaker, cuba, other, screen]) await window.until(({ interruption }) => interruption !== null, 'the hearing')
  const { heardAt = 0 } = chair.meeting.interruption ?? {}
  const exactly = left(chair.meeting, heardAt)
  second.kill('SIGKILL')
  await second.exited
  await serverOfTest(ofSecond)
  expect(await chair.submit({ type: 'continueStatement', statementId })).toMatchObject({ code: 'order-being-heard' })
  await chair.do({ type: 'ruleOnPointOfOrder', orderId: chair.meeting.interruption?.order.orderId ?? '', ruling: 'rejected' })
  const windows = [chair, speaker, cuba, other, screen]
  for (const window of windows) await window.until(({ hearings }) => hearings.length === 1, 'the ruling')
  expect(windows.map(({ meeting }) => left(meeting, heardAt + 600_000))).toEqual(windows.map(() => exactly))

  await chair.do({ type: 'continueStatement', statementId })
  for (const window of windows) await window.until(({ floor }) => floor?.timing.pausedAt === null, 'the going on')
  const { floor } = chair.meeting
  const wentOnAt = heardAt + (floor?.timing.pausedMs ?? 0)
  expect(windows.map(({ meeting }) => left(meeting, wentOnAt))).toEqual(windows.map(() => exactly))
}, 60_000)
