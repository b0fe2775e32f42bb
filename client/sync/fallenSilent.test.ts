import { expect, onTestFinished, test, vi } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { MeetingStore } from './acting/meetingStore.ts'
import { eventually } from './testing/eventually.ts'
import { Peer } from './testing/peer.ts'
import { SocketLine } from './socketLine.ts'
import { testBrowser, TestTime } from './testing/testTime.ts'
import { until } from './testing/until.ts'

test('a line that fell silent is lost since something was heard last, not since that was noticed', async () => {
  const time = new TestTime()
  const peer = new Peer(() => time.now(), { pingInterval: 100, pingTimeout: 900 })
  await peer.listen()
  const store = new MeetingStore({ meetingId: 'panel', accessId: 'delegation.cuba', url: peer.url }, testBrowser(time), decide)
  onTestFinished(async () => {
    store.stop()
    await peer.close()
  })
  store.start()
  await until(store, ({ status }) => status.kind === 'live')
  const speakAgain = peer.fallSilent()
  const silentAt = time.now()
  const { status } = await until(store, ({ status: { kind } }) => kind === 'lost')
  speakAgain()
  expect(time.now() - silentAt, 'it takes a while').toBeGreaterThan(500)
  expect(status.lostAt).toBeLessThan(silentAt + 250)
})

test('a line that is given up since an answer stays out is lost since something was heard last, too', async () => {
  const time = new TestTime()
  const peer = new Peer(() => time.now(), { pingInterval: 100 })
  await peer.listen()
  const browser = testBrowser(time)
  const store = new MeetingStore({ meetingId: 'panel', accessId: 'delegation.cuba', url: peer.url }, browser, decide)
  onTestFinished(async () => {
    store.stop()
    await peer.close()
  })
  store.start()
  await until(store, ({ status }) => status.kind === 'live')
  await eventually(() => time.timersLeft, 1) // the look at the clock: all that was asked is answered
  const speakAgain = peer.fallSilent()
  const silentAt = time.now()
  time.pass(9000)
  browser.comeBack() // a laptop that was closed meanwhile
  peer.script.isShut = true
  time.pass(3000)
  const { status } = await until(store, ({ status: { kind } }) => kind === 'lost')
  speakAgain()
  expect(status.lostAt).toBeLessThan(silentAt + 250)
})

test('a clock that is set forward costs the line, which was not silent; what was asked at that moment is not sent by the next one', async () => {
  const time = new TestTime()
  const peer = new Peer(() => time.now())
  peer.script.isOld = true // nobody joins here
  await peer.listen()
  const heard: string[] = []
  const line = new SocketLine(peer.url, testBrowser(time), { toJoin: () => ({}) as never, onTold: () => {}, onUp: () => heard.push('up'), onDown: silentMs => heard.push(`down, silent for ${silentMs}`) })
  onTestFinished(async () => {
    line.close()
    await peer.close()
  })
  line.open()
  await eventually(() => heard, ['up'])
  const rightNow = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => rightNow() + 600_000)
  onTestFinished(() => void vi.restoreAllMocks())
  line.ask('command:submit', {}, () => {})
  await eventually(() => heard, ['up', 'down, silent for 0', 'up'])
  await new Promise(answered => line.ask('clock:ask', null, answered))
  expect(peer.submits).toEqual([])
})
