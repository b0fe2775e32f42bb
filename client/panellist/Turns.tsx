import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { SegmentMark } from '#client/status/SegmentMark.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { turnsOf } from './myTurn.ts'

/** The parts of the programme in which I speak, and the time for each. */
export function Turns({ personId }: { personId: string }): ReactNode {
  const turns = useMeeting(meeting => turnsOf(meeting, personId), areSame)
  return (
    <section>
      <h2><Text of="panellist.turns" /></h2>
      {turns.length === 0 && <p className="empty"><Text of="panellist.turns-none" /></p>}
      <ol className="programme">
        {turns.map(({ segmentId, title, budgetMs, of, spokeMs }) => (
          <li key={segmentId}>
            <b><Own of={title} /></b> <SegmentMark segmentId={segmentId} />
            {spokeMs !== null
              ? <small><Text of="panellist.spoke" with={{ time: formatSpan(spokeMs) }} /></small>
              : budgetMs !== null && <small>{of > 1 ? <Text of="panellist.shared" with={{ time: formatSpan(budgetMs), n: of }} /> : <Text of="panellist.own-time" with={{ time: formatSpan(budgetMs) }} />}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}
