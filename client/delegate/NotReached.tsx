import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { areSame } from '#shared/floor/same.ts'
import { useIsSending, useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { requestLine } from '#client/text/speaker.ts'
import { Button } from '#client/ui/Button.tsx'
import { DEAD_MS } from '#client/ui/deadTime.ts'
import { useSettled } from '#client/ui/useSettled.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { LazyMyText } from './text/LazyMyText.tsx'
import { useMine } from './useMine.ts'

/** T12: the meeting was closed before my turn came. */
export function NotReached(): ReactNode {
  const { id } = useMine()
  const requests = useMeeting(meeting => requestsOf(meeting, id), areSame)
  const timeZone = useTimeZone()
  const closedAt = useMeeting(meeting => meeting.phase.closedAt ?? 0)
  return (
    <>
      <h1><Text of="delegate.not-delivered" /></h1>
      <p className="lead"><Text of="delegate.not-reached" with={{ n: requests.length }} /><Blank /><Text of="delegate.not-reached-lead" with={{ time: formatExactTime(closedAt, timeZone) }} /><Blank /><Text of="delegate.desk" /></p>
      <ul className="not-reached">{requests.map(request => <Undelivered key={request.requestId} request={request} />)}</ul>
    </>
  )
}

/** T13: with or without a written statement, as the delegation itself has noted; I16: or as it was handed in, and then it is deleted instead. */
function Undelivered({ request }: { request: FloorRequest }): ReactNode {
  const submit = useSubmit()
  const what = useMeeting(meeting => requestLine(meeting, request))
  const { requestId, hasText = false } = request
  const isSending = useIsSending(command => command.type === 'noteText' && command.requestId === requestId)
  const isSettled = useSettled(String(hasText), DEAD_MS) // the button has become the one that takes back
  const noted = { type: 'noteText', requestId, hasText: !hasText } as const
  const isToNote = useWould(noted) === null
  return (
    <li>
      <p><b>{what}</b><small>{hasText ? <Text of="delegate.with-text" /> : <Text of="delegate.without-text" />}</small></p>
      {isToNote && (
        <Button isOff={isSending || !isSettled} aria-label={hasText ? t('delegate.text-take-back-of', { what }) : t('delegate.text-note-of', { what })} onClick={() => void submit(noted)}>
          {hasText ? <Text of="delegate.text-take-back" /> : <Text of="delegate.text-note" />}
        </Button>
      )}
      <LazyMyText requestId={requestId} />
    </li>
  )
}
