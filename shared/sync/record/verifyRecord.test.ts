import { expect, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import type { FloorEvent } from '#shared/floor/events.ts'
import { emptyMeeting, type Actor } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { PLAIN_LIST } from '#shared/floor/plainList.ts'
import { seedAt, sha256 } from '#shared/floor/testing/nodeFacts.ts'
import { chair, clock, delegate, secretariat, time } from '#shared/floor/testing/panel.ts'
import { absent, approve, approveAtOnce, ask, bringBackTheLast, closeTheList, create, cutTheDraw, decline, drawLots, inscribe, next, open, openTheList, paper, revealTheDraw, set, undo, type Step } from '#shared/floor/testing/verbs.ts'
import { canonical } from '../canonical.ts'
import { headAfter } from '../chain.ts'
import { startOf, type Entry } from '../entry.ts'
import { fold } from '../fold.ts'
import { linesFor } from './testing/linesFor.ts'
import { verifyRecord, type Verdict } from './verifyRecord.ts'

/** What a node that lies writes in place of the events of the rules. */
type Lie = (events: readonly FloorEvent[]) => readonly FloorEvent[]

const ASKING = ['cuba', 'kenya', 'france', 'norway', 'iran'] as const

const HISTORY: readonly [Actor, string, Step][] = [
  [secretariat, '9:00', create()], [chair, '9:00', open], [chair, '9:00', next], [chair, '9:00', next], [chair, '9:00', drawLots('members', 'observers')], [chair, '9:00', openTheList],
  ...ASKING.map((name, index): [Actor, string, Step] => [delegate(name), `9:02:0${index}`, ask(name)]),
  [chair, '9:05', closeTheList()], [clock, '9:05:03', cutTheDraw], [clock, '9:05:04', revealTheDraw],
  ...ASKING.toReversed().map((name): [Actor, string, Step] => [chair, '9:06', approve(name)]),
]

const verdictOf = (...of: Parameters<typeof entriesOf>): Verdict => verifyRecord(linesFor(entriesOf(...of), 'hall'), sha256)

/** The log of a whole draw, by a node that is honest but for its lie about events of a type. The chain is in order all the same. */
function entriesOf(type?: FloorEvent['type'], lie: Lie = events => events, history = HISTORY): Entry[] {
  let meeting = emptyMeeting('panel')
  const entries: Entry[] = []
  for (const [actor, at, step] of history) {
    const position = entries.at(-1) ?? startOf('panel')
    const version = position.version + 1
    const command = typeof step === 'function' ? step(meeting) : step
    const context = { actor, at: time(at), receivedAt: time(at), commandId: `c${version}`, version, head: position.head, commitment: sha256(seedAt(version)), hash: sha256 }
    const decision = decide(meeting, command, context)
    if (!decision.ok && type === undefined) throw new Error(`${command.type}: ${decision.refusal.code}`)
    if (!decision.ok) continue // after a lie not all goes on
    const events = decision.events.some(event => event.type === type) ? lie(decision.events) : decision.events
    const sealed = <T>(value: T): { salt: string; value: T } => ({ salt: `salt of ${version} and more`, value })
    const unchained = { version, receivedAt: time(at), at: time(at), origin: sealed({ actor, commandId: `c${version}`, digest: sha256(canonical(command)) }), events: events.map(sealed) }
    const entry = { ...unchained, head: headAfter(position.head, unchained, sha256) }
    entries.push(entry)
    meeting = fold(meeting, entry)
  }
  return entries
}

const changed = <T extends FloorEvent['type']>(type: T, change: (event: Extract<FloorEvent, { type: T }>) => Partial<Extract<FloorEvent, { type: T }>>): Lie =>
  events => events.map(event => (event.type === type ? { ...event, ...change(event as Extract<FloorEvent, { type: T }>) } : event))

/** Kenya is said to be no entrant, and stands behind all others of its band. */
const late = (of: (request: FloorRequest) => FloorRequest): Lie =>
  changed('requestListed', ({ row }) => (row.request.delegationId === 'kenya' ? { row: { ...row, rank: '0000000006.~', request: of(row.request) } } : {}))

test('D13 an honest record verifies, and gives the order of the lots', () => {
  const verdict = verdictOf()
  if (!verdict.ok) throw new Error(verdict.fault.why)
  expect(verdict.held).toMatchObject([{ entrants: 5 }])
  expect(verdict.held[0]?.drawn).toHaveLength(5)
  const lots = verdict.held[0]?.drawn.map(({ lot }) => lot) ?? []
  expect(lots).toEqual(lots.toSorted())
})

/** The window of an honest meeting with a draw among members, all of whom are approved at once. */
const WINDOW: typeof HISTORY = [
  [secretariat, '9:00', create()], [chair, '9:00', open], [chair, '9:00', next], [chair, '9:00', next], [chair, '9:00', drawLots('members')],
  [chair, '9:00', approveAtOnce('member-state')], [chair, '9:00', set({ inscription: { ...PLAIN_LIST.inscription, windowMs: 600_000, lateAtDesk: true } })], [chair, '9:00', openTheList],
]
const HELD: typeof HISTORY = [[clock, '9:10:03', cutTheDraw], [clock, '9:10:04', revealTheDraw]]

// Of each pair one has the smaller lot, so that the other falls behind it.
test.each([['kenya', 'cuba'], ['cuba', 'kenya'], ['france', 'kenya'], ['kenya', 'france']])('D13 I21 who was heard on paper in the window, and comes back, stands by the lot and verifies: %s before %s', (who, other) => {
  const verdict = verdictOf(undefined, undefined, [
    ...WINDOW, [delegate(other), '9:02', ask(other)], [chair, '9:05', paper([`+${who}`, '9:03', 60])],
    ...HELD, [chair, '9:12', bringBackTheLast], [chair, '9:13', absent(who, 'end-of-band')],
  ])
  expect(verdict).toMatchObject({ ok: true })
  const [held] = verdict.ok ? verdict.held : []
  expect(held?.entrants).toBeGreaterThanOrEqual(held?.drawn.length ?? 0)
})

test.each([['kenya', 'cuba'], ['cuba', 'kenya']])('D13 D3 I21 who was heard on paper in the window, and falls behind before the lots are drawn, stands by hand until it has one: %s, %s', (who, other) => {
  const fallen: typeof HISTORY = [
    ...WINDOW, [delegate(other), '9:02', ask(other)], [chair, '9:05', paper([`+${who}`, '9:03', 60])],
    [chair, '9:06', bringBackTheLast], [chair, '9:07', absent(who, 'end-of-band')],
  ]
  expect(entriesOf(undefined, undefined, fallen).flatMap(({ events }) => events).at(-2)?.value).toMatchObject({ type: 'rowMoved', row: { isByHand: true } })
  expect(verdictOf(undefined, undefined, [...fallen, ...HELD])).toMatchObject({ ok: true })
  expect(verdictOf(undefined, undefined, [...fallen, ...HELD, [chair, '9:12', absent(who, 'end-of-band')]])).toMatchObject({ ok: true })
})

test.each([['waits', []], ['was declined, which is undone too', [decline('cuba')]]] as const)('D13 D8 a closing that is undone was none: whom the desk inscribed meanwhile has a lot, and verifies: it %s', (_what, meanwhile) => {
  const verdict = verdictOf(undefined, undefined, [
    ...WINDOW, [delegate('france'), '9:02', ask('france')], [chair, '9:05', closeTheList()], [chair, '9:05:01', inscribe('cuba')],
    ...meanwhile.map((step): [Actor, string, Step] => [chair, '9:05:01.5', step]), [chair, '9:05:02', undo(10)],
    ...meanwhile.map((): [Actor, string, Step] => [chair, '9:05:03', undo(12)]),
    [delegate('kenya'), '9:06', ask('kenya')], ...HELD,
  ])
  expect(verdict).toMatchObject({ ok: true, held: [{ entrants: 3 }] })
  const [held] = verdict.ok ? verdict.held : []
  expect(held?.drawn.map(({ request }) => request.delegationId).toSorted()).toEqual(['cuba', 'france', 'kenya'])
})

test.each<[string, FloorEvent['type'], Lie, RegExp]>([
  ['a row that stands elsewhere', 'requestListed', changed('requestListed', ({ before }) => ({ before: before === null ? 'cuba.c7' : null })), /against their lots/],
  ['another lot', 'requestListed', changed('requestListed', ({ row }) => ({ row: { ...row, rank: '0000000006.0' } })), /by its lot/],
  ['no lot', 'requestListed', changed('requestListed', ({ row: { rank: _rank, ...row } }) => ({ row })), /by its lot/],
  ['a press that never was', 'requestListed', changed('requestListed', ({ row }) => ({ row: { ...row, request: { ...row.request, requestId: `${row.request.delegationId}.later` } } })), /did not enter/],
  ['another time of receipt', 'requestListed', changed('requestListed', ({ row }) => ({ row: { ...row, request: { ...row.request, receivedAt: row.request.receivedAt + 1 } } })), /was not received/],
  ['another head at the cut', 'drawCut', changed('drawCut', () => ({ head: sha256('a head of my choice') })), /head of the record/],
  ['a cut that came earlier than it did', 'drawCut', changed('drawCut', ({ version }) => ({ version: version - 2 })), /head of the record/],
  ['another seed', 'drawRevealed', changed('drawRevealed', () => ({ seed: sha256('a seed of my choice') })), /committed to/],
  ['another commitment once the presses are in', 'drawRevealed', events => [{ type: 'drawRevealed', commitment: sha256(seedAt(99)), seed: seedAt(99), at: 0, version: 99 }, ...events], /not cut/],
  ['a draw that takes in who pressed before it', 'drawOpened', changed('drawOpened', ({ draw }) => ({ draw: { ...draw, from: 0 } })), /came before it/],
  ['a draw for fewer bands than the modalities have', 'drawOpened', changed('drawOpened', ({ draw }) => ({ draw: { ...draw, bands: ['observers'] } })), /list and the modalities/],
  ['no draw where the modalities have one', 'drawOpened', events => events.filter(({ type }) => type !== 'drawOpened'), /without the draw/],
  ['a window that ended before some of the presses', 'drawCut', changed('drawCut', () => ({ closesAt: time('9:02:01') })), /end of the window/],
  ['a cut before its time', 'drawCut', changed('drawCut', () => ({ at: time('9:05:02') })), /end of the window/],
  ['a press that is said to have come too late', 'requestListed', late(request => ({ ...request, receivedAt: time('9:05:30') })), /was not received/],
  ['a press that is said to have come with a later entry', 'requestListed', late(request => ({ ...request, version: 14, receivedAt: time('9:05:04') })), /did not enter/],
  ['a member behind the observers', 'requestListed', changed('requestListed', ({ row }) => (row.request.delegationId === 'kenya' ? { before: null } : {})), /against their lots/],
  ['a draw that is void once it is cut', 'drawRevealed', events => events.map(event => (event.type === 'drawRevealed' ? { type: 'drawVoided', commitment: event.commitment, at: event.at, version: event.version } : event)), /none is held in its place/],
])('D13 a node that lies is found out, though its chain is in order: %s', (_what, type, lie, why) => {
  const verdict = verdictOf(type, lie)
  expect(verdict).toMatchObject({ ok: false, fault: { why: expect.stringMatching(why) } })
})

test.each([['presiding', 'hall', 1], ['own:cuba', 'hall', 7], ['own:cuba', 'own:kenya', 7], ['hall', 'presiding', 1]] as const)('what %s may see passes for the record of %s only as long as nothing in it tells', (of, as, version) => {
  const entries = entriesOf()
  const [, ...rest] = linesFor(entries, of)
  const [first = ''] = linesFor(entries, as)
  expect(verifyRecord([first, ...rest], sha256)).toMatchObject({ ok: false, fault: { code: 'sight', version } })
})

test('a published head that the record passes through is found, another is named with its entry', () => {
  const entries = entriesOf()
  const verdict = (head: string, version: number | null): Verdict => verifyRecord(linesFor(entries, 'hall'), sha256, { head, version })
  const fifth = entries[4]?.head ?? ''
  expect(verdict(fifth, 5)).toMatchObject({ ok: true, publishedAt: 5 })
  expect(verdict(fifth, null)).toMatchObject({ ok: true, publishedAt: 5 })
  expect(verdict(sha256('another'), 5)).toMatchObject({ ok: false, fault: { code: 'other-head', version: 5 } })
  expect(verdict(sha256('another'), null)).toMatchObject({ ok: false, fault: { code: 'cut', version: entries.length + 1 } })
})
