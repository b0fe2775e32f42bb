import type { ReactNode } from 'react'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'
import { ClosesAfterStart } from './ClosesAfterStart.tsx'
import { ClosesIn } from './ClosesIn.tsx'

interface ListOpenProps {
  phase: 'advance' | 'window' | 'open'
}

/** One can ask: in advance, in the window, or until it is closed. */
export function ListOpen({ phase }: ListOpenProps): ReactNode {
  const n = useMeeting(meeting => meeting.rows.length)
  const closesAt = useMeeting(meeting => meeting.list.closesAt)
  const isWindow = phase === 'window' && closesAt !== null
  return (
    <>
      <h1>{isWindow ? <WindowLeft closesAt={closesAt} /> : <Text of="delegate.open" />}</h1>
      <p className="lead">
        {phase === 'advance' && <><Text of="inscribing.advance" /><Blank /></>}
        {phase === 'advance' && closesAt === null && <ClosesAfterStart />}
        {!isWindow && <ClosesIn />}
        <Text of="delegate.open-lead" with={{ n }} />
      </p>
    </>
  )
}

/** "The list closes in 0:42": alone, so that nothing else is drawn each second. */
function WindowLeft({ closesAt }: { closesAt: number }): ReactNode {
  const now = useNow()
  return <Text of="inscribing.window" with={{ time: formatLeft(Math.max(0, closesAt - now)) }} />
}
