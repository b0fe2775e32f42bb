import { expect, onTestFinished, test } from 'vitest'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { own, presiding, told, untilTold } from './testing/presenceTold.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

test('when 300 come in at once, whoever presides is told a few times, and each delegation of itself alone', async () => {
  const { one, other, stop } = await startTwoNodes()
  onTestFinished(() => stop())
  const meeting = await makeMeeting(one, testPlan(300))
  const chair = await meeting.enter(one, 'chair')
  const startedAt = performance.now()
  const delegations = await Promise.all(Array.from({ length: 300 }, (_, index) => meeting.enter(index % 2 === 0 ? one : other, `d${index + 1}`)))
  await untilTold(chair, presiding({ chair: 1, delegations: 300 }))
  for (const window of delegations) await untilTold(window, own(1))
  const seconds = (performance.now() - startedAt) / 1000
  process.stdout.write(`300 came in within ${seconds.toFixed(1)} s: ${told(chair).length} messages to the Chair\n`)
  expect(told(chair).length).toBeLessThanOrEqual(seconds + 3)
  expect(new Set(delegations.map(window => told(window).length))).toEqual(new Set([1]))
  for (const window of [chair, ...delegations]) window.close()
})
