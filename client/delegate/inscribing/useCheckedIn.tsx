import { wayOf } from '#shared/floor/inscribing/ways.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import type { Stop } from '../Path.tsx'

/** The stop on the way of a request whose delegation had to be checked in, and was: none for all others. */
export function useCheckedIn({ delegationId, capacity, by }: FloorRequest): Stop[] {
  const timeZone = useTimeZone()
  const isNeeded = useMeeting(meeting => capacity.kind !== 'reply' && by !== 'desk' && wayOf(meeting, delegationId) === 'checked-in')
  const at = useMeeting(meeting => meeting.checkedIn.find(one => one.delegationId === delegationId)?.at ?? null)
  if (!isNeeded || at === null) return []
  return [{ key: 'check-in', word: <Text of="delegate.line-checked-in" />, note: <span className="n">{formatExactTime(at, timeZone)}</span> }]
}
