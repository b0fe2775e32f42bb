import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { expectedEndAt } from '#shared/floor/allotting/expectedEnd.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'

const MINUTE_MS = 60_000

/** T11: about when the meeting ends, against the end of interpretation; before the opening that alone. */
export function EndsAbout(): ReactNode {
  const timeZone = useTimeZone()
  const hardEndAt = useMeeting(meeting => (meeting.phase.name === 'closed' ? null : meeting.phase.hardEndAt))
  // To the minute: it is an estimate, and is drawn anew only when its words change.
  const endMinute = useMeetingAt((meeting, at) => {
    const endAt = expectedEndAt(meeting, at)
    return endAt === null ? null : Math.round(endAt / MINUTE_MS)
  })
  if (hardEndAt === null) return null
  const wall = t('chair.hard-end', { time: formatTime(hardEndAt, timeZone) })
  if (endMinute === null) return <span className="ends">{wall}</span>
  const before = Math.floor(hardEndAt / MINUTE_MS) - endMinute
  const values = { time: formatTime(endMinute * MINUTE_MS, timeZone), n: Math.abs(before) }
  return before < 0
    ? <span className="ends" data-late title={wall}><Icon of={TriangleAlert} /> <Text of="chair.ends-after" with={values} /></span>
    : <span className="ends" title={wall}><Text of="chair.ends-before" with={values} /></span>
}
