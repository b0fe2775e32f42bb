import { describe, expect, test } from 'vitest'
import { floorEvent } from '../events.ts'
import { labelOf } from '../testing/labels.ts'
import { withList } from '../testing/halls.ts'
import { clock, secretariat } from '../testing/panel.ts'
import { given, type Outcome, type Scenario } from '../testing/scenario.ts'
import { absent, approve, ask, bringBackTheLast, end, give, move, set, undo, withdraw } from '../testing/verbs.ts'
import { maySee, redactMeeting, type Audience } from '../visibility.ts'
import { beyondCap, placesLeft } from '../allotting/cap.ts'
import type { Sight, TimePolicy } from '../modalities.ts'
import { speakingTimeOf } from '../speakingTime.ts'
import { VEILED } from './veiledEvents.ts'

const WHOLE: Sight = { kind: 'whole' }
const shows = (hall: Sight, delegations: Sight) => set({ transparency: { hall, delegations } })
const nextTwo = (): Scenario => given(withList(['kenya', 'cuba', 'iran', 'fidh'])).does(shows({ kind: 'next', count: 2 }, { kind: 'own' }))

/** The list as an audience sees it: a name, or the category of who stands there. */
const listFor = (hall: Scenario, audience: Audience): string[] =>
  redactMeeting(hall.meeting, audience).rows.map(({ request }) => (request.veil === undefined ? labelOf(request) : `(${request.veil})`))

const textFor = ({ decision }: Outcome, audience: Audience): string =>
  JSON.stringify(decision.ok ? decision.events.filter(event => maySee(audience, event)) : [])

describe('who is shown the list', () => {
  test('V7 the hall the next two, a delegation its own place, those presiding everybody', () => {
    const hall = nextTwo()
    expect(listFor(hall, 'hall')).toEqual(['kenya', 'cuba', '(observer-state)', '(ngo)'])
    expect(listFor(hall, 'own:iran')).toEqual(['(member-state)', '(member-state)', 'iran', '(ngo)'])
    expect(listFor(hall, 'own:norway')).toEqual(['(member-state)', '(member-state)', '(observer-state)', '(ngo)'])
    expect(listFor(hall, 'presiding')).toEqual(['kenya', 'cuba', 'iran', 'fidh'])
  })

  test('V7 who comes among the next is shown, as the floor is given', () => {
    const given1 = nextTwo().when(give('kenya'))
    expect(textFor(given1, 'hall')).toContain('iran')
    expect(textFor(given1, 'hall')).not.toContain('fidh')
    expect(listFor(given1.isAccepted(), 'hall')).toEqual(['cuba', 'iran', '(ngo)'])
  })

  test.each([
    ['is approved', (hall: Scenario) => hall.as('norway').does(ask('norway')).as(secretariat).when(approve('norway')), 'norway'],
    ['is moved', (hall: Scenario) => hall.when(move('fidh', 'iran')), 'fidh'],
    ['is absent', (hall: Scenario) => hall.when(absent('fidh', 'struck')), 'fidh'],
    ['withdraws', (hall: Scenario) => hall.as('fidh').when(withdraw('fidh')), 'fidh'],
  ])('V7 who is not among the next and %s is in no event of the hall or of others', (_what, act, name) => {
    const outcome = act(nextTwo())
    for (const audience of ['hall', 'delegations', 'own:kenya'] as const) expect(textFor(outcome, audience)).not.toContain(name)
    expect(textFor(outcome, `own:${name}`)).toContain(name)
    expect(textFor(outcome, 'presiding')).toContain(name)
  })

  test('V7 no delegation learns whether another stands on the list', () => {
    const id = nextTwo().meeting.rows[3]?.request.requestId ?? ''
    nextTwo().as('kenya').when({ type: 'withdrawRequest', requestId: id }).refuses('unknown-request')
    withList(['kenya', 'fidh']).as('kenya').when(withdraw('fidh')).refuses('not-yours')
  })

  test.each<[string, TimePolicy]>([
    ['T4', { kind: 'cap', most: 2 }],
    ['T2', { kind: 'steps', steps: [{ from: 3, atMostMs: { 'member-state': 60_000, 'observer-state': 60_000, 'un-entity': 60_000, 'igo': 60_000, 'nhri': 60_000, 'ngo': 60_000 } }] }],
  ])('V7 %s whoever was heard and is brought back counts once for everybody', (_rule, timePolicy) => {
    const hall = withList(['kenya', 'cuba']).does(set({ timePolicy }), shows({ kind: 'next', count: 1 }, { kind: 'own' })).at('9:01').does(give('kenya')).at('9:03').does(end, bringBackTheLast)
    const figures = ({ meeting }: Scenario, audience: Audience): unknown => {
      const seen = redactMeeting(meeting, audience)
      return [placesLeft(seen), beyondCap(seen).size, seen.rows.map(({ request }) => speakingTimeOf(seen, request))]
    }
    for (const audience of ['hall', 'own:cuba', 'own:kenya', 'own:norway'] as const) expect(figures(hall, audience)).toEqual(figures(hall, 'presiding'))
  })

  test('V7 no id of a veiled row tells who is absent, who withdraws or whose it was', () => {
    const own = given(withList(['kenya', 'cuba', 'france', 'fidh'])).does(shows({ kind: 'own' }, { kind: 'own' }))
    const rowsFor = (hall: Scenario, audience: Audience) => redactMeeting(hall.meeting, audience).rows
    expect(rowsFor(own.copy().does(absent('kenya', 'end-of-band')), 'hall')).toEqual(rowsFor(own, 'hall'))
    const gone = (name: string): Scenario => own.copy().as(name).does(withdraw(name))
    for (const audience of ['hall', 'own:norway'] as const) expect(rowsFor(gone('kenya'), audience)).toEqual(rowsFor(gone('france'), audience))
    expect(rowsFor(gone('kenya'), 'own:cuba').map(({ request }) => request.delegationId)).toEqual(['cuba', 'veiled.members.2', 'veiled.ngos.1'])
  })

  test('V7 nor does a mark of the hand tell who was moved, sent behind or brought back', () => {
    const own = given(withList(['kenya', 'cuba', 'france', 'fidh'])).does(shows({ kind: 'own' }, { kind: 'own' }))
    const rowsFor = (hall: Scenario, audience: Audience) => redactMeeting(hall.meeting, audience).rows
    for (const moved of [own.copy().does(move('france', 'kenya')), own.copy().does(absent('kenya', 'next'))]) {
      expect(moved.meeting.rows.some(({ isByHand }) => isByHand)).toBe(true)
      expect(rowsFor(moved, 'hall')).toEqual(rowsFor(own, 'hall'))
    }
    expect(rowsFor(own.copy().does(move('france', 'kenya')), 'own:france')[0]).toMatchObject({ isByHand: true, request: { delegationId: 'france' } })
  })

  test('V7 what stands outside its band, as everybody sees, counts as moved, whoever it is', () => {
    const own = given(withList(['kenya', 'cuba', 'france', 'amnesty', 'fidh', 'norway in reply'])).does(shows({ kind: 'own' }, { kind: 'own' }))
    const rowsFor = (hall: Scenario, audience: Audience) => redactMeeting(hall.meeting, audience).rows
    const moved = (name: string, before: string): Scenario => own.copy().does(move(name, before))
    const marked = (hall: Scenario): number[] => rowsFor(hall, 'hall').flatMap(({ isByHand }, index) => (isByHand ? [index] : []))
    expect([marked(own), marked(moved('france', 'norway in reply')), marked(moved('fidh', 'kenya'))]).toEqual([[], [4], [0]])
    expect(rowsFor(moved('kenya', 'norway in reply'), 'hall')).toEqual(rowsFor(moved('france', 'norway in reply'), 'hall'))
  })

  test('V7 L23 but not the protected rows, nor what is held back behind them', () => {
    const places = { protectedTop: 2, nhriPerSlot: null, ngoPerSlot: null }
    const speaking = withList(['norway', 'iran', 'fidh', 'amnesty']).does(set({ places, transparency: { hall: { kind: 'own' }, delegations: { kind: 'own' } } }), give('norway'))
    const rows = redactMeeting(withList(['kenya'], speaking).meeting, 'hall').rows
    expect(rows.map(({ request, isByHand }) => [request.veil, isByHand])).toEqual([['observer-state', false], ['ngo', false], ['member-state', false], ['ngo', false]])
  })

  test('V7 nor does the number of those who are told', () => {
    const own = given(withList(['kenya', 'cuba', 'france', 'fidh'])).does(shows({ kind: 'own' }, { kind: 'own' }))
    const parts = ({ decision }: Outcome): number => (decision.ok ? decision.events.length : 0)
    const gone = (name: string): number => parts(own.copy().as(name).when(withdraw(name)))
    expect([gone('cuba'), gone('france'), gone('fidh')]).toEqual([gone('kenya'), gone('kenya'), gone('kenya')])
    // Where everybody sees what happens only the one is told whom it concerns.
    expect(parts(own.when(give('kenya')))).toBeLessThan(gone('kenya'))
  })

  test('V7 a veiled row keeps its id as others are given the floor', () => {
    const ids = ({ meeting }: Scenario) => redactMeeting(meeting, 'delegations').rows.map(({ request }) => request.requestId)
    const hall = nextTwo()
    const before = ids(hall)
    expect(ids(hall.does(give('kenya')))).toEqual(before.slice(1))
    expect(ids(hall.does(end))).toEqual(before.slice(1))
  })

  test('V7 those who see the whole list get no more than before', () => {
    const outcome = given(withList(['kenya'])).when(give('kenya'))
    expect(textFor(outcome, 'hall')).not.toContain('Shown')
  })
})

test('V7 every event that can be kept back is', () => {
  const keepable = floorEvent.def.options.filter(({ shape }) => 'veiledFrom' in shape).map(({ shape }) => shape.type.def.values[0])
  expect(new Set(keepable)).toEqual(new Set([...VEILED, 'absenceTakenBack', 'checkInTakenBack']))
})

describe('changing it', () => {
  test('V8 raising it sends what was hidden, in the entry that raises it', () => {
    const raised = nextTwo().when(shows(WHOLE, WHOLE))
    for (const audience of ['hall', 'own:norway'] as const) expect(textFor(raised, audience)).toContain('fidh')
    expect(listFor(raised.isAccepted(), 'hall')).toEqual(['kenya', 'cuba', 'iran', 'fidh'])
  })

  test('V8 lowering it takes back what was shown', () => {
    const hall = given(withList(['kenya', 'fidh'])).does(shows({ kind: 'own' }, WHOLE))
    expect(listFor(hall, 'hall')).toEqual(['(member-state)', '(ngo)'])
    expect(listFor(hall.does(undo()), 'hall')).toEqual(['kenya', 'fidh'])
  })

  test('V8 an absence that was kept back stays so, for all but the delegation', () => {
    const hall = nextTwo().does(absent('fidh', 'struck'), shows(WHOLE, WHOLE))
    const absences = (audience: Audience) => redactMeeting(hall.meeting, audience).absences.length
    expect([absences('hall'), absences('own:kenya'), absences('own:fidh'), absences('presiding')]).toEqual([0, 0, 1, 1])
    expect(hall.as(clock).meeting.absences).toHaveLength(1)
  })
})
