import type { Preset } from '#shared/floor/modalities.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { demoDelegations } from '#server/demo/delegations.ts'
import { parseFloorList, type FloorList } from './floorList.ts'
import { shuffled } from '#server/testing/seeded.ts'

type Kind = 'group' | 'dignitary' | Delegation['category']

/** Who asks, again and again in these proportions; they are ours. */
const PATTERN: readonly Kind[] = [
  'member-state', 'observer-state', 'ngo', 'group', 'member-state', 'un-entity', 'observer-state', 'ngo', 'member-state', 'dignitary', 'observer-state', 'ngo',
]

/**
 * A list of speakers that nobody ever saw: delegations of the demo, drawn by the dice; in a high-level segment all are
 * dignitaries. Nobody stands on it twice.
 */
export function madeUpList(preset: Preset, entries: number, dice: () => number): FloorList {
  const left = shuffled(demoDelegations(), dice)
  const speakers: object[] = []
  for (let index = 0; speakers.length < entries && left.length > 0; index += 1) {
    const kind = preset === 'high-level-segment' ? 'dignitary' : (PATTERN[index % PATTERN.length] ?? 'member-state')
    const at = left.findIndex(delegation => isOf(kind, delegation))
    const [delegation] = at < 0 ? [] : left.splice(at, 1)
    if (delegation !== undefined) speakers.push(entryOf(kind, delegation))
    else if (index > PATTERN.length * entries) break
  }
  return parseFloorList({ title: `Rehearsal of a ${preset.replaceAll('-', ' ')}`, format: preset, speakers })
}

function isOf(kind: Kind, { category, groups }: Delegation): boolean {
  if (kind === 'group') return groups.length > 0
  return kind === 'dignitary' ? category.endsWith('-state') : category === kind
}

function entryOf(kind: Kind, { name, category, groups }: Delegation): object {
  const own = category === 'un-entity' ? 'un-agency' : category
  if (kind === 'dignitary') return { name, category: 'dignitary', delegationCategory: own }
  return { name, category: own, onBehalfOf: kind === 'group' ? groups[0] : null }
}
