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
