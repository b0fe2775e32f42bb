import type { ReactNode } from 'react'
import { closesAtOf, drawOf } from '#shared/floor/drawing/readingDraws.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime, formatTime } from '#client/text/times.ts'
import { Path } from '../Path.tsx'
import { RequestName } from '../RequestName.tsx'

/** D3: my request waits for its lot: the list is open still, or the lots are being drawn. */
export function DrawHeading({ request }: { request: FloorRequest }): ReactNode {
  const timeZone = useTimeZone()
  const now = useNow()
  const closesAt = useMeeting(meeting => closesAtOf(meeting.list, drawOf(meeting, request)?.openedAt ?? 0))
  const time = formatExactTime(request.receivedAt, timeZone)
  const isDrawing = closesAt !== null && closesAt <= now
  return (
    <>
      <RequestName request={request} />
      <h1>{isDrawing ? <Text of="draw.drawing" /> : <Text of="draw.open" />}</h1>
      <p className="lead">{isDrawing ? <Text of="draw.drawing-lead" with={{ time }} /> : <Text of="draw.open-lead" with={{ time }} />}</p>
      <Path
        here="drawn"
        stops={[
          { key: 'requested', word: <Text of="delegate.line-requested" />, note: <span className="n">{time}</span> },
          { key: 'drawn', word: <Text of="draw.line-drawn" />, note: isDrawing ? <Text of="delegate.line-now" /> : closesAt === null ? <Text of="draw.line-close" /> : <Text of="draw.line-closes-at" with={{ at: formatTime(closesAt, timeZone) }} /> },
          { key: 'listed', word: <Text of="delegate.line-listed" />, note: null },
          { key: 'floor', word: <Text of="delegate.line-floor" />, note: null },
        ]}
      />
    </>
  )
}
