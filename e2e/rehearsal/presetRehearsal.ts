import type { Preset } from '#shared/floor/modalities.ts'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import { madeUpList } from './madeUpList.ts'
import { planFromList, type Rehearsal } from './planFromList.ts'

const HOUR_MS = 3_600_000
/** How much of the floor's time the speakers want: so that all are heard, or that some are not. */
const FITTING = 0.8
const OVERFLOWING = 2.4

const person = (id: string, name: string, role: PodiumPerson['roles'][number]): PodiumPerson => ({
  id, name: `${name} (rehearsal)`, title: 'Nobody in particular', roles: [role], theme: null,
})
const PODIUM = [
  person('opening', 'Opening speaker', 'opening'), person('keynote', 'Keynote speaker', 'keynote'),
  person('panellist-1', 'First panellist', 'panellist'), person('panellist-2', 'Second panellist', 'panellist'), person('panellist-3', 'Third panellist', 'panellist'),
]
const HAS_PODIUM: ReadonlySet<Preset> = new Set(['council-panel', 'interactive-dialogue'])

/** A meeting of a preset with its whole programme and a list of speakers that is made up; `isOverflowing`: more ask than the floor can hear. */
export function presetRehearsal(preset: Preset, now: number, dice: () => number, isOverflowing: boolean): Rehearsal {
  const podium = HAS_PODIUM.has(preset) ? PODIUM : []
  const programme = programmeOf(preset, podium, { floorMs: 2 * HOUR_MS })
  const floorMs = programme.reduce((sum, { kind, budgetMs }) => sum + (kind === 'floor' ? (budgetMs ?? 0) : 0), 0)
  const { speakingTimeMs, changeOverMs } = MODALITIES_OF[preset]
  const entryMs = changeOverMs + speakingTimeMs[preset === 'high-level-segment' ? 'dignitary' : 'member-state']
  const entries = Math.floor((floorMs * (isOverflowing ? OVERFLOWING : FITTING)) / entryMs)
  const { plan, presses, notes } = planFromList(madeUpList(preset, entries, dice), now, preset)
  const madeUp = 'The list of speakers is made up for this rehearsal: no meeting ever had it.'
  return { plan: { ...plan, subtitle: madeUp, hardEndAt: now + 4 * HOUR_MS, podium, programme, modalities: MODALITIES_OF[preset] }, presses, notes: [madeUp, ...notes] }
}
