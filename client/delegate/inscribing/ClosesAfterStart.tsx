import type { ReactNode } from 'react'
import { cutBySettings } from '#shared/floor/inscribing/cut.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'

/** In advance: how long after the beginning of the meeting the list will close by itself. */
export function ClosesAfterStart(): ReactNode {
  const afterMs = useMeeting(meeting => cutBySettings(meeting.modalities.inscription, 0, 0))
  return afterMs !== null && <><Text of="inscribing.closes-after-start" with={{ time: formatSpan(afterMs) }} /> </>
}
