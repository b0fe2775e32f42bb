import { expect, onTestFinished, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { MeetingStore } from './acting/meetingStore.ts'
import { Peer } from './testing/peer.ts'
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
