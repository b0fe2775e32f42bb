import type { ReactNode } from 'react'
import { requestsOf } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { useMine } from './useMine.ts'

/** The meeting was closed before my turn came. */
export function NotReached(): ReactNode {
  const { id } = useMine()
  const n = useMeeting(meeting => requestsOf(meeting, id).length)
  const timeZone = useTimeZone()
  const closedAt = useMeeting(meeting => meeting.phase.closedAt ?? 0)
  return (
    <>
      <h1><Text of="delegate.not-reached" with={{ n }} /></h1>
      <p className="lead"><Text of="delegate.not-reached-lead" with={{ time: formatExactTime(closedAt, timeZone) }} /> <Text of="delegate.desk" /></p>
    </>
  )
}
