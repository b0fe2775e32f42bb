import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { absent, approve, ask, give, pause, resume, suspend, undo } from '#shared/floor/testing/verbs.ts'
import { eventually } from '#client/sync/testing/eventually.ts'
import { openHall, type Hall, type Window } from '#client/sync/testing/hall.ts'
import { until } from '#client/sync/testing/until.ts'
import type { Means } from './teller.ts'
import { watchCalls } from './watchCalls.ts'

let hall: Hall
let told: string[]
let isReady: boolean
let kept: Map<string, string>
const shelf = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) }
const means: Means = { name: 'sound', isReady: () => isReady, give: (call, { title }) => void told.push(`${call}: ${title}`) }

beforeEach(async () => {
  vi.stubGlobal('navigator', {}) // a browser without locks, as where the address is not secure
  hall = await openHall()
  ;[told, isReady, kept] = [[], true, new Map()]
})
afterEach(async () => {
  await hall.close()
  vi.unstubAllGlobals()
})

const watched = async (): Promise<Window> => {
  const window = await hall.join('delegation.cuba')
  watchCalls(window.store, [means], shelf)
  return window
}
const asked = (...labels: string[]): void => {
  for (const label of labels) hall.peer.does(delegate(label.split(' ')[0] ?? ''), ask(label))
  hall.peer.does(chair, approve(...labels))
}
/** The window has all entries, and what follows from them was told. */
const hasAll = async (window: Window): Promise<void> => {
  await until(window.store, ({ version }) => version === hall.peer.log.entries.length)
  await new Promise(setImmediate)
}
const NEXT = 'next: Prepare: you are next'
const FLOOR = 'floor: You have the floor'

test('a delegation is called when it is next and when it is given the floor, once each, and its own asking is no call', async () => {
  const cuba = await watched()
  asked('kenya')
  await cuba.press(ask('cuba'))
  hall.peer.does(chair, approve('cuba'))
  await hasAll(cuba)
  expect(told, 'kenya is first').toEqual([])
  hall.peer.does(chair, give('kenya'))
  await eventually(() => told, [NEXT])
  asked('france')
  hall.peer.does(chair, absent('cuba', 'next'))
  hall.peer.does(chair, suspend)
  await hasAll(cuba)
  expect(told).toEqual([NEXT])
})

test('the floor calls; a pause of one’s own statement does not call again, a giving that was undone and done again does', async () => {
  const cuba = await watched()
  asked('cuba')
  hall.peer.does(chair, give('cuba'))
  await eventually(() => told, [NEXT, FLOOR])
  hall.peer.does(chair, pause)
  await hasAll(cuba)
  hall.peer.does(chair, undo(), undo())
  await eventually(() => told, [NEXT, FLOOR, NEXT])
  hall.peer.does(chair, give('cuba'))
  await eventually(() => told, [NEXT, FLOOR, NEXT, FLOOR])
})

test('whoever was next before a suspension is called when it is over', async () => {
  await watched()
  asked('cuba')
  await eventually(() => told, [NEXT])
  hall.peer.does(chair, suspend, resume)
  await eventually(() => told, [NEXT, NEXT])
})

test('not again after a reload, nor when the line comes back', async () => {
  const cuba = await watched()
  asked('cuba')
  await eventually(() => told, [NEXT])
  cuba.store.stop()
  const again = await watched()
  hall.peer.cut('abruptly')
  await until(again.store, ({ status }) => status.kind === 'lost')
  hall.time.pass(5000)
  await until(again.store, ({ status }) => status.kind === 'live')
  hall.peer.does(chair, give('cuba'))
  await eventually(() => told, [NEXT, FLOOR])
})

test('a tab that cannot sound leaves it to one that can, and of two that can one sounds', async () => {
  const tabs = [await watched(), await watched(), await watched()]
  isReady = false
  asked('cuba')
  for (const tab of tabs) await hasAll(tab)
  expect([told, kept.size]).toEqual([[], 1])
  isReady = true
  hall.peer.does(chair, give('cuba'))
  for (const tab of tabs) await hasAll(tab)
  expect(told).toEqual([FLOOR])
})
