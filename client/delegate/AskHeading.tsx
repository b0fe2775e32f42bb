import type { ReactNode } from 'react'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatDate, formatExactTime, formatLeft, formatTime } from '#client/text/times.ts'
import { lastOutcome } from './outcome.ts'
import { OutcomeHeading } from './OutcomeHeading.tsx'
import { useDroppedInCard } from './useDroppedRequest.ts'
import { useMine } from './useMine.ts'
import { useWithdrawal } from './useWithdrawal.ts'

/** What became of my last request, or how the list stands, and what follows from it. */
export function AskHeading(): ReactNode {
  const { id } = useMine()
  const withdrawal = useWithdrawal()
  const outcome = useMeeting(meeting => lastOutcome(meeting, id, withdrawal), (one, other) => one?.kind === other?.kind && one?.at === other?.at)
  const isOpen = useMeetingAt(isListOpen)
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const wasOpen = useMeeting(meeting => meeting.list.openedAt !== null)
  const dropped = useDroppedInCard()
  if (dropped !== null) return <NotSent at={dropped.at} isOpen={isOpen} />
  if (outcome !== null) return <OutcomeHeading outcome={outcome} mayAskAgain={isOpen && !isClosed} isListClosed={!isOpen && !isClosed && wasOpen} />
  if (isClosed) return <MeetingClosed />
  return isOpen ? <ListOpen /> : <ListNotOpen />
}

/** What a press came to that the server never had: nothing may happen later by itself, so one has to press again. */
function NotSent({ at, isOpen }: { at: number; isOpen: boolean }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <>
      <h1><Text of="delegate.not-sent" /></h1>
      <p className="lead"><Text of="delegate.not-sent-lead" with={{ time: formatExactTime(at, timeZone) }} /> {isOpen ? <Text of="delegate.press-again" /> : <><Text of="delegate.closed-meanwhile" /> <Text of="delegate.desk" /></>}</p>
    </>
  )
}

function ListOpen(): ReactNode {
  const n = useMeeting(meeting => meeting.rows.length)
  const closesAt = useMeeting(meeting => meeting.list.closesAt)
  return (
    <>
      <h1><Text of="delegate.open" /></h1>
      <p className="lead">{closesAt !== null && <ClosesIn closesAt={closesAt} />} <Text of="delegate.open-lead" with={{ n }} /></p>
    </>
  )
}

function ClosesIn({ closesAt }: { closesAt: number }): ReactNode {
  const now = useNow()
  return <Text of="delegate.open-closes" with={{ time: formatLeft(Math.max(0, closesAt - now)) }} />
}

function ListNotOpen(): ReactNode {
  const { name } = useMine()
  const timeZone = useTimeZone()
  const { openedAt, closesAt } = useMeeting(meeting => meeting.list)
  if (openedAt === null || closesAt === null) {
    return <><h1><Text of="delegate.not-open" /></h1><p className="lead"><Text of="delegate.not-open-lead" /></p><Begins /></>
  }
  return (
    <>
      <h1><Text of="delegate.list-closed" /></h1>
      <p className="lead"><Text of="delegate.list-closed-lead" with={{ time: formatExactTime(closesAt, timeZone), name }} /> <Text of="delegate.desk" /></p>
    </>
  )
}

/** Until the meeting is opened: when that is planned. */
function Begins(): ReactNode {
  const isBefore = useMeeting(meeting => meeting.phase.name === 'planned')
  const plan = useMeeting(meeting => meeting.plan)
  if (!isBefore || plan === null) return null
  const { plannedStartAt, timeZone } = plan
  return <p className="lead"><Text of="delegate.begins" with={{ date: formatDate(plannedStartAt, timeZone), time: formatTime(plannedStartAt, timeZone) }} /></p>
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
