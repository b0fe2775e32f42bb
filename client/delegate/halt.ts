import type { Meeting } from '#shared/floor/model.ts'

/** Why the time of whoever speaks stands still; null while it runs. After a suspension it goes on standing (rule P6). */
export function haltOf({ phase, floor, interruption }: Pick<Meeting, 'phase' | 'floor' | 'interruption'>): 'suspended' | 'order' | 'paused' | null {
  if (floor === null) return null
  if (phase.name === 'suspended') return 'suspended'
  if (interruption !== null) return 'order'
  return floor.timing.pausedAt === null ? null : 'paused'
}
