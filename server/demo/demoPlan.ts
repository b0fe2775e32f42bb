import type { MeetingPlan } from '#shared/floor/plan.ts'
import { conceptNote } from './conceptNote.ts'
import { demoDelegations } from './delegations.ts'
import { panelModalities } from './panelModalities.ts'
import { demoProgramme } from './programme.ts'

/**
 * The meeting of a first start: a REHEARSAL of the panel of 3 March 2015, not a record of it.
 *
 * - From the concept note, word for word: conceptNote.ts.
 * - The Council's usual practice: the two slots of programme.ts and the speaking time of panelModalities.ts.
 * - Ours: the ids, the time zone, the other modalities, and who is on the list of delegations (delegations.ts).
 *
 * Nobody has asked for the floor: the real floor list of that panel is not known, and none may be invented.
 */
export function demoPlan(): MeetingPlan {
  return {
    ...conceptNote,
    isRehearsal: true,
    timeZone: 'Europe/Zurich',
    programme: demoProgramme(conceptNote.podium),
    delegations: demoDelegations(),
    modalities: panelModalities(),
  }
}
