import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { EventReader } from '#e2e/wire/eventReader.ts'
import { heldMeetings } from '#e2e/wire/heldMeetings.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const OVER_MS = 200

/** A node that tells which meetings it holds, and makes meetings that a Chair has opened and perhaps closed. */
async function hall(store: 'file' | 'redis') {
  const redis = store === 'redis' ? await startTestRedis() : null
  if (redis !== null) onTestFinished(() => redis.stop())
  const { between, held } = heldMeetings()
  const node = await startNode({ between, overMs: OVER_MS, ...(redis === null ? {} : { redisUrl: redis.url }) })
  onTestFinished(() => node.close())
  const enter = async (meeting: TestMeeting, who: string): Promise<WireWindow> => {
    const window = await meeting.enter(node, who)
    onTestFinished(() => window.close())
    return window
  }
  const make = async (isClosed: boolean, attend: (meeting: TestMeeting) => Promise<unknown> = async () => undefined): Promise<TestMeeting> => {
    const meeting = await makeMeeting(node, { ...testPlan(1), isRehearsal: false })
    await attend(meeting)
    const chair = await enter(meeting, 'chair')
    await chair.do({ type: 'openMeeting' })
    if (isClosed) await chair.do({ type: 'closeMeeting' })
    chair.close()
    return meeting
  }
  return { node, held, enter, make }
}

test.each(['file', 'redis'] as const)('%s: a node lets go of meetings that are over and that nobody there hears, whoever was in them, and opens them again', async store => {
  const { node, held, enter, make } = await hall(store)
  const goesOn = await make(false)
  const [watched, read] = [[] as WireWindow[], [] as EventReader[]]
  const hasScreen = await make(true, async meeting => void watched.push(await enter(meeting, 'screen')))
  const hasReader = await make(true, async ({ meetingId }) => void read.push(await EventReader.open(node.url, meetingId)))
  const over = await make(true)
  const heard = [goesOn, hasScreen, hasReader].map(({ meetingId }) => meetingId).toSorted()
  await expect.poll(held).toEqual(heard)

  // Found again, for a list or a sweep, it is let go again.
  expect(await node.app.meetings.find(over.meetingId)).not.toBeNull()
  expect(held()).toContain(over.meetingId)
  await expect.poll(held).toEqual(heard)
  expect(watched[0]?.frames.join('')).not.toContain('meeting:rejoin')

  watched[0]?.close()
  read[0]?.close()
  await expect.poll(held).toEqual([goesOn.meetingId])

  // Its closing is undone: it goes on, and is held.
  const secretariat = await enter(over, 'secretariat')
  // It may have been let go in the very moment in which somebody came in: then whoever presses is told to ask again, and comes in again.
  await expect.poll(async () => (await secretariat.submit({ type: 'undo', version: secretariat.cursor.version })).ok).toBe(true)
  secretariat.close()
  await make(true)
  await expect.poll(held).toEqual([goesOn.meetingId, over.meetingId].toSorted())
})
