/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { COUNCIL_PANEL } from '../presets.ts'
import type { Delegation, MeetingPlan } from '../plan.ts'
import { floorSegment, openMeeting, plannedMeeting, speech, withList, withOrder, withWaiting } from '../testing/halls.ts'
import { chair, panelPlan, secretariat } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { absent, ask, changePlan, checkIn, decline, give, giveTo, next, openTheList, paper, set, undo, withdraw, type Step } from '../testing/verbs.ts'
import { lostBy } from './lostBy.ts'

const peru: Delegation = { id: 'peru', name: 'Peru', category: 'observer-state', groups: [], code: 'PER', isAssumed: true }
const without = (...ids: string[]): Partial<MeetingPlan> => ({ delegations: panelPlan.delegations.filter(({ id }) => !ids.includes(id)) })
const changed = (id: string, change: Partial<Delegation>): Partial<MeetingPlan> => ({ delegations: panelPlan.delegations.map(one => (one.id === id ? { ...one, ...change } : one)) })
const late: Partial<MeetingPlan> = { delegations: [...panelPlan.delegations, peru] }
const by = (hall: Scenario): Scenario => given(hall).as(secretariat)

describe('P12 the plan', () => {
  test('P12 is changed by the secretariat, whole, and everybody sees it', () => {
    const after = by(plannedMeeting()).when(changePlan({ title: 'Another', place: 'Room XVII' })).then({ type: 'planChanged', plan: { title: 'Another', place: 'Room XVII' }, version: 2 })
    expect(after.meeting).toMatchObject({ plan: { title: 'Another' }, planVersion: 2 })
    given(plannedMeeting()).as(chair).when(changePlan({ title: 'Another' })).refuses('not-permitted')
    by(plannedMeeting()).when(changePlan({})).refuses('nothing-changed')
  })

  test('P12 is not changed over what another window changed since, which is told', () => {
    const seen: Step = meeting => ({ type: 'changePlan', plan: { ...panelPlan, title: meeting.plan?.title ?? '', place: 'Elsewhere' }, seen: 1 })
    by(plannedMeeting()).when(seen).isAccepted()
    by(plannedMeeting()).does(changePlan({ title: 'First' })).when(seen).refuses('stale-plan', { kind: 'plan-changed', by: { role: 'secretariat' } })
    by(plannedMeeting()).when({ type: 'changePlan', plan: { ...panelPlan, place: 'Elsewhere' }, seen: 99 }).refuses('stale-plan')
  })

  test('P12 has the modalities that the meeting began with, and those in force are not touched', () => {
    const hall = by(plannedMeeting()).does(set({ podiumTimeMs: 300_000 }))
    const after = hall.when(changePlan({ title: 'Another', modalities: COUNCIL_PANEL })).then({ type: 'planChanged' })
    expect(after.meeting.plan?.modalities).toEqual(panelPlan.modalities)
    expect(after.meeting.modalities).toEqual(hall.meeting.modalities)
  })

  test('M5 is not changed so that the modalities in force contradict it', () => {
    const hall = by(plannedMeeting()).does(set({ panellistReply: 'equal-share' }))
    hall.when(changePlan({ programme: panelPlan.programme.filter(({ kind }) => kind !== 'replies') })).refuses('share-without-replies')
  })

  test('P8 of a closed meeting stays', () => {
    by(openMeeting()).does({ type: 'closeMeeting' }).when(changePlan({ title: 'Another' })).refuses('meeting-closed')
  })
})

describe('P13 what the meeting uses', () => {
  test.each<[string, () => Scenario]>([
    ['waits', () => withWaiting(['cuba'], plannedMeeting().does(openTheList))],
    ['was declined', () => withWaiting(['cuba']).does(decline('cuba'))],
    ['is listed', () => withList(['cuba'])],
    ['rose to a point of order', withOrder],
    ['was checked in', () => plannedMeeting().does(checkIn('cuba'))],
  ])('P13 a delegation that %s stays, with its category and the names it asked in', (_, hall) => {
    by(hall()).when(changePlan(without('cuba'))).refuses('plan-in-use')
    by(hall()).when(changePlan(changed('cuba', { category: 'observer-state' }))).refuses('plan-in-use')
    by(hall()).when(changePlan(changed('cuba', { name: 'Republic of Cuba', names: { es: 'Cuba' }, code: 'CUB' }))).isAccepted()
  })

  test('P13 a name in which it asked stays its own', () => {
    const hall = withList(['cuba for ALBA'])
    by(hall).when(changePlan(changed('cuba', { groups: ['CELAC'] }))).refuses('plan-in-use')
    by(hall).when(changePlan(changed('cuba', { groups: ['ALBA'] }))).isAccepted()
  })

  test('P13 what was asked about stays, and who was addressed', () => {
    const hall = floorSegment().as('cuba').does(ask('cuba', { details: { subjectMatterIds: ['training'], panellistId: 'expert' } }))
    by(hall).when(changePlan({ subjectMatters: panelPlan.subjectMatters.slice(1) })).refuses('plan-in-use')
    by(hall).when(changePlan({ subjectMatters: panelPlan.subjectMatters.slice(0, 1) })).isAccepted()
    by(hall).when(changePlan({ podium: panelPlan.podium.map(one => (one.id === 'expert' ? { ...one, roles: ['opening'] } : one)) })).refuses('plan-in-use')
    by(given(hall).as('cuba').does(withdraw('cuba'))).when(changePlan({ subjectMatters: [] })).isAccepted()
  })

  test('P13 segments that have begun stay in their places, and only their words are corrected', () => {
    const hall = by(openMeeting().does(next))
    const [opening, presentation, ...later] = panelPlan.programme
    if (opening === undefined || presentation === undefined) throw new Error('no programme')
    hall.when(changePlan({ programme: [presentation, opening, ...later] })).refuses('plan-in-use')
    hall.when(changePlan({ programme: [opening, { ...presentation, budgetMs: 60_000 }, ...later] })).refuses('plan-in-use')
    hall.when(changePlan({ programme: [opening, { ...presentation, title: 'Presentations' }, ...later.toReversed()] })).isAccepted()
  })

  test('P13 a floor segment in which rows have their places stays', () => {
    const slots = set({ places: { protectedTop: 0, nhriPerSlot: 1, ngoPerSlot: 1 } })
    const hall = by(withList(['amnesty', 'fidh'], floorSegment().does(slots)))
    expect(hall.meeting.rows.map(({ slot }) => slot)).toEqual([0, 1])
    hall.when(changePlan({ programme: panelPlan.programme.filter(({ id }) => id !== 'floor-2') })).refuses('plan-in-use')
    by(floorSegment()).when(changePlan({ programme: panelPlan.programme.filter(({ id }) => id !== 'floor-2') })).isAccepted()
  })

  test('P13 what was written on paper and may be undone stays: who withdrew there, as it had asked', () => {
    const hall = by(withList(['cuba for ALBA', 'kenya'])).at('9:20').does(paper(['cuba for ALBA', 'withdrew'], ['kenya', '9:10']))
    const { version } = hall
    hall.when(changePlan(changed('cuba', { groups: ['CELAC'] }))).refuses('plan-in-use')
    hall.when(changePlan(changed('cuba', { category: 'observer-state' }))).refuses('plan-in-use')
    hall.does(changePlan(late)).when(undo(version)).isAccepted()
  })

  test('P13 a floor segment to which an undoing would bring a row back stays', () => {
    const hall = withList(['amnesty', 'fidh'], floorSegment().does(set({ places: { protectedTop: 0, nhriPerSlot: 1, ngoPerSlot: 1 } })))
    const gone: Step = changePlan({ programme: panelPlan.programme.filter(({ id }) => id !== 'floor-2') })
    by(given(hall).does(give('fidh'))).when(gone).refuses('plan-in-use')
    by(given(hall).does(absent('fidh', 'struck'))).when(gone).refuses('plan-in-use')
    by(hall).at('9:20').does(paper(['fidh', 'withdrew'])).when(gone).refuses('plan-in-use')
    by(given(hall).as('fidh').does(withdraw('fidh'))).when(gone).isAccepted()
  })

  test('P13 who spoke from the podium stays', () => {
    by(openMeeting().does(giveTo('commissioner'))).when(changePlan({ podium: panelPlan.podium.filter(({ id }) => id !== 'commissioner') })).refuses('plan-in-use')
  })

  test('P13 and it is said which it is', () => {
    const hall = withList(['cuba', 'kenya'])
    expect(lostBy(hall.meeting, { ...panelPlan, ...without('cuba'), hardEndAt: panelPlan.hardEndAt + 1 })).toEqual([{ part: 'delegations', id: 'cuba' }, { part: 'times', id: null }])
  })
})

describe('P14 what people rely on', () => {
  test('P14 before the list or the meeting was opened everything else may go', () => {
    by(plannedMeeting()).when(changePlan({ ...without('cuba', 'fidh'), podium: panelPlan.podium.slice(0, 2), plannedStartAt: panelPlan.plannedStartAt - 60_000, isRehearsal: true })).isAccepted()
  })

  test('P14 from then on delegations are added and corrected, and none goes; nor does a panellist', () => {
    for (const hall of [plannedMeeting().does(openTheList), openMeeting(), speech()]) {
      by(hall).when(changePlan(late)).then({ type: 'planChanged' })
      by(hall).when(changePlan(without('norway'))).refuses('plan-in-use')
      by(hall).when(changePlan({ podium: panelPlan.podium.slice(0, 3) })).refuses('plan-in-use')
    }
    by(plannedMeeting().does(openTheList)).when(changePlan({ plannedStartAt: panelPlan.plannedStartAt + 60_000 })).isAccepted()
    for (const change of [{ plannedStartAt: panelPlan.plannedStartAt - 1 }, { hardEndAt: panelPlan.hardEndAt + 1 }, { isRehearsal: true }]) by(openMeeting()).when(changePlan(change)).refuses('plan-in-use')
  })

  test('P14 who was accredited late asks as others do', () => {
    by(floorSegment()).does(changePlan(late)).as('peru').when(ask('peru')).isAccepted()
  })
})

test('P15 a change of the plan is not undone, but made again', () => {
  const hall = by(plannedMeeting()).does(changePlan({ title: 'Another' }))
  hall.when(undo(hall.version)).refuses('nothing-to-undo')
  expect(hall.does(changePlan({ title: panelPlan.title })).meeting.plan).toEqual(panelPlan)
})
