import type { Band } from '../bands.ts'
import type { Modalities } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import type { Row } from '../parts.ts'
import { areSame } from '../same.ts'
import { hasSlots } from './slotOf.ts'

/** L22: nobody stands in the band by its order, so that it may become another: what is on the list was placed by what held then. */
export function isBandFree(meeting: Meeting, band: Band): boolean {
  return meeting.rows.every(row => row.isByHand || bandOf(meeting, row.request) !== band)
}

/** L22: as a row comes back by the undoing of an act: where its band has another order since, it counts as placed by hand, for it was placed by what held then. */
export function asPlacedThen(meeting: Meeting, row: Row, since: number): Row {
  const band = bandOf(meeting, row.request)
  const then = meeting.acts.find(({ version, what }) => version > since && what.kind === 'modalities-changed')?.what
  const isSame = band === 'replies' || then?.kind !== 'modalities-changed' || areSame(then.before.order[band], meeting.modalities.order[band])
  return isSame ? row : { ...row, isByHand: true }
}

/** L22: slots would not get or lose places of their own, or nobody stands on the list by the rule. */
export function areSlotsFree(meeting: Meeting, places: Modalities['places']): boolean {
  const isToggled = hasSlots(meeting) !== hasSlots({ ...meeting, modalities: { ...meeting.modalities, places } })
  return !isToggled || meeting.rows.every(row => row.isByHand || row.request.capacity.kind === 'reply')
}
