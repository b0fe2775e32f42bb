import { describe, expect, test } from 'vitest'
import type { BandOrder } from '../modalities.ts'
import type { Delegation } from '../plan.ts'
import { floorSegment, withList, withWaiting } from '../testing/halls.ts'
import { listOf } from '../testing/labels.ts'
import { chair, panelPlan } from '../testing/panel.ts'
import type { Scenario } from '../testing/scenario.ts'
import { absent, approve, approveAtOnce, ask, end, give, move, set, undo } from '../testing/verbs.ts'

type Orders = Partial<Record<'priority' | 'members' | 'observers' | 'nhris' | 'ngos', BandOrder>>

const ordered = (orders: Orders, amid: Scenario = floorSegment()): Scenario =>
  amid.as(chair).does(meeting => {
    const command = set({ order: { ...meeting.modalities.order, ...orders } })
    return typeof command === 'function' ? command(meeting) : command
  })

const alphabetical = (from: string | null, language: 'en' | 'fr' = 'en'): BandOrder => ({ kind: 'alphabetical', language, from })
const regional = (weog: number, others = 0): BandOrder => ({
  kind: 'regional',
  places: { 'african': others, 'asia-pacific': others, 'eastern-european': others, 'latin-american-and-caribbean': others, 'western-european-and-others': weog },
})

describe('by hand', () => {
  test('L19 in the order of approval, whoever asked first', () => {
    const hall = withWaiting(['kenya', 'cuba', 'france', 'norway'], ordered({ members: { kind: 'by-hand' } }))
    hall.does(approve('norway'), approve('france'), approve('kenya'), approve('cuba'))
    expect(listOf(hall.meeting)).toEqual(['france', 'kenya', 'cuba', 'norway'])
  })

  test('L19 of several approved in one press by arrival; who is approved at once comes behind all who were', () => {
    const hall = withWaiting(['kenya', 'cuba'], ordered({ members: { kind: 'by-hand' } })).does(approve('cuba', 'kenya'), approveAtOnce('member-state'))
    expect(listOf(hall.as('france').does(ask('france')).meeting)).toEqual(['kenya', 'cuba', 'france'])
  })

  test('L19 L14 who was absent stands behind all of it, and who is approved later behind that', () => {
    const hall = withList(['kenya', 'cuba'], ordered({ members: { kind: 'by-hand' } })).does(absent('kenya', 'end-of-band'))
    expect(hall.meeting.rows.some(row => row.isByHand)).toBe(false)
    expect(listOf(withList(['france'], hall).meeting)).toEqual(['cuba', 'kenya', 'france'])
  })
})

describe('by the alphabet', () => {
  test('L20 by the names of the delegations, whoever was approved first', () => {
    const hall = withList(['norway', 'kenya', 'iran', 'france', 'unicef', 'cuba'], ordered({ members: alphabetical(null), observers: alphabetical(null) }))
    expect(listOf(hall.meeting)).toEqual(['cuba', 'france', 'kenya', 'iran', 'norway', 'unicef'])
  })

  test('L20 from a letter, or from a delegation that was drawn, and round to the first', () => {
    const labels = ['cuba', 'kenya', 'france']
    expect(listOf(withList(labels, ordered({ members: alphabetical('D') })).meeting)).toEqual(['france', 'kenya', 'cuba'])
    expect(listOf(withList(labels, ordered({ members: alphabetical('kenya') })).meeting)).toEqual(['kenya', 'cuba', 'france'])
    expect(listOf(withList(labels, ordered({ members: alphabetical('Z') })).meeting)).toEqual(['cuba', 'france', 'kenya'])
  })

  test('L20 in the chosen language, where the delegation has a name in it', () => {
    const delegations = panelPlan.delegations.map(one => (one.id === 'kenya' ? { ...one, names: { fr: 'Égypte' } } : one))
    const hall = () => floorSegment({ delegations })
    expect(listOf(withList(['kenya', 'france', 'cuba'], ordered({ members: alphabetical(null, 'fr') }, hall())).meeting)).toEqual(['cuba', 'kenya', 'france'])
    expect(listOf(withList(['kenya', 'france', 'cuba'], ordered({ members: alphabetical(null, 'en') }, hall())).meeting)).toEqual(['cuba', 'france', 'kenya'])
  })

  test('L20 L11 two of one delegation by arrival', () => {
    const hall = withList(['cuba for CELAC', 'kenya for African Group', 'cuba for ALBA'], ordered({ priority: alphabetical(null) }))
    expect(listOf(hall.meeting)).toEqual(['cuba for CELAC', 'cuba for ALBA', 'kenya for African Group'])
  })
})

const ofTheWest = (one: Delegation): Delegation => ({ ...one, region: 'western-european-and-others' })

describe('by region', () => {
  test('L21 so many of each region first, by arrival; the others, and who is of none, behind them', () => {
    const hall = withList(['unicef', 'norway', 'iran', 'francophonie'], ordered({ observers: regional(1) }))
    expect(listOf(hall.meeting)).toEqual(['norway', 'unicef', 'iran', 'francophonie'])
  })

  test('L21 who was heard in this floor segment has had a place of the region', () => {
    const both = panelPlan.delegations.map(one => (one.id === 'kenya' ? ofTheWest(one) : one))
    const hall = withList(['cuba', 'france'], ordered({ members: regional(1) }, floorSegment({ delegations: both }))).does(give('france'))
    expect(listOf(withList(['kenya'], hall).meeting)).toEqual(['cuba', 'kenya'])
    expect(hall.does(end).meeting.heard).toHaveLength(1)
    const free = withList(['cuba'], ordered({ members: regional(1) }, floorSegment({ delegations: both })))
    expect(listOf(withList(['kenya'], free).meeting)).toEqual(['kenya', 'cuba'])
  })

  test('L21 several approved in one press take the places one after another', () => {
    const hall = withWaiting(['norway', 'iran', 'unicef'], ordered({ observers: regional(1, 1) }))
    hall.does(approve('unicef', 'iran', 'norway'))
    expect(hall.meeting.rows.map(row => row.rank)).toEqual(['0', '0', '1'])
  })
})

describe('changing the order', () => {
  test('L22 not while somebody stands in the band by the rule', () => {
    const hall = withList(['kenya', 'cuba', 'norway'])
    const byHand = (members: BandOrder) => set({ order: { ...hall.meeting.modalities.order, members } })
    hall.when(byHand({ kind: 'by-hand' })).refuses('band-not-empty')
    hall.when(set({ order: { ...hall.meeting.modalities.order, ngos: { kind: 'by-hand' } } })).isAccepted()
    hall.does(move('kenya', null), move('cuba', null))
    expect(listOf(hall.does(byHand({ kind: 'by-hand' })).meeting)).toEqual(['norway', 'kenya', 'cuba'])
  })

  test('L22 nor is a change undone then', () => {
    const hall = ordered({ members: alphabetical(null) })
    const { version } = hall
    withList(['kenya'], hall).when(undo(version)).refuses('something-since')
    hall.when(undo(version)).isAccepted()
  })

  test('L22 who comes back by an undoing to a band that has another order counts as placed by hand, and nobody is placed by it', () => {
    const hall = withList(['kenya', 'france']).does(move('france', 'kenya'))
    const moved = hall.version
    hall.does(give('kenya'))
    const given = hall.version
    const back = withList(['cuba'], ordered({ members: alphabetical(null) }, hall)).does(undo(given), undo(moved))
    expect(back.meeting.rows.map(({ request, isByHand }) => `${request.delegationId}${isByHand ? ' by hand' : ''}`).toSorted()).toEqual(['cuba', 'france by hand', 'kenya by hand'])
  })

  test('L22 nor do slots get places of their own while somebody stands by the rule', () => {
    const hall = withList(['kenya'])
    const slots = set({ places: { protectedTop: 0, nhriPerSlot: 1, ngoPerSlot: null } })
    hall.when(slots).refuses('band-not-empty')
    hall.when(set({ places: { protectedTop: 3, nhriPerSlot: null, ngoPerSlot: null } })).isAccepted()
    hall.does(give('kenya')).when(slots).isAccepted()
  })
})
