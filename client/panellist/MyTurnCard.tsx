import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { myTurn } from './myTurn.ts'

const LOOK_EVERY_MS = 5000

/** How I stand, in one line. */
export function MyTurnCard({ personId }: { personId: string }): ReactNode {
  const now = useNow(LOOK_EVERY_MS)
  const { standing, timeMs, isShare } = useMeeting(meeting => myTurn(meeting, personId, now), areSame)
  const time = timeMs === null ? null : formatSpan(timeMs)
  return (
    <section className="turn pad" data-standing={standing}>
      <h1><Text of={`panellist.${standing}`} /></h1>
      {time !== null && <p>{isShare ? <Text of="panellist.share" with={{ time }} /> : <Text of="panellist.has" with={{ time }} />}</p>}
      {standing === 'listening' && <p><Text of="panellist.listening-lead" /></p>}
    </section>
  )
}
