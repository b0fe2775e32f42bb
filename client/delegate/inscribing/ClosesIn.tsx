import type { ReactNode } from 'react'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLeft, formatTime } from '#client/text/times.ts'

/** Until when the list is open; nothing where no cut is set. */
export function ClosesIn(): ReactNode {
  const closesAt = useMeeting(meeting => meeting.list.closesAt)
  return closesAt !== null && <Ticking closesAt={closesAt} />
}

function Ticking({ closesAt }: { closesAt: number }): ReactNode {
  const now = useNow()
  const timeZone = useTimeZone()
  return <><Text of="inscribing.open-until" with={{ at: formatTime(closesAt, timeZone), time: formatLeft(Math.max(0, closesAt - now)) }} /><Blank /></>
}
