import { expect, onTestFinished, test } from 'vitest'
import type { Documents } from '#server/documents/documents.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import type { NewsSettings } from '#server/news/newsroom.ts'
import { heldMeetings } from '#e2e/wire/heldMeetings.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'
import { hooks, nodeOfTest } from './testing/hookedMeeting.ts'

/** What whoever begins to send does with the meetings that are over already. */
const OVER_MS = 50

/** What a receiver has of so many such meetings, which come side by side. */
const ofSome = (count: number): string[] => ['list.closed', 'list.opened'].flatMap(type => Array.from({ length: count }, () => type))
const had = ({ types }: TestReceiver): string[] => types.toSorted()

/** A node with fewer milliseconds until a closed meeting is over. */
const nodeOf = (options: NodeOptions): Promise<TestNode> => nodeOfTest({ overMs: OVER_MS, ...options })

/** A list that was opened and closed, and the meeting after it: its last version. */
async function concluded(node: TestNode): Promise<{ meetingId: string; version: number }> {
  const meeting = await makeMeeting(node, { ...testPlan(1), isRehearsal: false })
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await chair.do({ type: 'closeList', closesAt: null })
  const version = await chair.do({ type: 'closeMeeting' })
  chair.close()
  return { meetingId: meeting.meetingId, version }
}

/** One that goes on, and that whoever sends looks at after all others: when it is held, the others were looked at. */
async function lastOfAll(node: TestNode) {
  const { meetingId } = await makeMeeting(node, testPlan(1))
  const last = (log: MeetingLog): MeetingLog => logWith(log, { meetings: async () => [...(await log.meetings()).filter(one => one !== meetingId), meetingId] })
  return { meetingId, last }
}

/** A store in which these hooks have all of two meetings that are over; who sent has put that down. */
async function brought(news: NewsSettings, dataDir: string): Promise<void> {
  let documents: Documents | null = null
  const node = await nodeOf({ dataDir, news, around: real => (documents = real) })
  const over = [await concluded(node), await concluded(node)]
  const valueOf = async (key: `${'over' | 'news'}/${string}`) => (await documents?.get(key))?.value
  for (const { meetingId, version } of over) {
    await expect.poll(() => valueOf(`over/${meetingId}/known`)).toMatchObject({ end: { version } })
    for (const { id } of news.hooks ?? []) await expect.poll(() => valueOf(`news/place/${id}/${meetingId}`)).toMatchObject({ version })
  }
  await node.close()
}

test.each([
  ['all of which was brought', {}, ofSome(2)],
  ['of which nothing is for the hook', { events: ['floor.given'] }, []],
])('whoever takes over opens no meeting that is over, %s', async (_what, wanted, told) => {
  const [receiver, dataDir, { between, everHeld }] = [await TestReceiver.open(), await folderOfTest(), heldMeetings()]
  const news = hooks({ id: 'house', url: receiver.url, ...wanted })
  await brought(news, dataDir)
  const without = await nodeOf({ dataDir })
  const { meetingId, last } = await lastOfAll(without)
  await without.close()
  await nodeOf({ dataDir, between: log => last(between(log)), news })
  await expect.poll(everHeld).toContain(meetingId)
  expect(everHeld()).toEqual([meetingId])
  expect(had(receiver)).toEqual(told)
})

test('what is owed of a meeting that was over and let go while nobody sent is brought, to whom it is owed', async () => {
  const [house, other, dataDir] = [await TestReceiver.open(), await TestReceiver.open(), await folderOfTest()]
  const news = hooks({ id: 'house', url: house.url }, { id: 'other', url: other.url })
  await brought(news, dataDir)
  expect([had(house), had(other)]).toEqual([ofSome(2), ofSome(2)])
  const { between, held } = heldMeetings()
  const silent = await nodeOf({ dataDir, between })
  await concluded(silent)
  await expect.poll(held).toEqual([]) // it was put down that it is over
  await silent.close()
  await other.down()
  const { between: again, held: followed } = heldMeetings()
  const one = await nodeOf({ dataDir, between: again, news })
  await expect.poll(() => had(house)).toEqual(ofSome(3))
  await one.close()
  expect(followed()).toEqual([])
  await other.up()
  await nodeOf({ dataDir, news })
  await expect.poll(() => had(other)).toEqual(ofSome(3))
  expect(house.firsts).toHaveLength(6)
})

test('a store of before, in which nothing was put down, has each opened once and let go before the next', async () => {
  const [receiver, dataDir, { between, held, everHeld, mostHeld }] = [await TestReceiver.open(), await folderOfTest(), heldMeetings()]
  const before = await startNode({ dataDir })
  for (let index = 0; index < 3; index += 1) await concluded(before)
  const closedAt = before.app.now()
  await before.close()
  await expect.poll(() => Date.now()).toBeGreaterThan(closedAt + OVER_MS)
  const node = await nodeOf({ dataDir, between, news: hooks({ id: 'house', url: receiver.url }) })
  await expect.poll(everHeld).toHaveLength(3)
  await expect.poll(held).toEqual([])
  expect(mostHeld()).toBe(1)
  await node.close()
  expect(receiver.received).toEqual([]) // it happened before the hook was told of anything
})
