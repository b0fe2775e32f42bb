import { afterEach, beforeEach, expect, test } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall, type Window } from './testing/hall.ts'
import { until } from './testing/until.ts'
import { untilLinesLeft } from './testing/untilLinesLeft.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** How often the meeting was joined, and how often of that with the first packet of a line. */
const joined = (): [number, number] => [hall.peer.joins.length, hall.peer.firstJoins]

/** Its line is cut, and it is back. */
async function cut({ store }: Window): Promise<void> {
  hall.peer.cut('abruptly')
  await until(store, ({ status }) => status.kind === 'lost')
  await until(store, ({ status }) => status.kind === 'live')
}

test('a window joins with the first packet of its line, and comes back from where it stands then: nothing is asked beside', async () => {
  const cuba = await hall.join('delegation.cuba')
  expect(joined()).toEqual([1, 1])
  hall.peer.does(delegate('kenya'), ask('kenya'))
  const { version } = await until(cuba.store, now => now.version === hall.peer.log.position.version)
  await cut(cuba)
  expect(joined()).toEqual([2, 2])
  expect(hall.peer.joins[1]?.cursor).toMatchObject({ version })
  hall.peer.does(delegate('france'), ask('france'))
  await until(cuba.store, now => now.version === hall.peer.log.position.version)
})

test('a server that does not know of it is asked, also by a window that comes from one that does, and the other way round', async () => {
  hall.peer.script.isOld = true
  const cuba = await hall.join('delegation.cuba')
  expect(joined()).toEqual([1, 0])
  hall.peer.script = {}
  await cut(cuba)
  expect(joined()).toEqual([2, 1])
  hall.peer.script.isOld = true
  await cut(cuba)
  expect(joined()).toEqual([3, 1])
  hall.peer.does(delegate('kenya'), ask('kenya'))
  await until(cuba.store, now => now.version === hall.peer.log.position.version)
})

test('a no that passes is asked about again on the line', async () => {
  hall.peer.script.onJoin = () => (hall.peer.joins.length < 2 ? { ok: false, code: 'try-again' } : undefined)
  await hall.join('delegation.cuba')
  expect(joined()).toEqual([2, 1])
})

test('sent away, a window asks on the next line: until it is in there it is told on the one it has', async () => {
  await hall.join('delegation.cuba')
  hall.peer.sendAway()
  await eventually(joined, [2, 1])
  await untilLinesLeft(hall, 1)
})

test('the time in the answer may be of when the packet went out, and not only of when its line was there', async () => {
  hall.peer.script = { isClockMute: true, onLine: () => hall.time.pass(600) }
  const { store } = hall.open('delegation.cuba')
  await until(store, ({ status }) => status.kind === 'live')
  expect(store.clockErrorMs()).toBeGreaterThanOrEqual(300)
})
