import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitingOf } from '#shared/floor/testing/labels.ts'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { approve, ask, withdraw } from '#shared/floor/testing/verbs.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { loadKept } from './acting/kept.ts'
import { eventually } from './testing/eventually.ts'
import { openHall, type Hall, type Window } from './testing/hall.ts'
import { until } from './testing/until.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

const arrived = async (count: number): Promise<void> => {
  await eventually(() => hall.peer.submits.length, count)
}
const isSettled = ({ pending }: { pending: readonly unknown[] }): boolean => pending.length === 0
const shown = ({ store }: Window): string[] => waitingOf(store.getSnapshot().meeting)

/** Every submit is answered like this, or not at all, until the script is changed. */
const answerAll = (reply: SubmitReply | null): void => {
  hall.peer.script.onSubmit = () => reply
}

test('an answer that is lost: the command is sent again under its id and acts once', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onEntries = () => []
  hall.peer.script.onAnswer = () => null
  const answer = cuba.press(ask('cuba'))
  await arrived(1)
  hall.peer.script = {}
  hall.time.pass(3000)
  expect(await answer).toEqual({ ok: true, version: hall.peer.log.position.version })
  expect(hall.peer.submits.map(({ commandId }) => commandId)).toEqual([hall.peer.submits[0]?.commandId, hall.peer.submits[0]?.commandId])
  expect(waitingOf(hall.peer.meeting)).toEqual(['cuba'])
})

test('the entry confirms when the answer never comes', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onAnswer = () => null
  expect(await cuba.press(ask('cuba'))).toEqual({ ok: true, version: hall.peer.log.position.version })
  await until(cuba.store, isSettled)
})

test('try-again leaves it pending and shown, and it is sent again after pauses that grow', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll({ ok: false, code: 'try-again' })
  const answer = cuba.press(ask('cuba'))
  expect(cuba.store.getSnapshot().unkeptId).toBeUndefined()
  await arrived(3)
  expect(cuba.store.getSnapshot().unkeptId, 'the window may say so at once').toBe(hall.peer.submits[0]?.commandId)
  expect(shown(cuba)).toEqual(['cuba'])
  hall.peer.script = {}
  expect((await answer).ok).toBe(true)
  expect(cuba.store.getSnapshot().notices).toEqual([])
})

test('pressed too often: that is said in words, and nothing is sent again by itself', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll({ ok: false, code: 'too-many' })
  expect(await cuba.press(ask('cuba'))).toEqual({ ok: false, code: 'too-many' })
  expect(shown(cuba)).toEqual([])
  expect(cuba.store.getSnapshot().notices).toEqual([expect.objectContaining({ kind: 'refused', code: 'too-many' })])
  hall.time.pass(9000)
  expect(await cuba.press(ask('cuba for ALBA'))).toMatchObject({ ok: false }) // behind whatever was sent before it
  expect(hall.peer.submits.map(({ command }) => command)).toEqual([expect.objectContaining({ capacity: { kind: 'national' } }), expect.objectContaining({ capacity: { kind: 'group', group: 'ALBA' } })])
})

test('a withdrawal never overtakes the request it is about', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll({ ok: false, code: 'try-again' })
  const request = cuba.press(ask('cuba'))
  const withdrawal = cuba.press(withdraw('cuba'))
  await arrived(2)
  hall.peer.script = {}
  expect([(await request).ok, (await withdrawal).ok]).toEqual([true, true])
  expect(waitingOf(hall.peer.meeting)).toEqual([])
})

test('entries that were lost are noticed and fetched from where the window stands', async () => {
  const cuba = await hall.join('delegation.cuba')
  const { version } = cuba.store.getSnapshot()
  hall.peer.script.onEntries = () => []
  hall.peer.does(delegate('cuba'), ask('cuba'))
  hall.peer.script = {}
  hall.peer.does(delegate('cuba'), ask('cuba for ALBA'))
  hall.peer.does(delegate('kenya'), ask('kenya'))
  await cuba.press(ask('cuba for CELAC')) // its entry is sent after all of these
  hall.time.pass(1500)
  const { meeting } = await until(cuba.store, state => state.version === hall.peer.log.position.version)
  expect(waitingOf(meeting)).toEqual(['cuba', 'cuba for ALBA', 'cuba for CELAC'])
  expect(hall.peer.joins.map(({ cursor }) => cursor?.version ?? null)).toEqual([null, version])
})

test('an answer whose entry does not come is a gap too, and nothing is asked while it may still come', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onEntries = () => []
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  hall.time.pass(1000)
  expect((await cuba.press(ask('cuba for ALBA'))).ok).toBe(true)
  expect(hall.peer.joins).toHaveLength(1)
  hall.time.pass(500)
  await until(cuba.store, isSettled)
  expect(hall.peer.joins).toHaveLength(2)
  expect(shown(cuba)).toEqual(['cuba', 'cuba for ALBA'])
})

test('entries that come again or too early do no harm', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onEntries = () => []
  for (const label of ['cuba', 'cuba for ALBA', 'cuba for CELAC']) hall.peer.does(delegate('cuba'), ask(label))
  hall.peer.script = {}
  const [first, second, third] = hall.peer.log.entries.slice(-3).map(entry => [entry])
  for (const entries of [third, first, first, third, second, second, first, third]) hall.peer.send(entries ?? [])
  const { meeting } = await until(cuba.store, state => state.version === hall.peer.log.position.version)
  expect(waitingOf(meeting)).toEqual(['cuba', 'cuba for ALBA', 'cuba for CELAC'])
  hall.time.pass(1500)
  expect(hall.peer.joins, 'no gap was left').toHaveLength(1)
})

test('a server that goes away and comes back: the window goes on from where it stood', async () => {
  for (const how of ['goodbye', 'abruptly'] as const) {
    const cuba = await hall.join('delegation.cuba')
    const { version } = cuba.store.getSnapshot()
    hall.peer.cut(how)
    const { status } = await until(cuba.store, ({ status: { kind } }) => kind === 'lost')
    expect(Math.abs((status.lostAt ?? 0) - hall.time.now())).toBeLessThan(1000)
    hall.peer.does(chair, { type: 'suspendMeeting' }, { type: 'resumeMeeting' })
    const { meeting } = await until(cuba.store, state => state.status.kind === 'live' && state.version === version + 2)
    expect(meeting).toEqual({ ...hall.peer.meeting, acts: [], sees: 'delegations' })
    expect(hall.peer.joins.at(-1)?.cursor?.version).toBe(version)
  }
})

test('a log that was replaced: the window starts over, and what is pending is kept and sent again', async () => {
  hall.peer.does(delegate('kenya'), ask('kenya'))
  hall.peer.does(chair, approve('kenya'))
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script.onEntries = () => [] // accepted, but the window never sees the entry
  const answer = cuba.press(ask('cuba'))
  expect((await answer).ok).toBe(true)
  expect(shown(cuba)).toEqual(['cuba'])
  hall.peer.script = {}
  hall.peer.restore(5)
  hall.peer.does(delegate('kenya'), ask('kenya for African Group'))
  const { meeting } = await until(cuba.store, state => isSettled(state) && state.version === hall.peer.log.position.version)
  expect(meeting.rows).toEqual([])
  expect(waitingOf(meeting)).toEqual(['cuba'])
  expect(waitingOf(hall.peer.meeting).toSorted()).toEqual(['cuba', 'kenya for African Group'])
  expect(new Set(hall.peer.submits.map(({ commandId }) => commandId)).size).toBe(1)
})

test('accepted, and then lost with the end of the log: the server is asked what became of it, however late', async () => {
  const cuba = await hall.join('delegation.cuba')
  const { version } = cuba.store.getSnapshot()
  hall.peer.script = { onEntries: () => [] }
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  hall.peer.cut('abruptly')
  await until(cuba.store, ({ status }) => status.kind === 'lost')
  hall.peer.restore(version)
  hall.time.pass(10_001)
  expect(shown(cuba), 'a promise does not grow old').toEqual(['cuba'])
  const { notices } = await until(cuba.store, isSettled)
  expect(notices).toEqual([expect.objectContaining({ kind: 'refused', code: 'too-late' })])
  expect(hall.peer.submits).toHaveLength(2)
  expect(shown(cuba)).toEqual([])
})

test('what cannot be confirmed within ten seconds is dropped, and that is said', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll(null)
  const answer = cuba.press(ask('cuba'))
  await arrived(1)
  expect(shown(cuba)).toEqual(['cuba'])
  hall.time.pass(10_000)
  expect(await answer).toEqual({ ok: false, code: 'too-late' })
  const { notices } = cuba.store.getSnapshot()
  expect(notices).toEqual([expect.objectContaining({ kind: 'dropped', code: 'too-late', command: expect.objectContaining({ type: 'requestFloor' }) as unknown })])
  expect(shown(cuba)).toEqual([])
  hall.peer.script = {}
  hall.peer.cut('abruptly')
  await until(cuba.store, ({ status }) => status.kind === 'lost')
  await until(cuba.store, ({ status }) => status.kind === 'live')
  expect(hall.peer.submits, 'it never acts by itself later').toHaveLength(1)
})

test('what the server heard and could not keep within ten seconds is dropped with its word, not as if it had not arrived', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll({ ok: false, code: 'try-again' })
  const answer = cuba.press(ask('cuba'))
  await arrived(2)
  hall.time.pass(10_000)
  expect(await answer).toEqual({ ok: false, code: 'try-again' })
  expect(cuba.store.getSnapshot().notices).toEqual([expect.objectContaining({ kind: 'dropped', code: 'try-again' })])
  expect(shown(cuba)).toEqual([])
})

test('it is not spoken of any more once it is asked for again', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll({ ok: false, code: 'try-again' })
  const answer = cuba.press(ask('cuba'))
  await arrived(1)
  await until(cuba.store, ({ unkeptId }) => unkeptId !== undefined)
  hall.time.pass(10_000)
  expect((await answer).ok).toBe(false)
  hall.peer.script = {}
  expect((await cuba.press(ask('cuba'))).ok).toBe(true)
  await until(cuba.store, isSettled)
  expect(cuba.store.getSnapshot().notices).toEqual([])
  expect(loadKept(cuba.browser, 'panel/delegation.cuba').notices, 'nor after a reload').toEqual([])
})

test('nor once another device of the delegation has asked; what was wanted and is not there is spoken of on', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll(null)
  const answers = [cuba.press(ask('cuba')), cuba.press(ask('cuba for ALBA'))]
  await arrived(1)
  hall.time.pass(10_000)
  expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([false, false])
  expect(cuba.store.getSnapshot().notices).toHaveLength(2)
  hall.peer.does(delegate('cuba'), ask('cuba'))
  const { notices } = await until(cuba.store, ({ version }) => version === hall.peer.log.position.version)
  expect(notices).toEqual([expect.objectContaining({ command: expect.objectContaining({ capacity: { kind: 'group', group: 'ALBA' } }) as unknown })])
})

test('dropped, but it had arrived: its entry takes the notice back', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script = { onEntries: () => [], onAnswer: () => null }
  const answer = cuba.press(ask('cuba'))
  await arrived(1)
  hall.time.pass(10_000)
  expect((await answer).ok).toBe(false)
  expect(cuba.store.getSnapshot().notices).toHaveLength(1)
  hall.peer.script = {}
  hall.peer.cut('abruptly')
  const { notices } = await until(cuba.store, ({ version }) => version === hall.peer.log.position.version)
  expect(notices).toEqual([])
  expect(shown(cuba)).toEqual(['cuba'])
})

test('what is pending survives a reload: young it is sent again, old it is dropped and said', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll(null)
  void cuba.press(ask('cuba'))
  await arrived(1)
  cuba.store.stop()
  hall.peer.script = {}
  const young = await hall.join('delegation.cuba', new Map(cuba.browser.kept))
  await until(young.store, isSettled)
  expect(hall.peer.submits.map(({ commandId }) => commandId)).toEqual([hall.peer.submits[0]?.commandId, hall.peer.submits[0]?.commandId])
  expect(waitingOf(hall.peer.meeting)).toEqual(['cuba'])
  expect(loadKept(young.browser, 'panel/delegation.cuba')).toMatchObject({ pending: [], notices: [] })

  answerAll(null)
  void young.press(ask('cuba for ALBA'))
  await arrived(3)
  young.store.stop()
  hall.peer.script = {}
  hall.time.pass(10_001)
  const old = hall.open('delegation.cuba', new Map(young.browser.kept))
  const { notices } = await until(old.store, state => isSettled(state) && state.status.kind === 'live')
  expect(notices).toEqual([expect.objectContaining({ kind: 'dropped', code: 'too-late' })])
  expect(hall.peer.submits).toHaveLength(3)
})

test('old after a reload, but the list shows it: there is nothing to say', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.script = { onEntries: () => [], onAnswer: () => null }
  void cuba.press(ask('cuba'))
  await arrived(1)
  cuba.store.stop()
  hall.peer.script = {}
  hall.time.pass(10_001)
  const again = hall.open('delegation.cuba', new Map(cuba.browser.kept))
  const { notices, meeting } = await until(again.store, state => isSettled(state) && state.status.kind === 'live')
  expect(waitingOf(meeting)).toEqual(['cuba'])
  expect(notices).toEqual([])
})

test('a half-open line: two silences bring a new one, in time for the press', async () => {
  const cuba = await hall.join('delegation.cuba')
  answerAll(null)
  const answer = cuba.press(ask('cuba'))
  await arrived(1)
  hall.time.pass(3000)
  await arrived(2)
  hall.peer.script = {}
  hall.time.pass(3000)
  expect((await answer).ok).toBe(true)
  expect(hall.peer.joins).toHaveLength(2)
})

/** Of one window: only its look at the clock is left. While it asks for the time it does not begin to ask again. */
const noQuestionIsOut = (): Promise<void> => eventually(() => hall.time.timersLeft, 1)

test('somebody comes back to the window: a line that is silent is renewed, one that is alive is kept', async () => {
  const cuba = await hall.join('delegation.cuba')
  await eventually(() => hall.peer.clockAsks, 4)
  await noQuestionIsOut()
  cuba.browser.comeBack()
  await eventually(() => hall.peer.clockAsks, 8)
  await noQuestionIsOut()
  expect(hall.peer.joins).toHaveLength(1)
  hall.peer.script.isClockMute = true
  cuba.browser.comeBack()
  await eventually(() => hall.peer.clockAsks, 9)
  hall.time.pass(3000)
  await eventually(() => hall.peer.joins.length, 2)
})
