import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import type { FloorEvent } from './events.ts'
import { floorSegment, withList, withWaiting } from './testing/halls.ts'
import { nodeFacts } from './testing/nodeFacts.ts'
import { chair, clock, delegate, everybody, screen, secretariat, time } from './testing/panel.ts'
import { given, type Outcome } from './testing/scenario.ts'
import { approve, approveAtOnce, ask, decline, give, move, undo, withdraw } from './testing/verbs.ts'
import { audienceOf, concernedBy, maySee, redactMeeting, type Audience } from './visibility.ts'

const seenBy = (audience: Audience, { decision }: Outcome): FloorEvent['type'][] =>
  decision.ok ? decision.events.filter(event => maySee(audience, event)).map(event => event.type) : []

describe('who sees what', () => {
  test('V1 a request that waits is seen by its delegation and those presiding, and by nobody else', () => {
    const asked = given(floorSegment()).as('cuba').when(ask('cuba'))
    expect(seenBy('own:cuba', asked)).toEqual(['floorRequested'])
    expect(seenBy('presiding', asked)).toEqual(['floorRequested'])
    expect(seenBy('own:kenya', asked)).toEqual([])
    expect(seenBy('hall', asked)).toEqual([])
  })

  test('V1 so is one that is declined, and why', () => {
    const declined = given(withWaiting(['cuba'])).when(decline('cuba', 'list-is-full'))
    expect(seenBy('own:cuba', declined)).toEqual(['requestDeclined'])
    expect(seenBy('own:kenya', declined)).toEqual([])
    expect(seenBy('hall', declined)).toEqual([])
  })

  test('V1 the list and the floor are everybody\'s', () => {
    expect(seenBy('hall', given(withWaiting(['cuba'])).when(approve('cuba')))).toEqual(['requestListed'])
    expect(seenBy('hall', withList(['cuba']).when(give('cuba')))).toEqual(['floorGiven'])
    expect(seenBy('hall', given(floorSegment()).does(approveAtOnce('ngo')).as('fidh').when(ask('fidh')))).toEqual(['requestListed'])
  })

  test('V1 an approval taken back leaves the list before everybody and waits before few', () => {
    const undone = given(withWaiting(['cuba'])).does(approve('cuba')).when(undo())
    expect(seenBy('hall', undone)).toEqual(['requestUnlisted'])
    expect(seenBy('own:cuba', undone)).toEqual(['requestUnlisted', 'requestReturned'])
    expect(seenBy('own:kenya', undone)).toEqual(['requestUnlisted'])
    expect(seenBy('presiding', undone)).toEqual(['requestUnlisted', 'requestReturned', 'actUndone', 'actNoted'])
  })

  test('V1 the notes of who did what are for those presiding', () => {
    const moved = withList(['cuba', 'kenya']).when(move('kenya', 'cuba'))
    expect(seenBy('presiding', moved)).toEqual(['rowMoved', 'actNoted'])
    expect(seenBy('own:kenya', moved)).toEqual(['rowMoved'])
  })

  test('V1 every role belongs to an audience', () => {
    expect([chair, secretariat, clock].map(audienceOf)).toEqual(['presiding', 'presiding', 'presiding'])
    expect([screen, everybody, delegate('cuba')].map(audienceOf)).toEqual(['hall', 'hall', 'own:cuba'])
    expect(audienceOf({ role: 'delegation', delegationId: null })).toBe('delegations')
  })

  test('V1 an event of everybody concerns no delegation in particular', () => {
    expect(concernedBy({ type: 'listedWithdrawn', requestId: 'cuba.c1', at: 0 })).toEqual([])
    expect(concernedBy({ type: 'waitingWithdrawn', requestId: 'cuba.c1', delegationId: 'cuba', at: 0 })).toEqual(['cuba'])
  })
})

describe('the meeting as an audience may know it', () => {
  const hall = withWaiting(['cuba', 'kenya', 'france'], withList(['iran'])).does(decline('france', 'no-reason'))

  test('V2 the hall knows the list, and of those who wait or were declined nothing', () => {
    const { waiting, declined, acts, rows } = redactMeeting(hall.meeting, 'hall')
    expect([waiting, declined, acts]).toEqual([[], [], []])
    expect(rows).toBe(hall.meeting.rows)
    expect(JSON.stringify(redactMeeting(hall.meeting, 'hall'))).not.toMatch(/cuba\.c|kenya\.c|france\.c|no-reason/)
  })

  test('V2 a delegation knows its own besides', () => {
    expect(redactMeeting(hall.meeting, 'own:cuba').waiting.map(request => request.delegationId)).toEqual(['cuba'])
    expect(redactMeeting(hall.meeting, 'own:france').declined.map(({ request }) => request.delegationId)).toEqual(['france'])
    expect(redactMeeting(hall.meeting, 'own:cuba').declined).toEqual([])
  })

  test('V2 those presiding know it all', () => {
    expect(redactMeeting(hall.meeting, 'presiding')).toBe(hall.meeting)
  })
})

describe('refusals', () => {
  test('V5 who was first is said to those presiding and to nobody else', () => {
    const gone = withList(['cuba']).does(give('cuba')).as('cuba')
    expect(gone.when(withdraw('cuba')).decision).toEqual({ ok: false, refusal: { code: 'has-the-floor' } })
    expect(gone.as(chair).when(give('cuba')).decision).toMatchObject({ refusal: { code: 'floor-taken', act: { by: { role: 'chair' } } } })
  })

  test('V6 a delegation is answered the same by its own window as by the server', () => {
    const { meeting } = withWaiting(['cuba', 'kenya'])
    const command = { type: 'withdrawRequest', requestId: meeting.waiting[1]?.requestId ?? '' } as const
    const context = { actor: delegate('cuba'), at: time('9:30'), receivedAt: time('9:30'), commandId: 'c9', version: 9, ...nodeFacts(9) }
    expect(decide(meeting, command, context)).toEqual(decide(redactMeeting(meeting, 'own:cuba'), command, context))
  })
})
