import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingOf } from '#shared/floor/testing/labels.ts'
import { delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { clockReply } from '#shared/protocol/clockReply.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall, type Window } from './testing/hall.ts'
import { until } from './testing/until.ts'
import { untilLinesLeft } from './testing/untilLinesLeft.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** Every way in which this window has stood since. */
function kindsOf({ store }: Window): Set<string> {
  const kinds = new Set([store.getSnapshot().status.kind])
  store.subscribe(() => void kinds.add(store.getSnapshot().status.kind))
  return kinds
}

/** All windows are in by another line. */
const areOver = async (joins: number): Promise<void> => eventually(() => hall.peer.joins.length, joins)

test('sent away: the window is in by another line before it leaves the first one, and is never without', async () => {
  const cuba = await hall.join('delegation.cuba')
  const kinds = kindsOf(cuba)
  const { version } = cuba.store.getSnapshot()
  hall.peer.sendAway()
  await areOver(2)
  expect(hall.peer.sockets).toBe(2)
  await untilLinesLeft(hall, 1)
  expect(hall.peer.joins[1]?.cursor?.version).toBe(version)
  hall.peer.does(delegate('kenya'), ask('kenya'))
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  expect(waitingOf(hall.peer.meeting)).toEqual(['kenya', 'cuba'])
  expect([...kinds]).toEqual(['live'])
})

test('what was sent by the old line and has no answer is sent again by the new one, under its id, and acts once', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onSubmit = () => null
  const answer = cuba.press(ask('cuba'))
  await eventually(() => hall.peer.submits.length, 1)
  hall.peer.script = {}
  hall.peer.sendAway()
  expect((await answer).ok).toBe(true)
  expect(waitingOf(hall.peer.meeting)).toEqual(['cuba'])
  const [first, second] = hall.peer.submits.map(({ commandId }) => commandId)
  expect(second).toBe(first)
  expect(hall.peer.joins).toHaveLength(2)
})

test('what is pressed while the next line is made goes by the old one', async () => {
  const cuba = await hall.join('delegation.cuba')
  const kinds = kindsOf(cuba)
  hall.peer.script.isShut = true
  hall.peer.sendAway()
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  expect(await cuba.store.ask(clockReply, 'clock:ask', null)).not.toBeNull()
  expect(hall.peer.joins).toHaveLength(1)
  hall.peer.script = {}
  await areOver(2)
  expect([...kinds]).toEqual(['live'])
})

test('nobody else is there: the window stays until it is cut, says so, and comes back', async () => {
  const cuba = await hall.join('delegation.cuba')
  const kinds = kindsOf(cuba)
  hall.peer.script.isShut = true
  hall.peer.sendAway()
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  expect([...kinds]).toEqual(['live'])
  hall.peer.cut('goodbye')
  await until(cuba.store, ({ status }) => status.kind === 'lost')
  hall.peer.script = {}
  await until(cuba.store, ({ status }) => status.kind === 'live')
  await eventually(() => hall.peer.sockets, 1)
  expect((await cuba.press(ask('cuba for ALBA'))).ok).toBe(true)
})

test('cut before the next line is joined: the window is in by that', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onJoin = () => null
  hall.peer.sendAway()
  await areOver(2)
  hall.peer.script = {}
  hall.peer.cut('goodbye')
  await until(cuba.store, ({ status }) => status.kind === 'lost')
  await until(cuba.store, ({ status }) => status.kind === 'live')
  await eventually(() => hall.peer.sockets, 1)
})

test('sent away by the next one too, before the window is in by that: it goes on to a third, and is never without', async () => {
  const cuba = await hall.join('delegation.cuba')
  const kinds = kindsOf(cuba)
  hall.peer.script.onJoin = () => null
  hall.peer.sendAway()
  await areOver(2)
  hall.peer.script = {}
  hall.peer.sendAway(-1)
  await areOver(3)
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  await untilLinesLeft(hall, 1)
  expect([...kinds]).toEqual(['live'])
})

test('the one that was left sends nobody away any more', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.sendAway()
  await areOver(2)
  expect((await cuba.press(ask('cuba'))).ok, 'by the next one').toBe(true)
  expect(hall.peer.sockets).toBe(2)
  hall.peer.sendAway(0)
  await hall.join('delegation.kenya') // takes as long as one more line of Cuba's would
  expect(hall.peer.joins.map(({ accessId }) => accessId)).toEqual(['delegation.cuba', 'delegation.cuba', 'delegation.kenya'])
})

test('sent away twice, and left meanwhile: nothing is left behind', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.sendAway()
  hall.peer.sendAway()
  await untilLinesLeft(hall, 1)
  hall.peer.sendAway()
  cuba.store.stop()
  await untilLinesLeft(hall, 0)
})
