import type { Meeting } from '#shared/floor/model.ts'

/** F12: how long after its time a statement is cut, ms; 0 where it is not. */
export function graceMs({ floor }: Pick<Meeting, 'floor'>): number {
  return floor?.timing.overTime?.kind === 'cut' ? floor.timing.overTime.graceMs : 0
}
