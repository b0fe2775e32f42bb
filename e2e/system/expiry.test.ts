import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { DAY_MS } from '#shared/floor/scalars.ts'
import { Expiry, OUTLIVING } from '#server/access/expiry.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { StreamWindow } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

let node: TestNode
beforeAll(async () => {
  node = await startNode({})
})
afterAll(() => node.close())

async function closed(at: TestNode, isRehearsal: boolean): Promise<TestMeeting> {
  const meeting = await makeMeeting(at, { ...testPlan(2), isRehearsal })
  const chair = await meeting.enter(at, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'closeMeeting' })
  return meeting
}

/** Whether codes and sessions are over so long after the close. */
async function overAfter({ meetingId }: TestMeeting, role: 'chair' | 'delegation', afterMs: number): Promise<[code: boolean, session: boolean]> {
  const closedAt = (await node.app.meetings.find(meetingId))?.standing.meeting.phase.closedAt ?? NaN
  const expiry = new Expiry(node.app.meetings, () => closedAt + afterMs, OUTLIVING)
  const of = { meetingId, role, delegationId: role === 'delegation' ? 'd1' : null }
  return [await expiry.isCodeOver(of), await expiry.isSessionOver(of)]
}

test('the codes of a rehearsal end when it is closed, and who is in sees its end; of a meeting both last a day, and those presiding have a month for its record', async () => {
  const [rehearsal, meeting] = [await closed(node, true), await closed(node, false)]
  for (const role of ['chair', 'delegation'] as const) {
    expect(await overAfter(rehearsal, role, 0)).toEqual([true, false])
    expect(await overAfter(rehearsal, role, DAY_MS - 1)).toEqual([true, false])
    expect(await overAfter(rehearsal, role, DAY_MS)).toEqual([true, true])
  }
  expect(await overAfter(meeting, 'delegation', DAY_MS - 1)).toEqual([false, false])
  expect(await overAfter(meeting, 'delegation', DAY_MS)).toEqual([true, true])
  expect(await overAfter(meeting, 'chair', 30 * DAY_MS - 1)).toEqual([false, false])
  expect(await overAfter(meeting, 'chair', 30 * DAY_MS)).toEqual([true, true])
})

test('nothing is over of a meeting that is not closed, nor of one that was closed and is open again', async () => {
  const meeting = await makeMeeting(node, testPlan(1))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  const expiry = new Expiry(node.app.meetings, () => Date.now() + 365 * DAY_MS, OUTLIVING)
  expect(await expiry.isCodeOver({ meetingId: meeting.meetingId, role: 'delegation', delegationId: 'd1' })).toBe(false)
  await chair.do({ type: 'openMeeting' })
  const version = await chair.do({ type: 'closeMeeting' })
  expect(await expiry.isCodeOver({ meetingId: meeting.meetingId, role: 'delegation', delegationId: 'd1' })).toBe(true)
  await chair.do({ type: 'undo', version })
  expect(await expiry.isCodeOver({ meetingId: meeting.meetingId, role: 'delegation', delegationId: 'd1' })).toBe(false)
})

test('a code of a rehearsal that was closed is as wrong as any, and a window whose session is over is cut, by socket and by stream', async () => {
  const strict = await startNode({ outliving: { sessionMs: 300, codeMs: 0, presidingMs: 0 }, sessionLookMs: 50 })
  onTestFinished(() => strict.close())
  const meeting = await makeMeeting(strict, testPlan(1))
  const own = await signIn(strict.url, meeting.card('d1').code)
  const [chair, window, stream] = [await meeting.enter(strict, 'chair'), await meeting.enter(strict, 'd1'), await StreamWindow.open(strict.url, own)]
  await stream.joined()
  const cut = window.untilCut()
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'closeMeeting' })
  await expect(signIn(strict.url, meeting.card('d1').code)).rejects.toThrow('401 {"ok":false,"code":"wrong-code"}')
  await cut
  while ((await stream.next()) !== null) { /* until it is ended */ }
  for (const one of [chair, window]) one.close()
})
