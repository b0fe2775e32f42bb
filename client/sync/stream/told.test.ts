import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { eventually } from '../testing/eventually.ts'
import { testBrowser, TestTime } from '../testing/testTime.ts'
import { scriptedServer } from './testing/scriptedServer.ts'
import { Told } from './told.ts'

const MINUTE_MS = 60_000

test('that somebody holds a stream back is known for half an hour: a new line after that is whole again', async () => {
  const server = await scriptedServer(() => null)
  const time = new TestTime()
  const told = new Told(new URL('join', server.url), testBrowser(time), { onTold: () => {}, onEnd: () => {} })
  onTestFinished(() => told.stop())
  const asks = async (query: string): Promise<void> => {
    const count = server.asked.length
    told.freshen()
    void told.begin({}, () => {})
    await eventually(() => server.asked.slice(count).map(one => one.query), [query])
  }
  await asks('')
  time.pass(2600)
  await eventually(() => server.asked.at(-1)?.query, 'hold=0')
  told.stop()
  time.pass(29 * MINUTE_MS)
  await asks('hold=0')
  told.stop()
  time.pass(2 * MINUTE_MS)
  await asks('')
  expect(server.asked).toHaveLength(4)
})

test('of a stream that gives no sign any more it is told for how long', async () => {
  const signs: (() => void)[] = []
  const server = createServer((_request, response) => {
    response.write(':\n\nevent: meeting:join\ndata: {"ok":true}\n\n')
    signs.push(() => void response.write(':\n\nevent: a sign\ndata: null\n\n'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const time = new TestTime()
  const heard: string[] = []
  let silentMs = 0
  const told = new Told(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/join`), testBrowser(time), { onTold: event => heard.push(event), onEnd: ms => (silentMs = ms) })
  void told.begin({}, () => heard.push('joined'))
  await eventually(() => heard, ['joined'])
  time.pass(3500)
  signs.forEach(sign => sign())
  await eventually(() => heard, ['joined', 'a sign'])
  time.pass(12_000)
  expect(silentMs).toBeGreaterThanOrEqual(12_000)
})
