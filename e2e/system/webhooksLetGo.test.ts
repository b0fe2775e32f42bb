import { expect, onTestFinished, test } from 'vitest'
import { LogFault, type MeetingLog } from '#server/log/meetingLog.ts'
import { hooksOf } from '#server/news/hooks/hook.ts'
import type { NewsSettings } from '#server/news/newsroom.ts'
import { heldMeetings } from '#e2e/wire/heldMeetings.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const OVER_MS = 200

function hook(hookOfTest: Record<string, unknown>): NewsSettings {
  const found = hooksOf(JSON.stringify([Object.assign({ id: 'house', secret: TestReceiver.SECRET, allowPrivate: true }, hookOfTest)]))
  if (typeof found === 'string') throw new Error(found)
  return { hooks: found, osc: [], leaseMs: 200, pausesMs: [5] }
}

const enter = async (node: TestNode, meeting: TestMeeting, who = 'chair'): Promise<WireWindow> => {
  const chair = await meeting.enter(node, who)
  onTestFinished(() => chair.close())
  return chair
}

async function openAndCloseList(chair: WireWindow): Promise<void> {
  await chair.do({ type: 'openList' })
  await chair.do({ type: 'closeList', closesAt: null })
}

/** A node in which so many meetings were made and opened, and the list in each opened and closed; it is stopped. */
async function meetingsIn(dataDir: string, count: number, isClosed: (index: number) => boolean): Promise<TestMeeting[]> {
  const node = await startNode({ dataDir })
  const made: TestMeeting[] = []
  for (let index = 0; index < count; index += 1) {
    const meeting = await makeMeeting(node, { ...testPlan(1), isRehearsal: false })
    const chair = await enter(node, meeting)
    await chair.do({ type: 'openMeeting' })
    await openAndCloseList(chair)
    if (isClosed(index)) await chair.do({ type: 'closeMeeting' })
    chair.close()
    made.push(meeting)
  }
  await node.close()
  return made
}

test('only the meetings that a hook names are opened', async () => {
  const [receiver, dataDir, { between, held }] = [await TestReceiver.open(), await folderOfTest(), heldMeetings()]
  const [first, second] = await meetingsIn(dataDir, 2, () => false)
  const node = await startNode({ dataDir, between, news: hook({ url: receiver.url, meetings: [second?.meetingId] }) })
  onTestFinished(() => node.close())
  await expect.poll(held).toContain(second?.meetingId)
  const chair = await enter(node, second as TestMeeting)
  await openAndCloseList(chair)
  await expect.poll(() => receiver.types).toEqual(['list.opened', 'list.closed'])
  expect(held()).not.toContain(first?.meetingId)
})

test('a meeting that is over is let go once all of it was brought, and told again when its closing is undone', async () => {
  const [receiver, dataDir, { between, held }] = [await TestReceiver.open(), await folderOfTest(), heldMeetings()]
  const news = hook({ url: receiver.url })
  const before = await startNode({ dataDir, news }) // so that the hook is known from before the meetings
  await before.close()
  const made = await meetingsIn(dataDir, 3, index => index < 2)
  const [over, , goesOn] = made as [TestMeeting, TestMeeting, TestMeeting]
  await receiver.down()
  const node = await startNode({ dataDir, between, overMs: OVER_MS, news })
  onTestFinished(() => node.close())
  await expect.poll(held).toHaveLength(3) // nothing was brought yet
  await receiver.up()
  await expect.poll(held).toEqual([goesOn.meetingId])
  const ofOver = (): string[] => receiver.received.filter(({ id }) => id.startsWith(`${over.meetingId}.`)).map(({ body }) => body.type)
  expect(ofOver()).toEqual(['list.opened', 'list.closed'])
  expect(receiver.firsts).toHaveLength(6)
  for (const { meetingId } of made) await node.app.meetings.find(meetingId) // as for the desk's list
  await expect.poll(held).toEqual([goesOn.meetingId])
  const secretariat = await enter(node, over, 'secretariat') // whose door stays open
  // It may be let go once more while they come in: then they are asked to join anew, and what they press meanwhile is to be sent again.
  await expect.poll(() => secretariat.submit({ type: 'undo', version: secretariat.cursor.version })).toMatchObject({ ok: true })
  await openAndCloseList(secretariat)
  await expect.poll(ofOver).toEqual(['list.opened', 'list.closed', 'list.opened', 'list.closed'])
  expect(receiver.received).toHaveLength(8)
})

test('one that is over, and whose log cannot be read any more, keeps nobody from a later meeting', async () => {
  const [receiver, dataDir, { between, held, everHeld }] = [await TestReceiver.open(), await folderOfTest(), heldMeetings()]
  const [over] = (await meetingsIn(dataDir, 1, () => true)) as [TestMeeting]
  let isFaulty = false
  const faulty = (log: MeetingLog): MeetingLog => logWith(between(log), {
    meetings: async () => [over.meetingId, ...(await log.meetings()).filter(meetingId => meetingId !== over.meetingId)],
    readAfter: (meetingId, ...asked) => (isFaulty && meetingId === over.meetingId ? Promise.reject(new LogFault('it is broken')) : log.readAfter(meetingId, ...asked)),
  })
  const node = await startNode({ dataDir, between: faulty, overMs: OVER_MS, news: hook({ url: receiver.url }) })
  onTestFinished(() => node.close())
  await expect.poll(everHeld).toEqual([over.meetingId])
  await expect.poll(held).toEqual([])
  isFaulty = true
  const later = await makeMeeting(node, { ...testPlan(1), isRehearsal: false })
  const chair = await enter(node, later)
  await chair.do({ type: 'openMeeting' })
  await openAndCloseList(chair)
  await expect.poll(() => receiver.types).toEqual(['list.opened', 'list.closed'])
})
