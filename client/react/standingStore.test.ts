import { afterEach, beforeEach, expect, test } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { openHall, type Hall } from '#client/sync/testing/hall.ts'
import { until } from '#client/sync/testing/until.ts'
import { standStill } from '#client/ui/standStill.ts'
import { standingStore } from './standingStore.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

test('while rows stand still a part of the window shows what it showed, and its version; then what has come in meanwhile', async () => {
  const { store } = await hall.join('chair')
  const standing = standingStore(store)
  let told = 0
  const stop = standing.subscribe(() => (told += 1))
  const before = store.getSnapshot()
  const go = standStill()
  hall.peer.does(delegate('cuba'), ask('cuba'))
  await until(store, ({ meeting }) => meeting.waiting.length === 1)
  expect(standing.getSnapshot()).toBe(before)
  expect(standing.getSnapshot().version).toBeLessThan(store.getSnapshot().version)
  told = 0
  go()
  expect(told).toBe(1)
  expect(standing.getSnapshot()).toBe(store.getSnapshot())
  stop()
})
