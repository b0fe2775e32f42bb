import { capacityKey } from '#shared/floor/model.ts'
import { BAND_OF, type Band } from '#shared/floor/bands.ts'
import type { Category } from '#shared/floor/category.ts'
import type { Capacity, Delegation, MeetingPlan } from '#shared/floor/plan.ts'
import { preset as presetSchema, type Preset } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { asLine } from './asLine.ts'
import { delegationsOf } from './delegationsOf.ts'
import type { FloorList, ListedSpeaker } from './floorList.ts'

/** One entry of the file as a press of the request button. */
export interface Press {
  /** The three exactly as in the file, whatever the windows show. */
  name: string
  category: ListedSpeaker['category']
  onBehalfOf: string | null
  delegationId: string
  capacity: Capacity
  isDignitary: boolean
  /** Where the rules will place it; inside a band the order of the file is the order of pressing. */
  band: Band
  /** 1, or 2 and on where this delegation stands in this capacity again: it can press only when it was heard before. */
  occurrence: number
}

export interface Rehearsal {
  plan: MeetingPlan
  /** In the order of the file. */
  presses: Press[]
  /** What had to be assumed or left out, in sentences. */
  notes: string[]
}

const HOUR_MS = 3_600_000
/** To spare, for each entry. */
const SPARE_MS = 60_000

/**
 * Turns a speaking order into the meeting that will play it and the presses of its delegations. Takes the list, the planned
 * start (ms since the epoch) and the modalities to play it by; the meeting lasts long enough for everybody.
 */
export function planFromList(list: FloorList, now: number, preset = presetOf(list)): Rehearsal {
  const { delegations, notes } = delegationsOf(list.speakers)
  const presses: Press[] = []
  const seen = new Map<string, number>()
  for (const speaker of list.speakers) {
    const delegation = delegations.get(speaker.name)
    if (!delegation) throw new Error(`no delegation was made for ${speaker.name}`)
    const capacity = capacityOf(speaker)
    const key = `${delegation.id} ${capacityKey(capacity)}`
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    if (occurrence === 2) notes.push(`${speaker.name} stands more than once in the same capacity (${capacityKey(capacity)}).`)
    const { name, category, onBehalfOf } = speaker
    const isDignitary = category === 'dignitary'
    const band = bandOf(delegation.category, capacity, isDignitary)
    presses.push({ name, category, onBehalfOf, delegationId: delegation.id, capacity, isDignitary, band, occurrence })
  }
  return { plan: meetingOf(list, [...delegations.values()], now, preset), presses, notes }
}

/** A group statement of a State and a joint statement of organizations are the same capacity; their bands differ. */
function capacityOf({ category, onBehalfOf }: ListedSpeaker): Capacity {
  if (category === 'right-of-reply') return { kind: 'reply' }
  const group = asLine(onBehalfOf ?? '')
  return group === '' ? { kind: 'national' } : { kind: 'group', group }
}

function bandOf(category: Category, capacity: Capacity, isDignitary: boolean): Band {
  if (capacity.kind === 'reply') return 'replies'
  const isGroupStatement = capacity.kind === 'group' && category.endsWith('-state')
  return isDignitary || isGroupStatement ? 'priority' : BAND_OF[category]
}

/** By the format that the file names; without one that is known, a list of speakers and nothing else. */
function presetOf({ format }: FloorList): Preset {
  if (format?.endsWith('panel') === true) return 'council-panel'
  return presetSchema.safeParse(format).data ?? 'plain-list'
}

function meetingOf(list: FloorList, delegations: Delegation[], now: number, preset: Preset): MeetingPlan {
  // Whoever stands in the list again asks again once heard: it stays open to the end.
  const stayingOpen = { ...MODALITIES_OF[preset].inscription, windowMs: null, closesAfterStartMs: null }
  const modalities = { ...MODALITIES_OF[preset], inscription: stayingOpen }
  const entryMs = Math.max(...Object.values(modalities.speakingTimeMs)) + SPARE_MS
  const budgetMs = Math.min(24 * HOUR_MS, Math.max(3 * HOUR_MS, list.speakers.length * entryMs))
  const facts = [list.session, list.format?.replaceAll('-', ' '), list.date].filter(fact => fact)
  return {
    title: list.title,
    subtitle: asLine(['A speaking order, played again as a rehearsal', ...facts].join(', ')),
    body: list.body ?? list.session ?? 'Rehearsal',
    isRehearsal: true,
    place: 'Rehearsal',
    timeZone: 'Europe/Zurich',
    plannedStartAt: now,
    hardEndAt: now + budgetMs,
    subjectMatters: [],
    objectives: [],
    podium: [],
    programme: [{ id: 'floor', kind: 'floor', title: 'Speaking order', speakers: [], budgetMs, note: 'The budget is ours.' }],
    delegations,
    modalities,
  }
}
