import { afterEach, beforeEach, expect, test } from 'vitest'
import { listOf, speakerOf, waitingOf } from '#shared/floor/testing/labels.ts'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { approve, approveAtOnce, ask, closeTheList, end, give, withdraw, type Step } from '#shared/floor/testing/verbs.ts'
import { openHall, type Hall, type Window } from '../testing/hall.ts'
import { until } from '../testing/until.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** What a window showed after each change, from now on. */
function record<T>({ store }: Window, read: (state: ReturnType<typeof store.getSnapshot>) => T): T[] {
  const seen: T[] = []
  store.subscribe(() => seen.push(read(store.getSnapshot())))
  return seen
}

const isConfirmed = ({ pending }: { pending: readonly unknown[] }): boolean => pending.length === 0

/** The entry goes out before the answer. */
const tellFirst = (): void => {
  hall.peer.script.onAnswer = reply => {
    hall.peer.tell()
    return reply
  }
}

test('a request is shown at once and confirmed without a jump, whether its answer or its entry comes first', async () => {
  for (const [access, label, prepare] of [['delegation.cuba', 'cuba', () => {}], ['delegation.kenya', 'kenya', tellFirst]] as const) {
    prepare()
    const window = await hall.join(access)
    const seen = record(window, ({ meeting }) => meeting.waiting.filter(({ delegationId }) => delegationId === label).map(({ requestId }) => requestId))
    const answer = window.press(ask(label))
    expect(seen, 'in the very instant').toHaveLength(1)
    const { meeting } = await until(window.store, isConfirmed)
    expect(await answer).toEqual({ ok: true, version: hall.peer.log.position.version })
    expect(meeting).toEqual(expect.objectContaining({ waiting: hall.peer.meeting.waiting.filter(({ delegationId }) => delegationId === label) }))
    expect(new Set(seen.map(String)), 'the same request in every picture').toEqual(new Set([`${label}.${hall.peer.submits.at(-1)?.commandId}`]))
  }
})

test('an automatic approval is guessed to the same place', async () => {
  hall.peer.does(chair, approveAtOnce('member-state', 'observer-state'))
  hall.peer.does(delegate('norway'), ask('norway'))
  hall.peer.does(delegate('france'), ask('france'))
  const cuba = await hall.join('delegation.cuba')
  const seen = record(cuba, ({ meeting }) => listOf(meeting).join(' '))
  await cuba.press(ask('cuba'))
  await until(cuba.store, isConfirmed)
  expect(new Set(seen)).toEqual(new Set(['france cuba norway']))
})

test('what the Chair does is shown when its entry is there, and not before', async () => {
  hall.peer.does(delegate('cuba'), ask('cuba'))
  hall.peer.does(chair, approve('cuba'))
  const window = await hall.join('chair')
  const seen = record(window, ({ meeting, pending }) => `${speakerOf(meeting) ?? 'nobody'}, ${pending.length} pending`)
  await window.press(give('cuba'))
  await until(window.store, isConfirmed)
  expect(seen[0]).toBe('nobody, 1 pending')
  expect(seen).not.toContain('cuba, 1 pending')
  expect(seen.at(-1)).toBe('cuba, 0 pending')
})

test('a refusal takes the guess back and is said, with who was first', async () => {
  hall.peer.does(delegate('cuba'), ask('cuba'))
  hall.peer.does(delegate('kenya'), ask('kenya'))
  hall.peer.does(chair, approve('cuba', 'kenya'))
  const window = await hall.join('chair')
  hall.peer.script.onEntries = () => [] // the window does not hear in time that the floor was given
  hall.peer.does({ ...chair, device: 'other gavel' }, give('cuba'))
  const reply = await window.press(give('kenya'))
  expect(reply).toMatchObject({ ok: false, code: 'floor-taken', act: { kind: 'given', subjectId: 'cuba', by: { device: 'other gavel' } } })
  const { notices, pending } = window.store.getSnapshot()
  expect(pending).toEqual([])
  expect(notices).toEqual([expect.objectContaining({ kind: 'refused', code: 'floor-taken', act: expect.objectContaining({ subjectId: 'cuba' }) as unknown })])
  window.store.dismiss(notices[0]?.id ?? '')
  expect(window.store.getSnapshot().notices).toEqual([])
})

test('two laptops of one delegation press together: one request, both show it, neither is told off', async () => {
  const [one, other] = await Promise.all([hall.join('delegation.cuba'), hall.join('delegation.cuba')])
  const replies = await Promise.all([one.press(ask('cuba')), other.press(ask('cuba'))])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  for (const { store } of [one, other]) {
    const { meeting, notices } = await until(store, state => isConfirmed(state) && state.version === hall.peer.log.position.version)
    expect(waitingOf(meeting)).toEqual(['cuba'])
    expect(notices).toEqual([])
  }
  const withdrawals = await Promise.all([one.press(withdraw('cuba')), other.press(withdraw('cuba'))])
  expect(withdrawals.filter(({ ok }) => ok)).toHaveLength(1)
  expect([one, other].flatMap(({ store }) => store.getSnapshot().notices)).toEqual([])
})

test('pressing twice asks once; asking again after a withdrawal is another request', async () => {
  const cuba = await hall.join('delegation.cuba')
  const first = cuba.press(ask('cuba'))
  const second = cuba.press(ask('cuba', { details: { language: 'fr' } }))
  const withdrawal = cuba.press(withdraw('cuba'))
  const third = cuba.press(ask('cuba'))
  expect(waitingOf(cuba.store.getSnapshot().meeting)).toEqual(['cuba'])
  expect(await second).toEqual(await first)
  expect([(await withdrawal).ok, (await third).ok]).toEqual([true, true])
  expect(hall.peer.submits.map(({ command }) => command.type)).toEqual(['requestFloor', 'withdrawRequest', 'requestFloor'])
  expect(new Set(hall.peer.submits.map(({ commandId }) => commandId)).size).toBe(3)
})

test('would says what the server would say, of what is shown and of now', async () => {
  const cuba = await hall.join('delegation.cuba')
  const would = (step: Step): string | null => cuba.store.would(typeof step === 'function' ? step(hall.peer.meeting) : step)
  expect(would(ask('cuba'))).toBeNull()
  expect(would(end)).toBe('not-permitted')
  const closesAt = Math.round(hall.time.now()) + 60_000
  hall.peer.does(chair, { ...closeTheList('9:00'), closesAt } as Step)
  await until(cuba.store, ({ meeting }) => meeting.list.closesAt === closesAt)
  expect(would(ask('cuba'))).toBeNull()
  void cuba.press(ask('cuba'))
  expect(would(ask('cuba')), 'what is pending counts').toBe('already-waiting')
  await until(cuba.store, isConfirmed)
  hall.time.pass(60_000)
  expect(would(ask('cuba for ALBA')), 'time alone closes the list').toBe('list-closed')
})
