import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { capacityLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { endedBeside } from './endedBeside.ts'
import { What } from './OutcomeHeading.tsx'
import { requestOfOutcome, type Outcome } from './outcome.ts'
import { useMine, useMyRequests } from './useMine.ts'

/** What became of my other requests, below the one that is alive. */
export function EndedBeside(): ReactNode {
  const { id } = useMine()
  const alive = useMyRequests().map(({ request }) => request)
  const ended = useMeeting(meeting => (alive.length === 0 ? [] : endedBeside(meeting, id, alive)), areSame)
  return (
    <section className="also ended" aria-live="polite">
      <ul>{ended.map(outcome => <Ended key={`${outcome.kind} ${outcome.at}`} outcome={outcome} />)}</ul>
    </section>
  )
}

function Ended({ outcome }: { outcome: Outcome }): ReactNode {
  const capacity = requestOfOutcome(outcome)?.capacity
  return (
    <li>
      <span><b>{(capacity === undefined ? null : capacityLine(capacity)) ?? t('delegate.in-own-name')}</b><br /><Text of={`delegate.outcome-${outcome.kind}`} />. <What outcome={outcome} /></span>
    </li>
  )
}
