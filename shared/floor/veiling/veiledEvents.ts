import type { EventType } from '../events.ts'

/** V7: the events of the list that name who stands on it: all that have `veiledFrom`, but for an absence that is taken back. */
export const VEILED: ReadonlySet<EventType> = new Set([
  'requestListed', 'listedDetailed', 'listedWithdrawn', 'rowMoved', 'absenceNoted', 'requestUnlisted', 'listedTextNoted', 'placesSwapped', 'listCarriedOver',
] as const)
