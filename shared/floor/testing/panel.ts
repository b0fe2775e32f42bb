import type { Region } from '../category.ts'
import type { Actor } from '../model.ts'
import type { Delegation, MeetingPlan, PodiumPerson, Segment } from '../plan.ts'

/** A small panel to try the rules on. Every speaking time differs, so that a wrong one shows. */

const MINUTE_MS = 60_000

/** 3 March 2015, nine o'clock in Geneva. */
export const NINE = Date.UTC(2015, 2, 3, 8)

/** The instant of a time of that morning: `9:04:30`. */
export function time(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number)
  return NINE + ((hours - 9) * 60 + minutes) * MINUTE_MS + Math.round(seconds * 1000)
}

/** Of the State delegations; the others are of none. */
const REGIONS: Partial<Record<string, Region>> = { france: 'western-european-and-others', norway: 'western-european-and-others', cuba: 'latin-american-and-caribbean', kenya: 'african', iran: 'asia-pacific' }

const delegation = (id: string, category: Delegation['category'], ...groups: string[]): Delegation => {
  const region = REGIONS[id]
  return { id, name: id[0]?.toUpperCase() + id.slice(1), category, groups, code: null, ...(region === undefined ? {} : { region }), isAssumed: false }
}

const person = (id: string, ...roles: PodiumPerson['roles']): PodiumPerson => ({ id, name: id, title: 'A title', roles, theme: null })

const segment = (id: string, kind: Segment['kind'], speakers: string[] = [], minutes: number | null = null): Segment => ({
  id, kind, title: id, speakers, budgetMs: minutes === null ? null : minutes * MINUTE_MS, note: null,
})

export const panelPlan: MeetingPlan = {
  title: 'Panel on something',
  subtitle: null,
  body: 'A body',
  isRehearsal: false,
  place: 'Room XX',
  timeZone: 'Europe/Zurich',
  plannedStartAt: NINE,
  hardEndAt: NINE + 180 * MINUTE_MS,
  subjectMatters: [{ id: 'training', title: 'Training' }, { id: 'reporting', title: 'Reporting' }],
  objectives: [],
  podium: [person('president', 'chair'), person('commissioner', 'opening'), person('expert', 'panellist'), person('scholar', 'panellist')],
  programme: [
    segment('opening', 'statement', ['commissioner']),
    segment('presentation', 'presentation', ['expert'], 8),
    segment('floor-1', 'floor', [], 45),
    segment('replies-1', 'replies', ['expert', 'scholar'], 15),
    segment('floor-2', 'floor', [], 45),
    segment('concluding', 'concluding', ['president'], 5),
  ],
  delegations: [
    delegation('france', 'member-state', 'EU'),
    delegation('cuba', 'member-state', 'ALBA', 'CELAC'),
    delegation('kenya', 'member-state', 'African Group'),
    delegation('iran', 'observer-state', 'NAM'),
    delegation('norway', 'observer-state'),
    delegation('unicef', 'un-entity', 'UN Women and UNICEF'),
    delegation('francophonie', 'igo'),
    delegation('rabat', 'nhri'),
    delegation('amnesty', 'ngo', 'Joint NGOs'),
    delegation('fidh', 'ngo'),
  ],
  modalities: {
    speakingTimeMs: {
      'member-state': 120_000, 'observer-state': 110_000, 'un-entity': 100_000, igo: 95_000, nhri: 90_000, ngo: 80_000,
      group: 180_000, dignitary: 300_000, reply: 60_000,
    },
    podiumTimeMs: 7 * MINUTE_MS,
    warningsMs: [30_000, 10_000],
    automaticApproval: [],
  },
}

const presiding = (role: Actor['role'], device: string): Actor => ({ role, delegationId: null, device })

export const chair = presiding('chair', 'gavel')
export const secretariat = presiding('secretariat', 'desk')
export const clock = presiding('clock', 'clock')
export const screen = presiding('screen', 'wall')
export const everybody = presiding('public', 'phone')
export const booth: Actor = { role: 'booth', delegationId: null, device: 'booth', seat: 'fr' }
export const rapporteur: Actor = { role: 'rapporteur', delegationId: null, device: 'notebook' }
export const panellist: Actor = { role: 'panellist', delegationId: null, device: 'podium', seat: 'expert' }

/** Somebody of a delegation, on one of its laptops. */
export function delegate(delegationId: string, device = 'laptop'): Actor {
  return { role: 'delegation', delegationId, device }
}
