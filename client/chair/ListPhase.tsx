import type { ReactNode } from 'react'
import { inscriptionAt, type InscriptionPhase } from '#shared/floor/inscribing/inscriptionAt.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'

/** How the list can be entered now, with the time left where there is one. */
export function ListPhase(): ReactNode {
  const phase = useMeetingAt((meeting, at): InscriptionPhase => inscriptionAt(meeting, at).phase)
  const closesAt = useMeeting(meeting => meeting.list.closesAt)
  if (phase === 'desk-only') return <Text of="desk.late" />
  if (phase === 'window' && closesAt !== null) return <WindowLeft closesAt={closesAt} />
  if (phase !== 'advance') return <ListStands />
  return <><Text of="desk.advance" />{closesAt !== null && <><Text of="join.clause" /><ListStands /></>}</>
}

function WindowLeft({ closesAt }: { closesAt: number }): ReactNode {
  const now = useNow()
  return <Text of="desk.window" with={{ time: formatLeft(Math.max(0, closesAt - now)) }} />
}
