import type { MeetingPlan } from '#shared/floor/plan.ts'
import { conceptNote } from './conceptNote.ts'
import { demoDelegations } from './delegations.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { everyCategory } from '#shared/floor/setting/everyCategory.ts'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import { translations } from './translations.ts'

/**
 * The meeting of a first start: a REHEARSAL of the panel of 3 March 2015, not a record of it.
 *
 * - From the concept note, word for word: conceptNote.ts.
 * - The Council's usual practice: the two slots (shared/floor/setting/programme.ts) and the speaking time (shared/floor/presets.ts).
 * - Ours: the ids, the time zone, the other modalities, what is translated (translations.ts), and who is on the list of delegations (delegations.ts). One modality is
 *   not that of a panel: whoever tries this out asks from a window, organizations too, and need not come to a desk before.
 *
 * Nobody has asked for the floor: the real floor list of that panel is not known, and none may be invented.
 */
export function demoPlan(): MeetingPlan {
  return {
    ...conceptNote,
    isRehearsal: true,
    timeZone: 'Europe/Zurich',
    programme: programmeOf('council-panel', conceptNote.podium),
    delegations: demoDelegations(),
    translations,
    modalities: { ...COUNCIL_PANEL, inscription: { ...COUNCIL_PANEL.inscription, way: everyCategory('self') } },
  }
}
