import type { Band } from '../bands.ts'
import type { Modalities } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import { hasSlots } from './slotOf.ts'

/** L22: nobody stands in the band by its order, so that it may become another: what is on the list was placed by what held then. */
export function isBandFree(meeting: Meeting, band: Band): boolean {
  return meeting.rows.every(row => row.isByHand || bandOf(meeting, row.request) !== band)
}

/** L22: slots would not get or lose places of their own, or nobody stands on the list by the rule. */
export function areSlotsFree(meeting: Meeting, places: Modalities['places']): boolean {
  const isToggled = hasSlots(meeting) !== hasSlots({ ...meeting, modalities: { ...meeting.modalities, places } })
  return !isToggled || meeting.rows.every(row => row.isByHand || row.request.capacity.kind === 'reply')
}
