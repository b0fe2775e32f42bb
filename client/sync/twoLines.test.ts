import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import { eventually } from './testing/eventually.ts'
import { testBrowser, TestTime } from './testing/testTime.ts'
import { TwoLines } from './twoLines.ts'

/** A server to which streams get through: each lets in, and is silent then. */
async function silentServer(): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === `/${LINE_ROUTES['clock:ask']}`) response.end('{"now":1}')
    else response.write(':\n\nevent: meeting:join\ndata: {"ok":true}\n\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('a stream that is given up is lost since something was heard last, where one that lives would have given a sign', async () => {
  const time = new TestTime()
  const noSockets = new Map([['rostrum:blockedAt', String(time.now())]])
  const heard: string[] = []
  const silences: unknown[] = []
  const line = new TwoLines(await silentServer(), testBrowser(time, noSockets), {
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
