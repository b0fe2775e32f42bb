/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Modalities } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { floorSegment, plannedMeeting, withWaiting } from '../testing/halls.ts'
import { listOf, waitingOf } from '../testing/labels.ts'
import { chair, secretariat } from '../testing/panel.ts'
import { given } from '../testing/scenario.ts'
import { maySee, redactMeeting, type Audience } from '../visibility.ts'
import { absent, approve, approveAtOnce, ask, bringBackTheLast, checkIn, end, give, inscribe, openTheList, set, undo } from '../testing/verbs.ts'

const way = (ways: Partial<Modalities['inscription']['way']>) => set({ inscription: { ...PLAIN_LIST.inscription, way: { ...PLAIN_LIST.inscription.way, ...ways } } })
const hall = () => given(floorSegment()).does(way({ ngo: 'checked-in' }))

describe('checking in', () => {
  test('I8 by the desk, for everybody to see', () => {
    const after = hall().as(secretariat).at('9:10').when(checkIn('fidh', 'amnesty')).then({ type: 'delegationsCheckedIn', delegationIds: ['fidh', 'amnesty'] })
    expect(after.meeting.checkedIn.map(({ delegationId }) => delegationId)).toEqual(['fidh', 'amnesty'])
  })

  test('I8 once: one that is checked in is passed over; of all the second operator hears who was first', () => {
    const once = hall().does(checkIn('fidh'))
    given(once).when(checkIn('amnesty', 'fidh', 'amnesty')).then({ type: 'delegationsCheckedIn', delegationIds: ['amnesty'] })
    once.as(secretariat).when(checkIn('fidh')).refuses('already-checked-in', { kind: 'checked-in', subjectId: 'fidh', by: { role: 'chair' } })
    once.when(checkIn('fidh', 'atlantis')).refuses('unknown-delegation')
  })

  test('I8 V7 where the list is not shown whole each learns of itself, and nobody of another that it stands on the list by that', () => {
    const own = { kind: 'own' } as const
    const waiting = withWaiting(['fidh', 'amnesty'], hall().does(approveAtOnce('ngo'), set({ transparency: { hall: own, delegations: own } })))
    const checked = waiting.when(checkIn('fidh', 'amnesty'))
    const told = (audience: Audience): string[] => redactMeeting(checked.isAccepted().meeting, audience).checkedIn.map(({ delegationId }) => delegationId)
    expect([told('presiding'), told('hall'), told('own:cuba'), told('own:fidh')]).toEqual([['fidh', 'amnesty'], [], [], ['fidh']])
    const shown = (audience: Audience): string => JSON.stringify(checked.decision.ok ? checked.decision.events.filter(event => maySee(audience, event)) : [])
    for (const audience of ['hall', 'delegations', 'own:fidh'] as const) expect(shown(audience)).not.toContain('amnesty')
    expect(shown('hall')).toContain('listShown')
    const undone = checked.isAccepted().when(undo())
    expect(undone.isAccepted().meeting.checkedIn).toEqual([])
    expect(JSON.stringify(undone.decision.ok ? undone.decision.events.filter(event => maySee('own:fidh', event)) : [])).not.toContain('amnesty')
  })

  test('I8 P9 not by itself', () => {
    hall().as('fidh').when(checkIn('fidh')).refuses('not-permitted')
  })
})

describe('a category that must be checked in', () => {
  test('I9 asks, also in advance, and waits', () => {
    hall().as('fidh').when(ask('fidh')).then({ type: 'floorRequested' })
    given(plannedMeeting()).does(way({ ngo: 'checked-in' }), approveAtOnce('ngo'), openTheList).as('fidh').when(ask('fidh')).then({ type: 'floorRequested' })
  })

  test('I9 is approved only then; others of the press are', () => {
    const both = withWaiting(['fidh', 'cuba'], hall())
    both.when(approve('fidh')).refuses('not-checked-in')
    expect(listOf(given(both).does(approve('fidh', 'cuba')).meeting)).toEqual(['cuba'])
    expect(listOf(given(both).does(checkIn('fidh'), approve('fidh')).meeting)).toEqual(['fidh'])
  })

  test('I9 once checked in it is approved as any other', () => {
    const checked = hall().does(approveAtOnce('ngo'), checkIn('fidh')).as('fidh')
    expect(listOf(checked.does(ask('fidh')).meeting)).toEqual(['fidh'])
  })

  test('I9 rights of reply, and what the desk wrote down, need no check-in', () => {
    const asked = withWaiting(['fidh in reply'], hall()).as(secretariat)
    expect(listOf(asked.does(approve('fidh in reply'), inscribe('amnesty')).meeting)).toEqual(['amnesty', 'fidh in reply'])
  })

  test('I9 who does not have to be checked in does not wait for it', () => {
    expect(listOf(withWaiting(['cuba'], hall()).does(approve('cuba')).meeting)).toEqual(['cuba'])
  })
})

describe('what waited for the check-in', () => {
  const waiting = () => withWaiting(['amnesty', 'fidh', 'amnesty for Joint NGOs'], hall().does(approveAtOnce('ngo')))

  test('I10 goes on the list in the same entry, by its arrival', () => {
    const first = waiting().when(checkIn('fidh')).then({ type: 'delegationsCheckedIn' }, { type: 'requestListed', row: { request: { delegationId: 'fidh' } } })
    expect(listOf(first.meeting)).toEqual(['fidh'])
    expect(listOf(first.does(checkIn('amnesty')).meeting)).toEqual(['amnesty', 'fidh', 'amnesty for Joint NGOs'])
  })

  test('I10 L5 only where its category is approved automatically, and no dignitary or reply', () => {
    expect(listOf(withWaiting(['fidh'], hall()).does(checkIn('fidh')).meeting)).toEqual([])
    const reply = withWaiting(['fidh in reply'], hall().does(approveAtOnce('ngo'))).as('fidh').does(ask('fidh', { isDignitary: true })).as(chair)
    expect(listOf(reply.does(checkIn('fidh')).meeting)).toEqual([])
  })

  test('I10 L5 what waits for the Chair goes on waiting', () => {
    const states = withWaiting(['cuba'], hall()).does(approveAtOnce('member-state', 'ngo'), checkIn('cuba'))
    expect(waitingOf(states.meeting)).toEqual(['cuba'])
  })

  test('I10 U3 undone it waits again, and nobody is checked in', () => {
    const before = waiting()
    const after = given(before).does(checkIn('amnesty'), undo())
    expect(waitingOf(after.meeting)).toEqual(waitingOf(before.meeting))
    expect([after.meeting.rows, after.meeting.checkedIn]).toEqual([[], []])
  })
})

describe('undoing a check-in', () => {
  const checked = () => withWaiting(['fidh'], hall().does(checkIn('fidh')))
  const versionOf = (scenario: { meeting: { acts: readonly { version: number }[] } }) => scenario.meeting.acts.at(-1)?.version

  test('I8 U2 not once a request was approved, given, heard or struck by it', () => {
    const version = versionOf(checked())
    const approved = checked().does(approve('fidh'))
    given(approved).when(undo(version)).refuses('something-since', { kind: 'approved' })
    given(approved).does(give('fidh')).when(undo(version)).refuses('something-since')
    given(approved).does(give('fidh'), end).when(undo(version)).refuses('something-since')
    given(approved).does(give('fidh'), end, bringBackTheLast).when(undo(version)).refuses('something-since')
    given(approved).does(absent('fidh', 'struck')).when(undo(version)).refuses('something-since')
  })

  test('I8 U1 while its requests only wait, or the desk wrote them down, it is', () => {
    const version = versionOf(checked())
    checked().when(undo(version)).isAccepted()
    hall().does(checkIn('amnesty'), inscribe('amnesty')).when(undo(version)).isAccepted()
  })

  test('I9 I10 U2 the settings are not undone over what went on the list by them', () => {
    const free = withWaiting(['fidh'], hall()).does(way({ ngo: 'self' }))
    const version = versionOf(free)
    given(free).when(undo(version)).isAccepted()
    given(free).does(approve('fidh')).when(undo(version)).refuses('something-since', { kind: 'approved' })
    const automatic = withWaiting(['fidh'], hall()).does(approveAtOnce('ngo'))
    const act = versionOf(automatic)
    automatic.does(checkIn('fidh')).when(undo(act)).refuses('something-since', { kind: 'checked-in' })
  })
})
