import { expect, onTestFinished, test } from 'vitest'
import { openStreams } from './stream/testing/scriptedServer.ts'
import { eventually } from './testing/eventually.ts'
import { testBrowser, TestTime } from './testing/testTime.ts'
import { TwoLines } from './twoLines.ts'

test('a stream that is given up is lost since something was heard last, where one that lives would have given a sign', async () => {
  const time = new TestTime()
  const noSockets = new Map([['rostrum:blockedAt', String(time.now())]])
  const heard: string[] = []
  const silences: unknown[] = []
  const line = new TwoLines((await openStreams()).url, testBrowser(time, noSockets), {
    toJoin: () => ({}) as never,
    onTold: () => {},
    onUp: () => line.ask('meeting:join', {}, () => heard.push('in')),
    onDown: silentMs => silences.push(silentMs),
  })
  onTestFinished(() => line.close())
  line.open()
  await eventually(() => heard, ['in'])
  line.close()
  line.open()
  await eventually(() => heard, ['in', 'in'])
  time.pass(9000)
  line.close()
  expect(silences).toEqual([0, expect.toSatisfy((ms: number) => ms >= 9000)])
})
