import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingOf } from '#shared/floor/testing/labels.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { eventually } from '../testing/eventually.ts'
import { openHall, type Hall } from '../testing/hall.ts'
import { until } from '../testing/until.ts'

const HOUR_MS = 3_600_000

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** The line is dead, though it does not say so, until the window makes a new one. */
const dies = (): void => {
  const before = hall.peer.joins.length
  Object.assign(hall.peer.script, { isClockMute: true, onSubmit: () => null, onJoin: () => void (hall.peer.joins.length > before && (hall.peer.script = {})) })
}

test('pressed as the machine wakes, on a line that lived on: it is a press of now, however long the machine slept', async () => {
  const cuba = await hall.join('delegation.cuba')
  cuba.browser.sleep(HOUR_MS)
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  expect(hall.peer.submits).toHaveLength(1)
  expect(Math.abs((hall.peer.submits[0]?.issuedAt ?? 0) - hall.time.now())).toBeLessThan(1000)
  expect(cuba.store.getSnapshot().notices).toEqual([])
})

test('pressed as the machine wakes, on a line that died meanwhile: it goes out on the next one, as a press of when it was made', async () => {
  const cuba = await hall.join('delegation.cuba')
  dies()
  cuba.browser.sleep(HOUR_MS)
  const answer = cuba.press(ask('cuba'))
  expect(waitingOf(cuba.store.getSnapshot().meeting), 'it is shown at once').toEqual(['cuba'])
  const madeAt = hall.time.now()
  await eventually(() => hall.time.timersLeft > 1, true)
  hall.time.pass(3000)
  expect((await answer).ok).toBe(true)
  expect(hall.peer.joins).toHaveLength(2)
  expect(Math.abs((hall.peer.submits.at(-1)?.issuedAt ?? 0) - madeAt)).toBeLessThan(1000)
})

test('pressed as the machine wakes, and no line for ten seconds: it is given up, and that is said', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.isShut = true
  hall.peer.cut('abruptly')
  await until(cuba.store, ({ status }) => status.kind === 'lost')
  cuba.browser.sleep(HOUR_MS)
  const answer = cuba.press(ask('cuba'))
  hall.time.pass(10_000)
  expect(await answer).toEqual({ ok: false, code: 'too-late' })
  hall.peer.script = {}
  cuba.browser.comeBack()
  await until(cuba.store, ({ status }) => status.kind === 'live')
  expect(cuba.store.getSnapshot().notices).toEqual([expect.objectContaining({ kind: 'dropped', code: 'too-late' })])
  expect(hall.peer.submits).toEqual([])
})

test('pressed before the machine slept, or as it woke for a moment and slept on: it never acts by itself later', async () => {
  const cuba = await hall.join('delegation.cuba')
  dies()
  const before = cuba.press(ask('cuba'))
  cuba.browser.sleep(HOUR_MS)
  const between = cuba.press(ask('cuba for ALBA'))
  cuba.browser.sleep(HOUR_MS)
  hall.time.pass(3000)
  expect([await before, await between]).toEqual([{ ok: false, code: 'too-late' }, { ok: false, code: 'too-late' }])
  await until(cuba.store, ({ status, pending }) => status.kind === 'live' && pending.length === 0)
  expect(waitingOf(hall.peer.meeting)).toEqual([])
  expect(cuba.store.getSnapshot().notices).toHaveLength(2)
})
