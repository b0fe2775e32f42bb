import type { ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { slotAt } from '#shared/floor/slot.ts'
import { useMeetingAt } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** What the settings of the form would mean for the list as it stands: by estimate, how many would not be reached, where that is not as it is now. */
export function Effect({ settings }: { settings: Modalities }): ReactNode {
  const before = useMeetingAt(missedAt)
  const after = useMeetingAt((meeting, at) => missedAt({ ...meeting, modalities: { ...meeting.modalities, ...settings } }, at))
  if (before === null || after === null || after === before) return null
  return <p className="effect"><Text of="modalities.effect" with={{ before, after }} /></p>
}

/** Null where there is no list to be estimated. */
function missedAt(meeting: Meeting, at: number): number | null {
  const slot = meeting.rows.length === 0 ? null : slotAt(meeting, at)
  return slot === null ? null : slot.missed.length + slot.beyondCap.length
}
