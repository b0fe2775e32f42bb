import type { ReactNode } from 'react'
import { cutBySettings } from '#shared/floor/inscribing/cut.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLength } from '#client/text/lengths.ts'

/** In advance: how long after the beginning of the meeting the list will close by itself. */
export function ClosesAfterStart(): ReactNode {
  const afterMs = useMeeting(meeting => cutBySettings(meeting.modalities.inscription, 0, 0))
  return afterMs !== null && <><Text of="inscribing.closes-after-start" with={{ time: formatLength(afterMs) }} /><Blank /></>
}
