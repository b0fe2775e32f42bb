import type { EventType } from '../events.ts'

/**
 * V7: the events of the list that name who stands on it, and who is checked in, for that may put it there (I10): all that have
 * `veiledFrom`, but for an absence or a check-in that is taken back.
 */
export const VEILED: ReadonlySet<EventType> = new Set([
  'requestListed', 'listedDetailed', 'listedWithdrawn', 'rowMoved', 'absenceNoted', 'requestUnlisted', 'listedTextNoted', 'placesSwapped', 'listCarriedOver',
  'delegationsCheckedIn',
] as const)
