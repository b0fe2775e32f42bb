import type { Meeting } from '../model.ts'

/**
 * The slot that a segment belongs to, from 1: a floor segment, or the panellists' replies to it. Null for what comes before
 * the first floor segment, and for what concludes the meeting.
 */
export function slotOfSegment({ plan }: Pick<Meeting, 'plan'>, segmentId: string): number | null {
  const programme = plan?.programme ?? []
  const segment = programme.find(({ id }) => id === segmentId)
  if (segment?.kind !== 'floor' && segment?.kind !== 'replies') return null
  const floors = programme.slice(0, programme.indexOf(segment) + 1).filter(({ kind }) => kind === 'floor')
  return floors.length === 0 ? null : floors.length
}

/** How many slots the programme has. */
export function slotCount({ plan }: Pick<Meeting, 'plan'>): number {
  return (plan?.programme ?? []).filter(({ kind }) => kind === 'floor').length
}
