import type { ReactNode } from 'react'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { formatExactTime, formatTime } from '#client/text/times.ts'

/** The time where the meeting is. */
export function LocalTime({ exact = false }: { exact?: boolean }): ReactNode {
  const timeZone = useTimeZone()
  const now = useNow()
  return <span className="clock n">{exact ? formatExactTime(now, timeZone) : formatTime(now, timeZone)}</span>
}

/** The time zone of the meeting, in which all times are said. */
export function useTimeZone(): string {
  return useMeeting(meeting => meeting.plan?.timeZone ?? 'UTC')
}
