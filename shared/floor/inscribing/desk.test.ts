/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import type { Modalities } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from '../testing/halls.ts'
import { listOf, waitingOf } from '../testing/labels.ts'
import { nodeFacts } from '../testing/nodeFacts.ts'
import { chair, secretariat, time } from '../testing/panel.ts'
import { given } from '../testing/scenario.ts'
import { approve, approveAtOnce, ask, change, closeTheList, give, inscribe, move, openTheList, set, undo, withdraw } from '../testing/verbs.ts'
import { noDetails } from '../noDetails.ts'

const settings = (inscription: Partial<Modalities['inscription']>) => set({ inscription: { ...PLAIN_LIST.inscription, ...inscription } })
const way = (ways: Partial<Modalities['inscription']['way']>) => settings({ way: { ...PLAIN_LIST.inscription.way, ...ways } })

describe('the desk', () => {
  test('I5 puts a delegation on the list at once, where the rule has it, and says that it did', () => {
    const hall = withList(['kenya', 'norway']).as(secretariat)
    const after = hall.when(inscribe('cuba')).then({ type: 'requestListed', row: { request: { delegationId: 'cuba', by: 'desk' } } })
    expect(listOf(after.meeting)).toEqual(['kenya', 'cuba', 'norway'])
    expect(listOf(after.does(inscribe('iran for NAM'), inscribe('fidh', { isDignitary: true })).meeting)).toEqual(['iran for NAM', 'fidh', 'kenya', 'cuba', 'norway'])
  })

  test('I5 what the delegation asks itself does not say so', () => {
    expect(withWaiting(['cuba']).meeting.waiting[0]).not.toHaveProperty('by')
  })

  test('I5 L2 L3 L4 by the checks of its own request', () => {
    const hall = withWaiting(['iran'], withList(['kenya', 'cuba'])).does(give('kenya')).as(secretariat)
    hall.when(inscribe('cuba')).refuses('already-listed')
    hall.when(inscribe('iran')).refuses('already-waiting')
    hall.when(inscribe('kenya')).refuses('has-the-floor')
    hall.when(inscribe('cuba for NAM')).refuses('not-your-group')
    hall.when(inscribe('atlantis')).refuses('unknown-delegation')
    hall.when(inscribe('cuba for ALBA')).isAccepted()
    expect(listOf(hall.does(inscribe('france in reply'), inscribe('fidh')).meeting)).toEqual(['cuba', 'fidh', 'france in reply'])
  })

  test('I5 L7 L8 it is the delegation\'s as any other: it changes its details and withdraws it', () => {
    const hall = given(floorSegment()).as(secretariat).does(inscribe('cuba')).as('cuba').does(change('cuba', { language: 'es' }))
    expect(hall.meeting.rows[0]?.request).toMatchObject({ by: 'desk', details: { language: 'es' } })
    expect(hall.does(withdraw('cuba')).meeting.rows).toEqual([])
  })

  test('I5 an id that is there already is not taken again', () => {
    const { meeting, version } = withWaiting(['cuba for ALBA'])
    const command = { type: 'inscribe', delegationId: 'cuba', capacity: { kind: 'national' }, isDignitary: false, details: noDetails } as const
    const context = { actor: secretariat, at: time('9:10'), receivedAt: time('9:10'), version: version + 1, ...nodeFacts(version + 1) }
    const commandId = meeting.waiting[0]?.requestId.slice('cuba.'.length) ?? ''
    expect(decide(meeting, command, { ...context, commandId })).toEqual({ ok: false, refusal: { code: 'already-listed' } })
    expect(decide(meeting, command, { ...context, commandId: 'another' })).toMatchObject({ ok: true })
  })

  test('I5 P9 no delegation inscribes another', () => {
    given(floorSegment()).as('cuba').when(inscribe('kenya')).refuses('not-permitted')
  })
})

describe('late at the desk', () => {
  const closed = () => given(floorSegment()).at('9:10').does(closeTheList()).at('9:20')

  test('I6 after the closing where the desk takes late entries', () => {
    closed().does(settings({ lateAtDesk: true })).as(secretariat).when(inscribe('cuba')).isAccepted()
    closed().does(settings({ lateAtDesk: true })).as('cuba').when(ask('cuba')).refuses('list-closed')
  })

  test('I6 not otherwise, and not before the list was opened; a right of reply is no entry of the list', () => {
    closed().as(secretariat).when(inscribe('cuba')).refuses('desk-closed', { kind: 'list-closed' })
    closed().as(secretariat).when(inscribe('cuba in reply')).isAccepted()
    given(openMeeting()).does(settings({ lateAtDesk: true })).when(inscribe('cuba')).refuses('list-not-open')
    given(plannedMeeting()).does(openTheList).when(inscribe('cuba')).isAccepted()
    given(plannedMeeting()).does(openTheList).when(inscribe('cuba in reply')).refuses('meeting-not-open')
  })

  test('I6 U2 the setting, the first opening and the closing are undone only while nothing builds on them', () => {
    const late = closed().does(settings({ lateAtDesk: true }))
    const { version } = late.meeting.acts.at(-1) ?? { version: 0 }
    given(late).does(inscribe('cuba')).when(undo(version)).refuses('something-since')
    given(late).does(inscribe('cuba in reply')).when(undo(version)).isAccepted()
    const closing = given(late).does(openTheList, closeTheList())
    const act = closing.meeting.acts.at(-1)?.version
    closing.does(inscribe('cuba')).when(undo(act)).isAccepted()
    const opened = given(openMeeting()).does(settings({ lateAtDesk: true }), openTheList)
    const opening = opened.meeting.acts.at(-1)?.version
    opened.does(inscribe('cuba')).when(undo(opening)).refuses('something-since')
  })
})

describe('a category that the desk inscribes', () => {
  const hall = () => given(floorSegment()).does(way({ nhri: 'desk' }))

  test('I7 does not inscribe itself, nor as a dignitary', () => {
    hall().as('rabat').when(ask('rabat')).refuses('desk-only')
    hall().as('rabat').when(ask('rabat', { isDignitary: true })).refuses('desk-only')
    hall().as('fidh').when(ask('fidh')).isAccepted()
    hall().as(secretariat).when(inscribe('rabat')).isAccepted()
  })

  test('I7 L6 its right of reply it asks itself', () => {
    hall().as('rabat').when(ask('rabat in reply')).isAccepted()
  })

  test('I7 U2 the setting is not undone over what was asked by it', () => {
    const free = hall().does(way({ nhri: 'self' }))
    const { version } = free.meeting.acts.at(-1) ?? { version: 0 }
    given(free).as('rabat').does(ask('rabat')).as(chair).when(undo(version)).refuses('something-since')
    given(free).as('fidh').does(ask('fidh')).as(chair).when(undo(version)).isAccepted()
    given(free).does(inscribe('rabat')).when(undo(version)).isAccepted()
  })
})

test('I5 U1 an inscription is undone until it is built on, and what was approved at once since does not count it', () => {
  const hall = given(floorSegment()).does(inscribe('cuba'))
  expect(listOf(given(hall).does(undo()).meeting)).toEqual([])
  const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
  given(hall).does(inscribe('kenya'), move('cuba', null)).when(undo(version)).refuses('something-since', { kind: 'moved' })
  const automatic = given(floorSegment()).does(approveAtOnce('member-state'))
  const act = automatic.meeting.acts.at(-1)?.version
  automatic.does(inscribe('cuba')).when(undo(act)).isAccepted()
})

test('I5 L9 the desk does not write down twice what waits: it is approved', () => {
  const hall = withWaiting(['cuba']).as(secretariat)
  hall.when(inscribe('cuba')).refuses('already-waiting')
  expect(waitingOf(hall.does(approve('cuba')).meeting)).toEqual([])
})
