import { randomBytes } from 'node:crypto'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { newReport } from '#server/report.ts'
import { JOINS } from '#server/sockets/limits.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

/** A meeting that is long to hand over: nothing makes it short. */
function largeMeeting(node: TestNode): Promise<TestMeeting> {
  const plan = testPlan(1000)
  for (const one of plan.delegations) one.groups = Array.from({ length: 4 }, () => randomBytes(225).toString('base64'))
  return makeMeeting(node, plan)
}

test('a node on whose lines too much waits ends the one that takes nothing; whoever takes what it is told notices nothing of it', async () => {
  const troubles: string[] = []
  const node = await startNode({ untakenTogether: 100_000, report: newReport('silent', [], level => troubles.push(level)) })
  onTestFinished(() => node.close())
  const meeting = await largeMeeting(node)
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  let isChairCut = false
  void chair.untilCut().then(() => (isChairCut = true))
  const cookie = await meeting.cookieOf(node, 'screen')
  const line = io(node.url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } })
  onTestFinished(() => void line.disconnect())
  const join = { protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId: 'screen', cursor: null }
  await new Promise<void>(resolve => line.once('connect', resolve))
  const { ws } = line.io.engine.transport as unknown as { ws: { pause: () => void; resume: () => void } }
  ws.pause()
  for (let count = 0; count < JOINS; count += 1) line.emit('meeting:join', join, () => undefined)
  await expect.poll(() => troubles).toEqual(['warn'])
  const back = new Promise<void>(resolve => line.once('connect', resolve))
  ws.resume()
  await back
  expect(await line.timeout(5000).emitWithAck('meeting:join', join)).toMatchObject({ ok: true })
  await chair.do({ type: 'openMeeting' })
  expect(isChairCut).toBe(false)
})
