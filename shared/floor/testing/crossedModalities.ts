import type { Modalities } from '../modalities.ts'
import { everyCategory } from '../setting/everyCategory.ts'

const REGIONS = { african: 0, 'asia-pacific': 0, 'eastern-european': 0, 'latin-american-and-caribbean': 0, 'western-european-and-others': 0 } as const

/** Changes by which settings contradict each other, each by the code of its refusal; the last is about time alone. */
export const CROSSED: readonly { code: string; cross: (now: Modalities) => Partial<Modalities> }[] = [
  { code: 'no-time', cross: ({ speakingTimeMs }) => ({ speakingTimeMs: { ...speakingTimeMs, dignitary: 0 } }) },
  { code: 'no-time', cross: () => ({ podiumTimeMs: 0 }) },
  { code: 'no-time', cross: () => ({ timePolicy: { kind: 'pot', potMs: 1_200_000, floorMs: 0, ceilingMs: 60_000 } }) },
  { code: 'steps-not-rising', cross: () => ({ timePolicy: { kind: 'steps', steps: [20, 20].map(from => ({ from, atMostMs: everyCategory(90_000) })) } }) },
  { code: 'steps-lengthen', cross: () => ({ timePolicy: { kind: 'steps', steps: [{ from: 20, atMostMs: everyCategory(90_000) }, { from: 40, atMostMs: { ...everyCategory(60_000), ngo: 120_000 } }] } }) },
  { code: 'pot-limits-crossed', cross: () => ({ timePolicy: { kind: 'pot', potMs: 1_200_000, floorMs: 120_000, ceilingMs: 60_000 } }) },
  { code: 'pot-too-small', cross: () => ({ timePolicy: { kind: 'pot', potMs: 60_000, floorMs: 90_000, ceilingMs: 120_000 } }) },
  { code: 'nobody-speaks', cross: () => ({ timePolicy: { kind: 'cap', most: 0 } }) },
  { code: 'places-above-cap', cross: ({ places }) => ({ timePolicy: { kind: 'cap', most: 3 }, places: { ...places, nhriPerSlot: 2, ngoPerSlot: 2 } }) },
  { code: 'rounding-too-long', cross: () => ({ roundToMs: 600_000 }) },
  { code: 'warnings-crossed', cross: () => ({ warningsMs: [10_000, 30_000] }) },
  { code: 'window-too-short', cross: ({ inscription }) => ({ inscription: { ...inscription, windowMs: 0 } }) },
  { code: 'draw-without-window', cross: ({ order, inscription }) => ({ order: { ...order, members: { kind: 'draw' } }, inscription: { ...inscription, windowMs: null, closesAfterStartMs: null } }) },
  { code: 'regions-without-places', cross: ({ order }) => ({ order: { ...order, observers: { kind: 'regional', places: REGIONS } } }) },
  { code: 'without-regions', cross: ({ order }) => ({ order: { ...order, ngos: { kind: 'regional', places: { ...REGIONS, african: 3 } } } }) },
  { code: 'approved-without-place', cross: ({ places }) => ({ places: { ...places, ngoPerSlot: 0 }, automaticApproval: ['ngo'] }) },
  { code: 'never-recalled', cross: () => ({ absence: { outcome: 'next', recalls: 0 } }) },
  { code: 'second-reply-longer', cross: ({ replies, speakingTimeMs }) => ({ replies: { ...replies, secondMs: speakingTimeMs.reply + 1000 } }) },
  { code: 'swaps-unseen', cross: ({ transparency }) => ({ mayOfferSwaps: true, transparency: { ...transparency, delegations: { kind: 'own' } } }) },
  { code: 'swaps-unseen', cross: ({ transparency }) => ({ mayOfferSwaps: true, transparency: { ...transparency, delegations: { kind: 'next', count: 5 } } }) },
  { code: 'next-of-none', cross: ({ transparency }) => ({ transparency: { ...transparency, hall: { kind: 'next', count: 0 } } }) },
]
