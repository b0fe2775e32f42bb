import { expect, onTestFinished, test } from 'vitest'
import { Expiry, OUTLIVING } from '#server/access/expiry.ts'
import { StoreFull, type MeetingLog } from '#server/log/meetingLog.ts'
import { seatsOf } from '#server/staff/seatsOf.ts'
import { ALL } from '#server/staff/staffRoles.ts'
import { DAY_MS } from '#shared/floor/scalars.ts'
import type { StaffSeat } from '#shared/protocol/staff.ts'
import { heldMeetings } from '#e2e/wire/heldMeetings.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'

const MEETINGS = 12

/** A node that begins anew, a day later, on a store in which so many meetings were closed; and how many of them it holds. */
async function hallOfYears(options: NodeOptions = {}) {
  const [dataDir, { between, ...counts }] = [await folderOfTest(), heldMeetings()]
  const before = await startNode({ dataDir })
  const made: TestMeeting[] = []
  for (let index = 0; index < MEETINGS; index += 1) made.push(await closedMeeting(before, `Meeting ${index}`))
  await before.close()
  const nextDay = (log: MeetingLog): MeetingLog => logWith(log, { now: () => log.now() + DAY_MS })
  const node = await startNode({ dataDir, between: log => nextDay(between(log)), ...options })
  onTestFinished(() => node.close())
  return { node, made, ...counts }
}

async function closedMeeting(node: TestNode, title: string): Promise<TestMeeting> {
  const meeting = await makeMeeting(node, { ...testPlan(1), title, isRehearsal: false })
  const chair = await meeting.enter(node, 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'closeMeeting' })
  chair.close()
  return meeting
}

/** What somebody may take who presides over all meetings, so long from now. */
function seatsAfter({ app, log }: TestNode, afterMs: number): Promise<StaffSeat[]> {
  const expiry = new Expiry(app.meetings, () => app.now() + afterMs, OUTLIVING)
  return seatsOf({ ...app, expiry, allMeetings: () => log.meetings() }, [{ meetingId: ALL, role: 'secretariat' }])
}

test('whoever presides over all meetings of years has a few of them opened at once, and each that is over only the first time', async () => {
  const { node, made, held, everHeld, mostHeld } = await hallOfYears()
  const first = await seatsAfter(node, 0)
  expect(first.map(({ meetingId }) => meetingId).toSorted()).toEqual(made.map(({ meetingId }) => meetingId).toSorted())
  expect(new Set(first.map(({ title }) => title)).size).toBe(MEETINGS)
  expect(mostHeld()).toBeLessThanOrEqual(4)
  expect(held()).toEqual([])
  expect(everHeld()).toHaveLength(MEETINGS)
  expect(await seatsAfter(node, 0)).toEqual(first)
  expect(await seatsAfter(node, 31 * DAY_MS)).toEqual([]) // the record is written
  expect(everHeld()).toHaveLength(MEETINGS)
})

test('one whose closing is undone is opened again, and one whose code was revoked is not there', async () => {
  const { node, made, everHeld } = await hallOfYears()
  await seatsAfter(node, 0)
  const [goesOn, revoked] = made as [TestMeeting, TestMeeting]
  const secretariat = await goesOn.enter(node, 'secretariat')
  onTestFinished(() => secretariat.close())
  await secretariat.do({ type: 'undo', version: secretariat.cursor.version })
  await node.app.accesses.revoke(revoked.meetingId, 'secretariat', null)
  expect((await seatsAfter(node, 31 * DAY_MS)).map(({ meetingId }) => meetingId)).toEqual([goesOn.meetingId])
  expect((await seatsAfter(node, 0)).map(({ meetingId }) => meetingId)).not.toContain(revoked.meetingId)
  expect(new Set(everHeld().slice(MEETINGS))).toEqual(new Set([goesOn.meetingId]))
})

test('where the store takes nothing that could be put down, all of them are listed and let go all the same', async () => {
  const { node, held, everHeld } = await hallOfYears({ around: documents => watchedDocuments(documents, { put: () => Promise.reject(new StoreFull('the disk is full')) }) })
  const first = await seatsAfter(node, 0)
  expect(first).toHaveLength(MEETINGS)
  expect(held()).toEqual([])
  expect(await seatsAfter(node, 0)).toEqual(first)
  expect(everHeld()).toHaveLength(2 * MEETINGS)
})
