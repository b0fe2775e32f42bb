import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { useMine } from '../useMine.ts'
import { AtTheDesk } from './AtTheDesk.tsx'

/** The list is closed: since when, and where one can still go. */
export function ListClosed(): ReactNode {
  const { name } = useMine()
  const timeZone = useTimeZone()
  const closesAt = useMeeting(meeting => meeting.list.closesAt ?? 0)
  return (
    <>
      <h1><Text of="delegate.list-closed" /></h1>
      <p className="lead"><Text of="delegate.list-closed-lead" with={{ time: formatExactTime(closesAt, timeZone), name }} /><Blank /><AtTheDesk /></p>
    </>
  )
}
