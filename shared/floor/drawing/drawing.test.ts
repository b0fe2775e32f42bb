import { describe, expect, test } from 'vitest'
import type { Command } from '../commands.ts'
import { deadlinesOf } from '../deadlines.ts'
import { PLAIN_LIST } from '../plainList.ts'
import type { Meeting } from '../model.ts'
import { openMeeting, plannedMeeting, withWaiting } from '../testing/halls.ts'
import { listOf, waitingOf } from '../testing/labels.ts'
import { seedAt, sha256 } from '../testing/nodeFacts.ts'
import { chair, clock, delegate, secretariat, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { absent, approve, approveAtOnce, ask, bringBackTheLast, carryOver, change, checkIn, close, closeTheList, cutTheDraw, decline, drawLots, end, give, inscribe, inscribeSeveral, loseTheSeed, next, openTheList, revealTheDraw, set, undo, withdraw } from '../testing/verbs.ts'
import { noDetails } from '../noDetails.ts'
import { lotOf, sealedNameOf } from './lots.ts'
import { awaitsDraw } from './readingDraws.ts'

/** A floor segment; lots are drawn for members and observers. */
const hall = (): Scenario => openMeeting().does(next, next, drawLots('members', 'observers'), openTheList)

/** These ask within the window, which the Chair closes at 9:05. */
const closedAt905 = (labels: readonly string[]): Scenario => withWaiting(labels, hall()).as(chair).at('9:05').does(closeTheList())
const cutAt = (labels: readonly string[]): Scenario => closedAt905(labels).as(clock).at('9:05:03').does(cutTheDraw)
const drawnAt = (labels: readonly string[]): Scenario => cutAt(labels).does(revealTheDraw).as(chair)

const ALL = ['cuba', 'kenya', 'france'] as const

/** The order that the lots give, reckoned by hand. */
function byLot({ draws }: Meeting, labels: readonly string[]): string[] {
  const [draw] = draws
  const lot = (delegationId: string): string => lotOf({ delegationId, capacity: { kind: 'national' } }, draw?.revealed?.seed ?? '', draw?.cut?.head ?? '', sha256)
  return labels.toSorted((one, other) => (lot(one) < lot(other) ? -1 : 1))
}

describe('the window', () => {
  test('D1 the commitment stands in the log when the list opens, for the bands that are drawn', () => {
    const before = openMeeting().does(next, next, drawLots('members', 'observers'))
    const draw = { commitment: sha256(seedAt(before.version + 1)), bands: ['members', 'observers'] as ('members' | 'observers')[], openedAt: time('9:00'), cut: null, revealed: null }
    before.when(openTheList).then({ type: 'listChanged' }, { type: 'drawOpened', draw })
  })

  test('D1 no draw is opened where no band is drawn', () => {
    openMeeting().when(openTheList).then({ type: 'listChanged' })
  })

  test('D1 what is drawn stays so to the end of the window, whatever is set meanwhile', () => {
    const arrival = { kind: 'arrival' } as const
    const turned = given(hall()).does(set({ order: { priority: arrival, members: arrival, observers: arrival, nhris: arrival, ngos: arrival } }))
    turned.as('cuba').does(ask('cuba')).as(chair).when(approve('cuba')).refuses('draw-not-held')
  })

  test('D2 the hall learns that somebody entered, and by the request who it was', () => {
    const nonce = 'a-nonce-of-cuba-0123456789'
    const press: Command = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: noDetails, nonce }
    const before = hall().as('cuba')
    const requestId = `cuba.c${before.version + 1}`
    before.when(press).then({ type: 'floorRequested', request: { requestId, nonce } }, { type: 'drawEntered', name: sealedNameOf({ requestId, nonce }, sha256) })
  })

  test('D2 who is heard in another band enters nothing', () => {
    hall().as('amnesty').when(ask('amnesty')).then({ type: 'floorRequested' })
    hall().as('cuba').when(ask('cuba for ALBA')).then({ type: 'floorRequested' })
  })
})

describe('until the lots are drawn', () => {
  test('D3 nobody of a drawn band is listed: not automatically, not by the Chair, who may decline', () => {
    const asked = hall().does(approveAtOnce('member-state')).as('cuba').does(ask('cuba')).as(chair)
    expect(waitingOf(asked.meeting)).toEqual(['cuba'])
    asked.when(approve('cuba')).refuses('draw-not-held')
    asked.when(decline('cuba')).isAccepted()
  })

  test('D3 an approval passes over those who await their lots, and takes the others', () => {
    const approved = withWaiting(['cuba', 'amnesty'], hall()).when(approve('cuba', 'amnesty')).then({ type: 'requestListed' })
    expect([listOf(approved.meeting), waitingOf(approved.meeting)]).toEqual([['amnesty'], ['cuba']])
  })

  test('D3 it may be withdrawn and detailed as any other', () => {
    withWaiting(['cuba'], hall()).as('cuba').does(change('cuba', { language: 'es' })).when(withdraw('cuba')).isAccepted()
  })
})

describe('at the desk', () => {
  test('D3 whom the desk inscribes enters the draw too, and stands on the list once it is held', () => {
    const asked = withWaiting(['cuba'], hall()).when(inscribe('kenya')).then({ type: 'floorRequested' }, { type: 'drawEntered' })
    asked.when(approve('kenya')).refuses('draw-not-held')
    expect(waitingOf(asked.copy().does(undo()).meeting)).toEqual(['cuba'])
    asked.at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw, revealTheDraw)
    expect([listOf(asked.meeting), waitingOf(asked.meeting)]).toEqual([['kenya'], ['cuba']])
    expect(listOf(asked.as(chair).does(approve('cuba')).meeting)).toEqual(byLot(asked.meeting, ['cuba', 'kenya']))
  })

  test('D8 I20 a whole list of paper that was pressed in the window enters, and all of it has lots', () => {
    const pressed = hall().as(secretariat).at('9:09:59.999').does(inscribeSeveral('cuba', 'kenya', 'france'))
    const drawn = pressed.as(clock).at('9:10:03').does(cutTheDraw, revealTheDraw)
    expect(listOf(drawn.meeting)).toEqual(byLot(drawn.meeting, ALL))
  })

  test('D5 I20 a list of paper that came too late stands behind those drawn, in the order in which it was written', () => {
    const inscription = { ...hall().meeting.modalities.inscription, lateAtDesk: true }
    const late = hall().does(set({ inscription })).as('norway').does(ask('norway')).as(secretariat).at('9:10:01').does(inscribeSeveral('iran', 'unicef'))
    const drawn = late.as(clock).at('9:10:03').does(cutTheDraw, revealTheDraw).as(chair).does(approve('norway'))
    expect(listOf(drawn.meeting)).toEqual(['norway', 'iran', 'unicef'])
  })

  test('D9 a category that must be checked in waits for that too', () => {
    const way = { ...PLAIN_LIST.inscription.way, 'member-state': 'checked-in' } as const
    const asked = openMeeting().does(drawLots('members'), set({ inscription: { ...PLAIN_LIST.inscription, windowMs: 600_000, way }, automaticApproval: ['member-state'] }), openTheList)
    const drawn = withWaiting(ALL, asked).does(checkIn('cuba')).at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw, revealTheDraw)
    expect([listOf(drawn.meeting), waitingOf(drawn.meeting)]).toEqual([['cuba'], ['kenya', 'france']])
    expect(listOf(drawn.as(chair).does(checkIn('kenya', 'france')).meeting)).toEqual(byLot(drawn.meeting, ALL))
  })
})

describe('the cut', () => {
  test('D4 it is due three seconds after the window closed, and records the head of the log', () => {
    const closed = closedAt905(ALL).as(clock)
    expect(deadlinesOf(closed.meeting)).toMatchObject([{ at: time('9:05:03'), command: { type: 'cutDraw' } }])
    closed.at('9:05:02.9').when(cutTheDraw).refuses('cut-not-reached')
    const cut = closed.at('9:05:03').when(cutTheDraw).then({ type: 'drawCut', head: sha256(`head ${closed.version}`), closesAt: time('9:05') })
    cut.when(cutTheDraw).refuses('nothing-changed')
    expect(deadlinesOf(cut.meeting)).toEqual([])
  })

  test('D4 P8 in a closed meeting nothing is due', () => {
    expect(deadlinesOf(closedAt905(ALL).does(close).meeting)).toEqual([])
  })

  test('D4 a list without an end is not cut', () => {
    const inAdvance = plannedMeeting().does(drawLots('members'), openTheList)
    expect(deadlinesOf(inAdvance.meeting)).toEqual([])
    inAdvance.as(clock).at('9:59').when(cutTheDraw).refuses('cut-not-reached')
  })

  test('D4 a window has its cut by the settings', () => {
    const inscription = { windowMs: 60_000, closesAfterStartMs: null, lateAtDesk: false, way: { 'member-state': 'self', 'observer-state': 'self', 'un-entity': 'self', igo: 'self', nhri: 'self', ngo: 'self' } } as const
    const open = openMeeting().does(drawLots('members'), set({ inscription }), openTheList)
    expect(deadlinesOf(open.meeting).map(({ at, command }) => [at, command.type])).toEqual([[time('9:01'), 'recordListCut'], [time('9:01:03'), 'cutDraw']])
  })

  test('D5 what was received in time and comes behind the cut stands behind those drawn, by arrival', () => {
    const late = cutAt(ALL)
    late.as('norway').received('9:04:58').does(ask('norway')).as(delegate('iran')).received('9:04:59').does(ask('iran'))
    const drawn = late.as(clock).does(revealTheDraw).as(chair).does(approve('norway', 'iran', ...ALL))
    expect(listOf(drawn.meeting)).toEqual([...byLot(drawn.meeting, ALL), 'norway', 'iran'])
  })

  test('D5 who asks in the same band after the draw stands behind it, also when it is by arrival then', () => {
    const drawn = drawnAt(['norway', 'iran']).does(set({ order: { ...hall().meeting.modalities.order, observers: { kind: 'arrival' } } }), openTheList)
    drawn.as('unicef').does(ask('unicef')).as(chair).does(approve('unicef', 'norway', 'iran'))
    expect(listOf(drawn.meeting).at(-1)).toBe('unicef')
  })

  test('D5 L20 and by the alphabet when the band is in that order then', () => {
    const alphabetical = { kind: 'alphabetical', language: 'en', from: null } as const
    const drawn = drawnAt(['norway']).does(set({ order: { ...hall().meeting.modalities.order, members: alphabetical } }), openTheList)
    drawn.as('kenya').does(ask('kenya')).as('france').does(ask('france')).as('cuba').does(ask('cuba')).as(chair).does(approve('kenya', 'france', 'cuba'))
    expect(listOf(drawn.meeting)).toEqual(['cuba', 'france', 'kenya'])
  })

  test('D5 L27 what was carried over in the very millisecond of the opening came before it, and awaits no lot', () => {
    const opened = openMeeting().does(next, next, drawLots('members', 'observers')).as(secretariat).does(carryOver('cuba', 'kenya')).as(chair).does(openTheList)
    const moved = given(opened).does(absent('cuba', 'end-of-band'))
    expect(listOf(moved.meeting)).toEqual(['kenya', 'cuba'])
    expect(moved.meeting.rows.map(({ request }) => awaitsDraw(moved.meeting, request))).toEqual([false, false])
  })

  test('D5 who came in the very millisecond of the closing, and before it, has a lot as all', () => {
    const pressed = withWaiting(ALL, hall()).at('9:05').as('norway').does(ask('norway')).as(chair).does(closeTheList())
    const drawn = pressed.as(clock).at('9:05:03').does(cutTheDraw, revealTheDraw).as(chair).does(approve('norway'))
    expect(drawn.meeting.rows[0]?.rank).not.toContain('~')
    expect(drawn.meeting.draws[0]?.cut).not.toBeNull()
  })
})

describe('the revealing', () => {
  test('D6 another seed is refused, and none is revealed before the cut', () => {
    closedAt905(ALL).as(clock).when(revealTheDraw).refuses('cut-not-reached')
    const { meeting } = cutAt(ALL)
    const other = { type: 'revealDraw', commitment: meeting.draws[0]?.commitment ?? '', seed: seedAt(999) } as const
    cutAt(ALL).when(other).refuses('wrong-seed')
    cutAt(ALL).does(revealTheDraw).when({ ...other, seed: seedAt(meeting.draws[0]?.version ?? 0) }).refuses('nothing-changed')
  })

  test('D7 the Chair approves in any order, and the list goes by lots', () => {
    const drawn = drawnAt(ALL).does(approve('france'), approve('cuba'), approve('kenya'))
    expect(listOf(drawn.meeting)).toEqual(byLot(drawn.meeting, ALL))
  })

  test('D7 members stand before observers, whatever their lots', () => {
    const drawn = drawnAt(['norway', 'cuba', 'iran', 'kenya']).does(approve('norway', 'iran', 'cuba', 'kenya'))
    expect(listOf(drawn.meeting)).toEqual([...byLot(drawn.meeting, ['cuba', 'kenya']), ...byLot(drawn.meeting, ['norway', 'iran'])])
  })

  test('D7 who was declined or brought back and comes again stands by the same lot', () => {
    const drawn = drawnAt(ALL).does(decline('cuba'), undo(), approve(...ALL), undo(), approve('kenya', 'cuba', 'france'))
    expect(listOf(drawn.meeting)).toEqual(byLot(drawn.meeting, ALL))
    const [first = ''] = listOf(drawn.meeting)
    drawn.at('9:06').does(give(first), end, bringBackTheLast)
    expect(listOf(drawn.meeting)[0]).toBe(first)
    expect(listOf(drawn.does(absent(first, 'end-of-band')).meeting).at(-1)).toBe(first)
  })

  test('D9 with the revealing those stand on the list who are approved automatically', () => {
    const before = hall().does(approveAtOnce('member-state'))
    const drawn = withWaiting([...ALL, 'norway'], before).at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw)
    const after = drawn.when(revealTheDraw).then({ type: 'drawRevealed' }, ...ALL.map(() => ({ type: 'requestListed' as const })))
    expect([listOf(after.meeting), waitingOf(after.meeting)]).toEqual([byLot(after.meeting, ALL), ['norway']])
  })
})

test('I6 D11 the opening is not undone while one whom the desk inscribed in its window waits for its lot', () => {
  const inscription = { ...hall().meeting.modalities.inscription, lateAtDesk: true }
  const again = hall().does(set({ inscription }), closeTheList(), openTheList)
  const act = again.meeting.acts.at(-1)?.version
  again.as(secretariat).does(inscribe('kenya')).as(chair).when(undo(act)).refuses('something-since')
})

test('D9 D11 automatic approval is not undone once a draw has listed by it', () => {
  const drawn = cutAt(ALL).as(chair).does(approveAtOnce('member-state')).as(clock).does(revealTheDraw).as(chair)
  expect(listOf(drawn.meeting)).toHaveLength(3)
  drawn.when(undo()).refuses('something-since')
})

describe('a draw that cannot be held', () => {
  test('D10 is void, and held anew among the same entrants with another seed', () => {
    const cut = cutAt(ALL)
    const [lost] = cut.meeting.draws
    cut.as('iran').received('9:04:59').does(ask('iran'))
    const anew = cut.as(clock).when(loseTheSeed).then({ type: 'drawVoided' }, { type: 'drawOpened', draw: { insteadOf: lost?.commitment ?? '', until: lost?.until ?? 0, cut: null } })
    expect(deadlinesOf(anew.meeting)).toMatchObject([{ at: time('9:05:03') }])
    anew.when({ type: 'revealDraw', commitment: lost?.commitment ?? '', seed: seedAt(lost?.version ?? 0) }).refuses('nothing-changed')
    anew.does(cutTheDraw, revealTheDraw).as(chair).does(approve(...ALL))
    expect(listOf(anew.meeting)).toEqual(byLot(anew.meeting, ALL))
  })

  test('D10 within the window it goes on with another seed, and takes who still comes', () => {
    const lost = withWaiting(['cuba'], hall()).as(clock).does(loseTheSeed).as('kenya').does(ask('kenya'))
    expect(lost.meeting.draws).toMatchObject([{ until: null }])
    lost.as(chair).at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw, revealTheDraw).as(chair).does(approve('cuba', 'kenya'))
    expect(listOf(lost.meeting)).toEqual(byLot(lost.meeting, ['cuba', 'kenya']))
  })

  test('D5 D11 while it is held anew nobody enters any more, and the closing is not undone', () => {
    const lost = cutAt(ALL).does(loseTheSeed)
    lost.as('norway').received('9:04:59').when(ask('norway')).then({ type: 'floorRequested' })
    lost.as(chair).when(undo()).refuses('something-since')
  })

  test('D10 a draw that was held is not void', () => {
    drawnAt(ALL).as(clock).when(loseTheSeed).refuses('nothing-changed')
  })

  test('D11 undoing the opening voids it; undoing the closing goes on with it until the cut', () => {
    expect(given(hall()).does(undo()).meeting.draws).toEqual([])
    const closed = closedAt905(ALL)
    expect(closed.copy().does(undo()).meeting.draws).toMatchObject([{ cut: null }])
    closed.as(clock).at('9:05:03').does(cutTheDraw).as(chair).when(undo()).refuses('something-since')
    cutAt([]).as(chair).when(undo(hall().version)).refuses('something-since')
  })
})

test('D12 those of an earlier window stand before those of a later one', () => {
  const twice = drawnAt(['kenya', 'france']).does(approve('kenya', 'france')).at('9:10').does(openTheList)
  twice.as('cuba').does(ask('cuba')).as(chair).at('9:11').does(closeTheList()).as(clock).at('9:11:03').does(cutTheDraw, revealTheDraw).as(chair).does(approve('cuba'))
  expect(listOf(twice.meeting).at(-1)).toBe('cuba')
  expect(twice.meeting.draws).toHaveLength(2)
})

test('D12 who was received in the first window belongs to it, though the list was opened again meanwhile', () => {
  const again = closedAt905(ALL).at('9:05:01').does(openTheList)
  const [first, second] = again.meeting.draws.map(({ commitment }) => commitment)
  again.as('norway').received('9:04:59').when(ask('norway')).then({ type: 'floorRequested' }, { type: 'drawEntered', commitment: first ?? '' })
  again.as('norway').received('9:05:02').when(ask('norway')).then({ type: 'floorRequested' }, { type: 'drawEntered', commitment: second ?? '' })
})
