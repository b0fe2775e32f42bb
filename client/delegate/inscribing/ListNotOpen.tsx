import type { ReactNode } from 'react'
import { wayOf } from '#shared/floor/inscribing/ways.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLength } from '#client/text/lengths.ts'
import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'
import { useMine } from '../useMine.ts'

/** The list has not been opened: who opens it, for how long, and when the meeting begins. */
export function ListNotOpen(): ReactNode {
  const { id, category } = useMine()
  const isAtDesk = useMeeting(meeting => wayOf(meeting, id) === 'desk')
  const windowMs = useMeeting(meeting => meeting.modalities.inscription.windowMs)
  return (
    <>
      <h1><Text of="delegate.not-open" /></h1>
      <p className="lead">
        <Text of="delegate.not-open-lead" /><Blank />{isAtDesk && <Text of="inscribing.desk-not-open" with={{ category: t(`category.${category}`) }} />}
        {!isAtDesk && windowMs !== null && <Text of="inscribing.window-ahead" with={{ time: formatLength(windowMs) }} />}
      </p>
      <Begins />
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
