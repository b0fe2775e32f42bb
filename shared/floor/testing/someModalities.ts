import type { BandOrder, Modalities, Sight } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { modalitiesOf } from '../setting.ts'
import { CROSSED } from './crossedModalities.ts'
import type { Press } from './presses.ts'

/** Mostly a way round the button, so that random histories go it. */
const SOME_WAYS: readonly Partial<Modalities['inscription']['way']>[] = [
  { ngo: 'checked-in', 'member-state': 'checked-in' }, { nhri: 'desk', 'observer-state': 'desk' }, { ngo: 'self', nhri: 'checked-in', 'member-state': 'self' }, { 'member-state': 'checked-in', 'observer-state': 'self', igo: 'desk' },
]

const everyCategory = (ms: number) => ({ 'member-state': ms, 'observer-state': ms, 'un-entity': ms, igo: ms, nhri: ms, ngo: ms })

const POLICIES: readonly Modalities['timePolicy'][] = [
  { kind: 'fixed' },
  { kind: 'steps', steps: [{ from: 3, atMostMs: everyCategory(90_000) }, { from: 8, atMostMs: everyCategory(60_000) }] },
  { kind: 'pot', potMs: 1_200_000, floorMs: 30_000, ceilingMs: 180_000 },
  { kind: 'cap', most: 1 },
  { kind: 'cap', most: 3 },
]

const OVER_TIME: readonly Modalities['overTime'][] = [{ kind: 'cut', graceMs: 0 }, { kind: 'cut', graceMs: 10_000 }, { kind: 'conclude' }, { kind: 'count' }]

/** The modalities in force with one or two of them changed: every setting that a rule reads belongs here. */
export function someModalities(meeting: Meeting, { which, other }: Press): Modalities {
  const now = modalitiesOf(meeting)
  const changes: Partial<Modalities>[] = [
    { changeOverMs: (other % 4) * 5_000 },
    { podiumTimeMs: 60_000 * (1 + (other % 9)) },
    { automaticApproval: other % 2 === 0 ? ['ngo'] : [] },
    { timePolicy: POLICIES[other % POLICIES.length] ?? { kind: 'fixed' } },
    { lateStart: other % 2 === 0 ? 'shortens-floor' : 'shortens-nothing' },
    { panellistReply: other % 2 === 0 ? 'equal-share' : 'podium-time' },
    { roundToMs: 15_000 * (1 + (other % 2)) },
    { transparency: { hall: someSight(other), delegations: someSight(which) }, mayOfferSwaps: now.mayOfferSwaps && someSight(which).kind === 'whole' },
    { transparency: { hall: { kind: 'whole' }, delegations: { kind: 'whole' } } },
    { speakingTimeMs: { ...now.speakingTimeMs, 'member-state': 15_000 * (1 + (other % 12)) } },
    { inscription: { ...now.inscription, windowMs: [null, 5_000, 60_000][other % 3] ?? null, closesAfterStartMs: [null, 90_000][which % 2] ?? null } },
    { inscription: { ...now.inscription, lateAtDesk: other % 4 > 0, way: { ...now.inscription.way, ...SOME_WAYS[other % SOME_WAYS.length] } } },
    { order: { ...now.order, ...someOrder(which, other) } },
    { places: { protectedTop: other % 4, nhriPerSlot: [null, 1][which % 2] ?? null, ngoPerSlot: [null, 0, 2][other % 3] ?? null } },
    { places: { ...now.places, protectedTop: 1 + (other % 3) } },
    { overTime: OVER_TIME[other % OVER_TIME.length] ?? { kind: 'count' } },
    { mayYieldTime: other % 5 > 0 },
    { mayOfferSwaps: other % 4 !== 0, transparency: { ...now.transparency, delegations: { kind: 'whole' } }, absence: { outcome: other % 2 === 0 ? 'struck' : 'next', recalls: which % 3 } },
    { replies: { most: [null, 0, 1, 2][other % 4] ?? null, secondMs: 15_000 * (1 + (other % 4)), given: other % 2 === 0 ? 'last-meeting-of-the-day' : 'after-the-list' } },
  ]
  return { ...now, ...changes[which % changes.length] }
}

const someSight = (n: number): Sight => [{ kind: 'own' } as const, { kind: 'next', count: n % 4 } as const, { kind: 'whole' } as const][n % 3] ?? { kind: 'whole' }

/** The same with two that contradict each other (M5), or that cannot be changed while the list is open (M6). */
export function crossedModalities(meeting: Meeting, { which, other }: Press): Modalities {
  const now = modalitiesOf(meeting)
  const crossed = CROSSED[(which + other) % (CROSSED.length + 1)]
  return { ...now, ...(crossed?.cross(now) ?? { inscription: { ...now.inscription, windowMs: 60_000 * (1 + other) } }) }
}

/** Another order of a band or two. */
function someOrder(which: number, other: number): Partial<Modalities['order']> {
  const from = [null, 'K', 'iran'][other % 3] ?? null
  const orders: BandOrder[] = [{ kind: 'arrival' }, { kind: 'by-hand' }, { kind: 'alphabetical', language: 'en', from }, { kind: 'regional', places: ONE_EACH }]
  const order = orders[(which + other) % orders.length] ?? { kind: 'arrival' }
  return [{ members: order }, { observers: order, priority: order }, { ngos: order, members: order }][other % 3] ?? {}
}

const ONE_EACH = { 'african': 1, 'asia-pacific': 1, 'eastern-european': 1, 'latin-american-and-caribbean': 0, 'western-european-and-others': 1 }
