import type { ReactNode } from 'react'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import { useIsUnkept } from '#client/react/actingHooks.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { DrawHeading } from './drawing/DrawHeading.tsx'
import { isPlaceable } from './drawing/isPlaceable.ts'
import { Forecast } from './Forecast.tsx'
import { guessPlace, isAtOnce } from './guess.ts'
import { CheckInHeading } from './inscribing/CheckInHeading.tsx'
import { useCheckedIn } from './inscribing/useCheckedIn.tsx'
import type { MyRequest } from './myRequests.ts'
import { Path } from './Path.tsx'
import { RequestName } from './RequestName.tsx'

const LOOK_EVERY_MS = 10_000

/** My request is on its way, or waits for the Chair. */
export function WaitingHeading({ mine: { request, standing } }: { mine: MyRequest }): ReactNode {
  const timeZone = useTimeZone()
  const now = useNow(LOOK_EVERY_MS)
  const { place, of, expected } = useMeeting(meeting => guessPlace(meeting, request, now))
  const time = formatExactTime(request.receivedAt, timeZone)
  const isSending = standing === 'sending'
  const isUnkept = useIsUnkept()
  const checkedIn = useCheckedIn(request)
  const isUnchecked = useMeeting(meeting => lacksCheckIn(meeting, request))
  const isDrawn = useMeeting(meeting => awaitsDraw(meeting, request))
  const isSure = useMeeting(meeting => isAtOnce(meeting, request))
  const hasPlace = useMeeting(meeting => isPlaceable(meeting, request))
  if (isUnchecked && !isSending) return <CheckInHeading request={request} />
  if (isDrawn && !isSending) return <DrawHeading request={request} />
  return (
    <>
      <RequestName request={request} />
      <h1>{isSending ? <Text of="delegate.sending" /> : <Text of="delegate.waiting" />}</h1>
      <p className="lead">{isSending ? <Text of={isUnkept ? 'delegate.unkept-lead' : 'delegate.sending-lead'} /> : <Text of="delegate.waiting-lead" with={{ time }} />}</p>
      <Path
        here={isSending ? 'requested' : 'approves'}
        stops={[
          { key: 'requested', word: <Text of="delegate.line-requested" />, note: isSending ? <Text of="delegate.line-now" /> : <span className="n">{time}</span> },
          ...(isSending ? [] : checkedIn),
          { key: 'approves', word: <Text of="delegate.line-approves" />, note: isSending ? null : <Text of="delegate.line-now" /> },
          { key: 'listed', word: <Text of="delegate.line-listed" />, note: hasPlace ? <Text of={isSure ? 'delegate.place-of-all' : 'delegate.place-if-now'} with={{ place, of }} /> : null },
          { key: 'floor', word: <Text of="delegate.line-floor" />, note: expected === null || !hasPlace ? null : <Forecast expected={expected} /> },
        ]}
      />
    </>
  )
}
