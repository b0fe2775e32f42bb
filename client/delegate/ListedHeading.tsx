import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { expectedOf } from '#client/status/expected.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { Yielded } from './concluding/Yielded.tsx'
import { Forecast } from './Forecast.tsx'
import { useCheckedIn } from './inscribing/useCheckedIn.tsx'
import { absenceOf } from './outcome.ts'
import { Path } from './Path.tsx'
import { RequestName } from './RequestName.tsx'
import { unreachedBy } from './unreached.ts'
import { useApprovedAt } from './useApprovedAt.ts'

const LOOK_EVERY_MS = 10_000

/** My place on the list, who is before me, and about when it is my turn. */
export function ListedHeading({ request, place }: { request: FloorRequest; place: number }): ReactNode {
  const timeZone = useTimeZone()
  const now = useNow(LOOK_EVERY_MS)
  const of = useMeeting(meeting => meeting.rows.length)
  const expected = useMeeting(meeting => expectedOf(meeting, request.requestId, now))
  const unreached = useMeeting(meeting => unreachedBy(meeting, request.requestId, now))
  const absence = useMeeting(meeting => absenceOf(meeting, request.requestId))
  const approvedAt = useApprovedAt(request.requestId)
  const checkedIn = useCheckedIn(request)
  const range = expected === null ? null : <Forecast expected={expected} />
  return (
    <>
      <RequestName request={request} />
      <div className="place">
        <h1 className="nth"><Text of="delegate.place" with={{ place }} /> <small><Text of="delegate.place-of" with={{ of }} /></small></h1>
        <p><b><Text of="delegate.before" with={{ n: place - 1 }} /></b>{range !== null && <><br />{range}</>}</p>
      </div>
      {unreached !== null && <p className="lead"><Text of={unreached} /></p>}
      <Yielded requestId={request.requestId} />
      {absence !== null && <p className="lead"><Text of={`delegate.absent-${absence.outcome}`} /></p>}
      <Path
        here="listed"
        stops={[
          { key: 'requested', word: request.by === 'desk' ? <Text of="inscribing.line-desk" /> : <Text of="delegate.line-requested" />, note: <span className="n">{formatExactTime(request.receivedAt, timeZone)}</span> },
          ...checkedIn,
          ...(request.by === 'desk' ? [] : [{ key: 'approved', word: <Text of="delegate.line-approved" />, note: approvedAt !== null && <span className="n">{formatExactTime(approvedAt, timeZone)}</span> }]),
          { key: 'listed', word: <Text of="delegate.line-listed" />, note: <Text of="delegate.place-of-all" with={{ place, of }} /> },
          { key: 'floor', word: <Text of="delegate.line-floor" />, note: <span className="again">{range}</span> },
        ]}
      />
    </>
  )
}
