import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingOf } from '#shared/floor/testing/labels.ts'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall, type Window } from './testing/hall.ts'
import { until } from './testing/until.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** All that was told before has been read. */
async function hasReadAll(store: Window['store']): Promise<void> {
  hall.peer.tellPresence({ kind: 'own', devices: 1 })
  await until(store, ({ presence }) => presence !== null)
}

test('a log that lost its end and has grown past where a window stands before that is let in again: nothing new is put upon what was lost', async () => {
  const { store } = await hall.join('chair')
  hall.peer.does(delegate('cuba'), ask('cuba'))
  const lost = hall.peer.log.position.version
  await until(store, ({ version }) => version === lost)
  hall.peer.script.onJoin = () => ({ ok: false, code: 'too-many' })
  hall.peer.restore(lost - 1)
  await until(store, ({ status: { kind } }) => kind === 'lost')
  for (const who of ['kenya', 'cuba']) hall.peer.does(delegate(who), ask(who))
  await hasReadAll(store)
  hall.peer.script = {}
  hall.time.pass(1000)
  const { meeting, version } = await until(store, ({ status: { kind } }) => kind === 'live')
  expect(version).toBe(lost + 1)
  expect(waitingOf(meeting)).toEqual(waitingOf(hall.peer.meeting))
})

test('nor where the answer to a join comes behind the word that the log was replaced, and was made before it', async () => {
  const { store } = await hall.join('chair')
  hall.peer.does(delegate('cuba'), ask('cuba'))
  const { version, head } = hall.peer.log.position
  await until(store, state => state.version === version)
  const before = hall.peer.joins.length
  hall.peer.script.onJoin = ({ cursor }) => {
    if (hall.peer.joins.length > before + 1) return { ok: false, code: 'too-many' }
    hall.peer.restore(version - 1)
    return { ok: true, actor: chair, now: Math.round(hall.time.now()), cursor: { ...cursor, meetingId: 'panel', audience: 'presiding', version, head }, meeting: null, items: [] }
  }
  hall.peer.cut('abruptly')
  await eventually(() => hall.peer.joins.length, before + 2)
  await until(store, ({ status: { kind } }) => kind === 'lost')
  for (const who of ['kenya', 'cuba']) hall.peer.does(delegate(who), ask(who))
  await hasReadAll(store)
  hall.peer.script = {}
  hall.time.pass(1000)
  const { meeting } = await until(store, state => state.status.kind === 'live' && state.version === version + 1)
  expect(waitingOf(meeting)).toEqual(waitingOf(hall.peer.meeting))
})
