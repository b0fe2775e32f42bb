import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime, formatLeft } from '#client/text/times.ts'
import { lastOutcome } from './outcome.ts'
import { OutcomeHeading } from './OutcomeHeading.tsx'
import { useMine } from './useMine.ts'

/** What became of my last request, or how the list stands, and what follows from it. */
export function AskHeading(): ReactNode {
  const { id } = useMine()
  const outcome = useMeeting(meeting => lastOutcome(meeting, id), (one, other) => one?.kind === other?.kind && one?.at === other?.at)
  const isOpen = useIsListOpen()
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  if (outcome !== null) return <OutcomeHeading outcome={outcome} mayAskAgain={isOpen && !isClosed} />
  if (isClosed) return <MeetingClosed />
  return isOpen ? <ListOpen /> : <ListNotOpen />
}

/** L1, as time goes by. */
function useIsListOpen(): boolean {
  const list = useMeeting(meeting => meeting.list)
  const now = useNow()
  return isListOpen({ list } as Pick<Meeting, 'list'> as Meeting, now)
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
    return <><h1><Text of="delegate.not-open" /></h1><p className="lead"><Text of="delegate.not-open-lead" /></p></>
  }
  return (
    <>
      <h1><Text of="delegate.list-closed" /></h1>
      <p className="lead"><Text of="delegate.list-closed-lead" with={{ time: formatExactTime(closesAt, timeZone), name }} /></p>
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
