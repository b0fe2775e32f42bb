import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { isApprovedByCategory } from '#shared/floor/requesting.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { Path } from '../Path.tsx'
import { RequestName } from '../RequestName.tsx'

/** My request waits for the desk, where somebody of us has to go. */
export function CheckInHeading({ request }: { request: FloorRequest }): ReactNode {
  const timeZone = useTimeZone()
  const time = formatExactTime(request.receivedAt, timeZone)
  const isAtOnce = useMeeting(meeting => isApprovedByCategory(meeting, request))
  return (
    <>
      <RequestName request={request} />
      <h1><Text of="inscribing.check-in" /></h1>
      <p className="lead"><Text of="inscribing.check-in-lead" with={{ time }} /></p>
      <Path
        here="check-in"
        stops={[
          { key: 'requested', word: <Text of="delegate.line-requested" />, note: <span className="n">{time}</span> },
          { key: 'check-in', word: <Text of="inscribing.line-check-in" />, note: <Text of="delegate.line-now" /> },
          ...(isAtOnce ? [] : [{ key: 'approves', word: <Text of="delegate.line-approves" />, note: null }]),
          { key: 'listed', word: <Text of="delegate.line-listed" />, note: null },
          { key: 'floor', word: <Text of="delegate.line-floor" />, note: null },
        ]}
      />
    </>
  )
}
