import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingOf } from '#shared/floor/testing/labels.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall } from './testing/hall.ts'
import { isAway } from './testing/isThere.ts'
import { until } from './testing/until.ts'

/** What a tab keeps that may keep nothing. */
class Forgetful extends Map<string, string> {
  override set(): this {
    return this
  }
}

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

test('a server of another version: the page is loaded again, but not over and over', async () => {
  hall.peer.script.onJoin = () => ({ ok: false, code: 'unknown-protocol' })
  const first = hall.open('delegation.cuba')
  await until(first.store, ({ status }) => status.kind === 'newer-version')
  await eventually(() => first.browser.reloads, 1)
  first.store.stop()
  const second = hall.open('delegation.cuba', first.browser.kept)
  await until(second.store, ({ status }) => status.kind === 'newer-version')
  hall.time.pass(20_000)
  expect(second.browser.reloads).toBe(0)
  hall.time.pass(10_000)
  expect(second.browser.reloads).toBe(1)
})

test('a server of another version comes back while a press is under way: the page is loaded at once, and the next one sends it', async () => {
  const { store, press, browser } = await hall.join('delegation.cuba')
  hall.peer.script = { onSubmit: () => null, onJoin: () => ({ ok: false, code: 'unknown-protocol' }) }
  void press(ask('cuba'))
  await eventually(() => hall.peer.submits.length, 1)
  hall.peer.cut('abruptly')
  await until(store, ({ status }) => status.kind === 'newer-version')
  await eventually(() => browser.reloads, 1)
  store.stop()
  hall.peer.script = {}
  const next = await hall.join('delegation.cuba', browser.kept)
  await until(next.store, ({ pending }) => pending.length === 0)
  expect(waitingOf(hall.peer.meeting)).toEqual(['cuba'])
  expect(next.store.getSnapshot().notices).toEqual([])
})

test('a server of another version that goes away again: the page is not loaded before it is back, for nobody would load it once more', async () => {
  hall.peer.script.onJoin = () => ({ ok: false, code: 'unknown-protocol' })
  const { store, browser } = hall.open('delegation.cuba', new Map([['rostrum:reloadedAt', String(Date.now())]]))
  await until(store, ({ status }) => status.kind === 'newer-version')
  hall.peer.script.isShut = true
  hall.peer.cut('abruptly')
  await eventually(() => hall.peer.sockets, 0)
  await isAway(store)
  hall.time.pass(30_000)
  expect(browser.reloads).toBe(0)
  hall.peer.script.isShut = false
  hall.time.pass(30_000)
  await eventually(() => browser.reloads, 1)
})

test('a server of another version, and a tab that can keep nothing: it is not loaded over and over either', async () => {
  hall.peer.script.onJoin = () => ({ ok: false, code: 'unknown-protocol' })
  const { store, browser } = hall.open('delegation.cuba', new Forgetful())
  await until(store, ({ status }) => status.kind === 'newer-version')
  hall.time.pass(20_000)
  expect(browser.reloads).toBe(0)
  hall.time.pass(10_000)
  expect(browser.reloads).toBe(1)
})

test('an entry this version cannot read: the page is loaded again when nothing is pending', async () => {
  const { store, press, browser } = await hall.join('delegation.cuba')
  hall.peer.script = { onSubmit: () => null }
  const answer = press(ask('cuba'))
  await eventually(() => hall.peer.submits.length, 1)
  hall.peer.sendNonsense()
  await until(store, ({ status }) => status.kind === 'newer-version')
  expect(await press(ask('cuba for ALBA'))).toEqual({ ok: false, code: 'unknown-protocol' })
  expect(waitingOf(store.getSnapshot().meeting)).toEqual(['cuba'])
  hall.time.pass(100)
  expect(browser.reloads).toBe(0)
  hall.peer.script = { onEntries: () => [] } // the answer is all that will be known
  hall.time.pass(2900)
  expect(await answer).toEqual({ ok: true, version: hall.peer.log.position.version })
  expect(browser.reloads).toBe(1)
})

test('an entry this version cannot read, and a press nobody answers: the page is loaded after ten seconds', async () => {
  const { store, press, browser } = await hall.join('delegation.cuba')
  hall.peer.script = { onEntries: () => [] }
  const answer = press(ask('cuba'))
  expect((await answer).ok, 'accepted, and its entry is to come').toBe(true)
  hall.peer.sendNonsense()
  await until(store, ({ status }) => status.kind === 'newer-version')
  expect(browser.reloads).toBe(0)
  hall.time.pass(10_000)
  expect(browser.reloads).toBe(1)
  expect(browser.kept.size, 'the new page asks what became of it').toBe(2)
})
