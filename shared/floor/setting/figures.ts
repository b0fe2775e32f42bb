import type { Modalities } from '../modalities.ts'

/** What is compared where settings are held against each other. */

/** Bands of organizations: they have no regions, and places of each slot. */
export const ORGANIZATIONS = [
  { band: 'nhris', category: 'nhri', perSlot: 'nhriPerSlot' },
  { band: 'ngos', category: 'ngo', perSlot: 'ngoPerSlot' },
] as const

export const PLACES_OF = ORGANIZATIONS.map(({ perSlot }) => ({ places }: Modalities) => places[perSlot] ?? 0)

export const sum = <T>(parts: readonly ((of: T) => number)[], of: T): number => parts.reduce((total, part) => total + part(of), 0)

/** Each greater than the one before. */
export const rises = (figures: readonly number[]): boolean => figures.every((figure, index) => figure > (figures[index - 1] ?? -1))

/** One of the later times is longer than the same of the earlier. */
export const isCrossed = <K extends string>(earlier: Record<K, number> | undefined, later: Record<K, number>): boolean =>
  earlier !== undefined && (Object.keys(later) as K[]).some(key => later[key] > earlier[key])

/** Every time that somebody may be given to speak from the list, ms. */
export function everyTimeOf({ speakingTimeMs, timePolicy, replies }: Modalities): number[] {
  const policy = timePolicy.kind === 'steps' ? timePolicy.steps.flatMap(({ atMostMs }) => Object.values(atMostMs)) : timePolicy.kind === 'pot' ? [timePolicy.ceilingMs] : []
  return [...Object.values(speakingTimeMs), ...policy, replies.secondMs]
}
