import { lazy, Suspense, type ReactNode } from 'react'
import { wayOf } from '#shared/floor/inscribing/ways.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { AtTheDesk } from './inscribing/AtTheDesk.tsx'
import { ListPhase } from './inscribing/ListPhase.tsx'
import { givenUpHow, useDroppedInCard } from './useDroppedRequest.ts'
import { useLastOutcome } from './useLastOutcome.ts'
import { useMine } from './useMine.ts'

/** Of a request that is over: nobody has one when a window opens first. */
const OutcomeHeading = lazy(async () => ({ default: (await import('./OutcomeHeading.tsx')).OutcomeHeading }))

/** What became of my last request, or how the list stands, and what follows from it. */
export function AskHeading(): ReactNode {
  const { id, category } = useMine()
  const isAtDesk = useMeeting(meeting => wayOf(meeting, id) === 'desk')
  const outcome = useLastOutcome()
  const isOpen = useMeetingAt(isListOpen)
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const wasOpen = useMeeting(meeting => meeting.list.openedAt !== null)
  const dropped = useDroppedInCard()
  if (dropped !== null) return <GivenUp dropped={dropped} isOpen={isOpen} />
  if (outcome !== null) {
    return (
      <>
        <Suspense><OutcomeHeading outcome={outcome} mayAskAgain={isOpen && !isClosed && !isAtDesk} isListClosed={!isOpen && !isClosed && wasOpen} /></Suspense>
        {isAtDesk && isOpen && !isClosed && <p className="lead"><Text of="inscribing.desk-lead" with={{ category: t(`category.${category}`) }} /></p>}
      </>
    )
  }
  if (isClosed) return <MeetingClosed />
  return <ListPhase />
}

/** What a press came to that the server never had, or could not keep: nothing may happen later by itself, so one has to press again. */
function GivenUp({ dropped, isOpen }: { dropped: Notice; isOpen: boolean }): ReactNode {
  const timeZone = useTimeZone()
  const how = givenUpHow(dropped)
  return (
    <>
      <h1><Text of={`delegate.not-${how}`} /></h1>
      <p className="lead"><Text of={`delegate.not-${how}-lead`} with={{ time: formatExactTime(dropped.at, timeZone) }} /><Blank />{isOpen ? <Text of="delegate.press-again" /> : <><Text of="delegate.closed-meanwhile" /><Blank /><AtTheDesk /></>}</p>
    </>
  )
}

function MeetingClosed(): ReactNode {
  const timeZone = useTimeZone()
  const closedAt = useMeeting(meeting => meeting.phase.closedAt ?? 0)
  return (
    <>
      <h1><Text of="delegate.meeting-closed" /></h1>
      <p className="lead"><Text of="delegate.meeting-closed-lead" with={{ time: formatExactTime(closedAt, timeZone) }} /></p>
    </>
  )
}
