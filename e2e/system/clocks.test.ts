import { expect, onTestFinished, test } from 'vitest'
import { CLOCKS } from '#server/http/doorLimits.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { postLine, publicOf } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

test('whoever asks an address full keeps nobody behind it from the time who has a session', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(1))
  const [chair, nobody] = [await signIn(node.url, meeting.card('chair').code), publicOf(meeting.meetingId)]
  const statusFor = async (as: typeof chair): Promise<number> => (await postLine(node.url, 'clock:ask', null, as)).status
  for (let asked = 0; asked < CLOCKS; asked += 100) await Promise.all(Array.from({ length: 100 }, () => statusFor(nobody)))
  expect([await statusFor(nobody), await statusFor(chair), await statusFor({ ...chair, cookie: '' })]).toEqual([429, 200, 429])
}, 60_000)
