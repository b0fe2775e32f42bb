import { expect, onTestFinished, test } from 'vitest'
import { LogFault, type MeetingLog } from '#server/log/meetingLog.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { logWith } from '#e2e/wire/logWith.ts'

test('a log that a node cannot read, and another node writes to while it is being opened, is that meeting’s fault and nobody else’s', async () => {
  const redis = await startTestRedis()
  const writing = await startNode({ redisUrl: redis.url })
  const heard = { isSo: false }
  let onHeard = (): void => undefined
  const hearing = new Promise<void>(resolve => (onHeard = resolve))
  const unreadable = (log: MeetingLog): MeetingLog => logWith(log, {
    follow: (meetingId, onEntries) => log.follow(meetingId, entries => {
      onEntries(entries)
      heard.isSo = true
      onHeard()
    }),
    readAfter: async () => {
      await hearing
      throw new LogFault('an event of another version')
    },
  })
  const reading = await startNode({ redisUrl: redis.url, between: unreadable })
  onTestFinished(async () => {
    for (const node of [reading, writing]) await node.close()
    await redis.stop()
  })
  const meeting = await makeMeeting(writing, testPlan(1))
  const chair = await meeting.enter(writing, 'chair')
  onTestFinished(() => chair.close())
  const asked = reading.app.meetings.find(meeting.meetingId).then(() => 'it was read', (cause: unknown) => cause)
  await chair.do({ type: 'openMeeting' })
  for (let press = 0; !heard.isSo; press += 1) await chair.do({ type: press % 2 === 0 ? 'suspendMeeting' : 'resumeMeeting' })
  expect(await asked).toBeInstanceOf(LogFault)
  expect((await fetch(`${reading.url}/healthz`)).status).toBe(200)
})
