import { afterEach, beforeEach, expect, test } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall } from './testing/hall.ts'
import { isThere } from './testing/isThere.ts'
import { until } from './testing/until.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

test('a window joins, shows the meeting and knows the time', async () => {
  const { store } = hall.open('delegation.cuba')
  expect(store.getSnapshot()).toMatchObject({ status: { kind: 'joining' }, actor: null })
  const { meeting, actor, version } = await until(store, ({ status }) => status.kind === 'live')
  expect(hall.peer.joins).toEqual([{ protocol: PROTOCOL_VERSION, meetingId: 'panel', accessId: 'delegation.cuba', cursor: null }])
  expect(meeting).toEqual({ ...hall.peer.meeting, acts: [], sees: 'delegations' })
  expect(actor).toMatchObject({ role: 'delegation', delegationId: 'cuba' })
  expect(version).toBe(hall.peer.log.position.version)
  const [before, shown, after] = [hall.time.now(), store.now(), hall.time.now()] // between two looks this process may have been kept waiting
  expect(Math.max(before - shown, shown - after)).toBeLessThanOrEqual(store.clockErrorMs() ?? 0)
})

test('a no that passes is waited for; a no for good is said, and the line is closed', async () => {
  hall.peer.script.onJoin = () => (hall.peer.joins.length < 3 ? { ok: false, code: 'try-again' } : undefined)
  await hall.join('delegation.cuba')
  expect(hall.peer.joins).toHaveLength(3)
  hall.peer.script.onJoin = () => ({ ok: false, code: 'no-session' })
  const { store, press } = hall.open('delegation.kenya')
  const { status } = await until(store, ({ status: { kind } }) => kind === 'refused')
  expect(status.code).toBe('no-session')
  expect(await press(ask('kenya'))).toEqual({ ok: false, code: 'no-session' })
  await eventually(() => hall.peer.sockets, 1)
})

/** What every window is told until the script is changed. */
const answerJoins = (code: 'unknown-meeting' | 'too-many'): void => {
  hall.peer.script.onJoin = () => ({ ok: false, code })
}

test('nobody is let in for the moment: a window that was in goes on showing its meeting, says that it has no line, and comes back by itself', async () => {
  const { store } = await hall.join('delegation.cuba')
  hall.peer.script.onJoin = () => ({ ok: false, code: 'try-again' })
  hall.peer.restore(hall.peer.log.position.version)
  const { status, meeting } = await until(store, ({ status: { code } }) => code === 'try-again')
  expect(status).toMatchObject({ kind: 'lost', lostAt: expect.any(Number) as number })
  expect(meeting.plan).not.toBeNull()
  hall.peer.script = {}
  hall.time.pass(4000)
  expect((await until(store, ({ status: { kind } }) => kind === 'live')).status.code).toBeNull()
})

test('a window whose access ends is cut: it hears why when it comes back, and asks no more', async () => {
  const { store } = await hall.join('delegation.cuba')
  hall.peer.script.onJoin = () => ({ ok: false, code: 'no-session' })
  hall.peer.cut('goodbye')
  await until(store, ({ status: { kind } }) => kind === 'lost')
  hall.time.pass(250)
  await until(store, ({ status: { kind, code } }) => kind === 'refused' && code === 'no-session')
  const asked = hall.peer.joins.length
  await eventually(() => hall.peer.sockets, 0)
  hall.time.pass(3_600_000)
  await eventually(() => hall.time.timersLeft, 0)
  expect(hall.peer.joins).toHaveLength(asked)
  expect(hall.peer.sockets).toBe(0)
})

test('a meeting that is not there: the window says so and asks again by itself', async () => {
  answerJoins('unknown-meeting')
  const { store } = hall.open('delegation.cuba')
  await until(store, ({ status }) => status.code === 'unknown-meeting')
  expect(store.getSnapshot().status.kind).toBe('joining')
  for (const [longestMs, asked] of [[1000, 2], [2000, 3], [4000, 4]] as const) {
    hall.time.pass(longestMs)
    await eventually(() => hall.peer.joins.length, asked)
    await eventually(() => hall.time.timersLeft, 2) // the look at the clock, and the next pause
  }
  hall.peer.script = {}
  hall.time.pass(30_000)
  const { status } = await until(store, ({ status: { kind } }) => kind === 'live')
  expect(status.code).toBeNull()
})

test('a meeting that is away while its store is put back: the window goes on showing it, and comes back by itself', async () => {
  const { store, press } = await hall.join('delegation.cuba')
  answerJoins('unknown-meeting')
  hall.peer.restore(hall.peer.log.position.version)
  const { status, meeting } = await until(store, ({ status: { code } }) => code === 'unknown-meeting')
  expect(status).toMatchObject({ kind: 'lost', lostAt: expect.any(Number) as number })
  expect(meeting.plan).not.toBeNull()
  hall.peer.cut('abruptly')
  await until(store, ({ status: { code } }) => code === null)
  await until(store, ({ status: { code } }) => code === 'unknown-meeting')
  hall.peer.script = {}
  hall.time.pass(1000)
  await until(store, ({ status: { kind } }) => kind === 'live')
  expect((await press(ask('cuba'))).ok).toBe(true)
})

test('asked too often: the window waits a while and joins', async () => {
  answerJoins('too-many')
  const { store } = hall.open('delegation.cuba')
  await eventually(() => hall.peer.joins.length, 1)
  await eventually(() => hall.time.timersLeft, 2)
  hall.peer.script = {}
  hall.time.pass(1000)
  await until(store, ({ status }) => status.kind === 'live')
  expect(hall.peer.joins).toHaveLength(2)
})

test('a server that has no snapshot for a window that has nothing is not asked without end', async () => {
  hall.peer.script.onJoin = () => ({ ok: true, actor: delegate('cuba'), now: Math.round(hall.time.now()), cursor: { meetingId: 'panel', audience: 'hall', version: 9, head: 'h' }, meeting: null, items: [] })
  const { store } = hall.open('delegation.cuba')
  await eventually(() => hall.peer.joins.length, 3)
  hall.peer.script = {}
  await until(store, ({ status }) => status.kind === 'live')
  expect(hall.peer.joins.length).toBeLessThan(6)
})

test('while a meeting comes in over a thin line, nothing else is asked whose silence would end that line', async () => {
  hall.peer.script.onJoin = () => null
  const { store } = hall.open('chair')
  await eventually(() => hall.peer.joins.length, 1)
  await isThere(store)
  hall.peer.script = {}
  hall.time.pass(15_000)
  await until(hall.open('delegation.cuba').store, ({ status }) => status.kind === 'live')
  expect(hall.peer.joins).toHaveLength(2)
  hall.time.pass(5000)
  await until(store, ({ status }) => status.kind === 'live')
})

test('a join that nobody answers is asked on a new line', async () => {
  hall.peer.script.onJoin = () => null
  const { store } = hall.open('delegation.cuba')
  await eventually(() => hall.peer.joins.length, 1)
  await isThere(store)
  hall.peer.script = {}
  hall.time.pass(20_000)
  await until(store, ({ status }) => status.kind === 'live')
  expect(hall.peer.joins).toHaveLength(2)
})

test('news right behind the answer to a join, and read in the same moment, follows on it: nothing is asked again', async () => {
  const { store } = await hall.join('delegation.cuba')
  hall.peer.script.onEntries = () => [] // it falls behind
  hall.peer.does(delegate('kenya'), ask('kenya'))
  hall.peer.script = {
    onJoined: () => {
      hall.peer.script = {}
      hall.peer.does(delegate('france'), ask('france'))
    },
  }
  hall.peer.restore(hall.peer.log.position.version)
  const { version } = store.getSnapshot()
  await until(store, now => now.version === version + 2)
  expect(hall.peer.joins).toHaveLength(2)
})

test('a log that was replaced by a shorter one: the window is told, and starts over', async () => {
  const { store, press } = await hall.join('delegation.cuba')
  hall.peer.restore(3)
  const { meeting } = await until(store, ({ version }) => version === 3)
  expect(meeting).toEqual({ ...hall.peer.meeting, acts: [], sees: 'delegations' })
  hall.time.pass(1500)
  await press(ask('cuba')) // behind whatever was sent before it
  expect(hall.peer.joins, 'no gap is left of the old log').toHaveLength(2)
})

test('a log that is replaced while the window joins: it joins again', async () => {
  hall.peer.script.onJoin = () => {
    if (hall.peer.joins.length === 1) hall.peer.restore(3)
    return undefined
  }
  const { store } = await hall.join('delegation.cuba')
  await eventually(() => hall.peer.joins.length, 2)
  expect(store.getSnapshot().version).toBe(3)
})

test('a log of the same length but another content is noticed, and the window starts over', async () => {
  const { store } = await hall.join('delegation.cuba')
  hall.peer.cut('abruptly')
  hall.peer.script.onJoin = ({ cursor }) => {
    if (cursor === null) return undefined
    hall.peer.script = {}
    return { ok: true, actor: delegate('cuba'), now: Math.round(hall.time.now()), cursor: { ...cursor, head: 'another' }, meeting: null, items: [] }
  }
  await eventually(() => hall.peer.joins.map(({ cursor }) => cursor === null), [true, false, true])
  await until(store, ({ status }) => status.kind === 'live')
})

test('a session that ends while a press is under way: both are said', async () => {
  const { store, press } = await hall.join('delegation.cuba')
  hall.peer.script = { onSubmit: () => ({ ok: false, code: 'no-session' }), onJoin: () => ({ ok: false, code: 'no-session' }) }
  expect(await press(ask('cuba'))).toEqual({ ok: false, code: 'no-session' })
  expect(store.getSnapshot()).toMatchObject({ status: { kind: 'refused', code: 'no-session' }, notices: [{ kind: 'dropped', code: 'no-session' }] })
})
