import { expect, test } from 'vitest'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { absent, approve, ask, create, decline, end, give, next, open, openTheList, set, suspend, withdraw } from '#shared/floor/testing/verbs.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Pending } from '#shared/sync/replica.ts'
import { myRequests } from './myRequests.ts'
import { lastElsewhere } from './lastElsewhere.ts'
import { endedBeside } from './endedBeside.ts'
import { unreachedBy } from './unreached.ts'
import { absenceOf, lastOutcome, withdrawalIn } from './outcome.ts'

const floor = given([]).as(secretariat).does(create()).as(chair).at('9:01').does(open, next, next, openTheList)
const asked = given(floor).as('france').does(ask('france')).as('cuba').does(ask('cuba'), ask('cuba for ALBA'), ask('cuba in reply'))
const listed = given(asked).as(chair).does(approve('france', 'cuba for ALBA', 'cuba'))
const standings = ({ meeting }: typeof floor, pending: readonly Pending[] = []): string[] =>
  myRequests(meeting, 'cuba', pending).map(({ standing, place, request }) => `${request.capacity.kind} ${standing} ${place}`)

test('the most urgent comes first', () => {
  expect(standings(asked)).toEqual(['national waiting null', 'group waiting null', 'reply waiting null'])
  expect(standings(listed)).toEqual(['group next 1', 'national listed 3', 'reply waiting null'])
  expect(standings(given(listed).as(chair).does(give('cuba for ALBA')))).toEqual(['group speaking null', 'national listed 2', 'reply waiting null'])
})

test('nobody is next in a suspended meeting, nor while the podium speaks', () => {
  expect(standings(given(listed).as(chair).does(suspend))[0]).toBe('group listed 1')
  expect(standings(given(listed).as(chair).does(next))[0]).toBe('group listed 1')
})

test('R4 a right of reply that is kept for a later meeting is not next, and is told why', () => {
  const kept = given(floor).as('cuba').does(ask('cuba in reply')).as(chair).does(approve('cuba in reply'))
  expect(standings(kept)).toEqual(['reply next 1'])
  const { meeting } = kept.does(set({ replies: { ...kept.meeting.modalities.replies, given: 'last-meeting-of-the-day' } }))
  expect(standings(kept)).toEqual(['reply listed 1'])
  expect(unreachedBy(meeting, meeting.rows[0]?.request.requestId ?? '', time('9:10'))).toBe('code.replies-later')
})

test('F3 T4 where the list has ended nobody is told that a withdrawal makes room', () => {
  const why = (most: number): string | null => {
    const { meeting } = given(floor).as('cuba').does(ask('cuba')).as('kenya').does(ask('kenya')).as(chair).does(approve('cuba', 'kenya'), set({ timePolicy: { kind: 'cap', most } }), give('cuba'))
    return unreachedBy(meeting, meeting.rows[0]?.request.requestId ?? '', time('9:10'))
  }
  expect([1, 2].map(why)).toEqual(['code.cap-reached', null])
})

test('what this window is still sending says so', () => {
  const request = asked.meeting.waiting.find(({ delegationId }) => delegationId === 'cuba')
  const commandId = request?.requestId.slice('cuba.'.length) ?? ''
  const pending: Pending = { commandId, issuedAt: 0, version: null, command: { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: noDetails } }
  expect(standings(asked, [pending])).toContain('national sending null')
})

test('the last outcome is what became of a request last', () => {
  expect(lastOutcome(listed.meeting, 'cuba')).toBeNull()
  const delivered = given(listed).as(chair).at('9:05').does(give('cuba for ALBA')).at('9:07').does(end)
  expect(lastOutcome(delivered.meeting, 'cuba')).toMatchObject({ kind: 'delivered' })
  const declined = given(delivered).at('9:08').does(decline('cuba in reply', 'ask-the-desk'))
  expect(lastOutcome(declined.meeting, 'cuba')).toMatchObject({ kind: 'declined', declined: { reason: 'ask-the-desk' } })
  const struck = given(declined).at('9:09').does(absent('cuba', 'struck'))
  expect(lastOutcome(struck.meeting, 'cuba')).toMatchObject({ kind: 'absent' })
  expect(lastOutcome(given(listed).as('cuba').does(withdraw('cuba')).meeting, 'cuba')).toBeNull()
})

test('what became of another request is said beside the one that is alive, until one asks again in that name', () => {
  const kinds = ({ meeting }: typeof floor): string[] => endedBeside(meeting, 'cuba', myRequests(meeting, 'cuba', []).map(({ request }) => request)).map(({ kind }) => kind)
  expect(kinds(listed)).toEqual([])
  const declined = given(listed).as(chair).at('9:08').does(decline('cuba in reply', 'ask-the-desk'))
  expect(kinds(declined)).toEqual(['declined'])
  const struck = given(declined).at('9:09').does(absent('cuba', 'struck'))
  expect(kinds(struck)).toEqual(['absent', 'declined'])
  expect(kinds(given(struck).at('9:10').as('cuba').does(ask('cuba in reply')))).toEqual(['absent'])
})

test('a row that was absent and stays on the list remembers it', () => {
  const { meeting } = given(listed).as(chair).does(absent('cuba for ALBA', 'end-of-band'))
  const row = meeting.rows.find(({ request }) => request.capacity.kind === 'group')
  expect(absenceOf(meeting, row?.request.requestId ?? '')).toMatchObject({ outcome: 'end-of-band' })
  expect(lastOutcome(meeting, 'cuba')).toBeNull()
})

const deed = (kind: Deed['kind'], requestId: string, isElsewhere: boolean, at = 1): Deed => ({ version: at, kind, requestId, capacity: { kind: 'national' }, at, isElsewhere })

test('a withdrawal is the last outcome until something happens after it', () => {
  const delivered = given(listed).as(chair).at('9:05').does(give('cuba for ALBA')).at('9:07').does(end)
  const withdrawnAt = (at: string) => withdrawalIn([deed('withdrawn', 'cuba.1', true, time(at)), deed('asked', 'cuba.2', false, time(at) + 1)])
  expect(lastOutcome(delivered.meeting, 'cuba', withdrawnAt('9:06'))).toMatchObject({ kind: 'delivered' })
  expect(lastOutcome(delivered.meeting, 'cuba', withdrawnAt('9:08'))).toEqual({ kind: 'withdrawn', at: time('9:08'), isElsewhere: true, isReply: false })
})

test('what another device did is said until this one does something: of what is in view, and of what was withdrawn', () => {
  expect(lastElsewhere([], ['a'])).toBeNull()
  expect(lastElsewhere([deed('asked', 'a', true)], ['a'])).toMatchObject({ kind: 'asked' })
  expect(lastElsewhere([deed('asked', 'a', true), deed('changed', 'a', false)], ['a'])).toBeNull()
  expect(lastElsewhere([deed('withdrawn', 'b', true), deed('asked', 'gone', false)], ['a'])).toMatchObject({ requestId: 'b' })
  expect(lastElsewhere([deed('asked', 'gone', true)], ['a'])).toBeNull()
  expect(lastElsewhere([deed('asked', 'a', true), deed('listed', 'a', false)], ['a']), 'the Chair approved: no device did').toMatchObject({ kind: 'asked' })
})
