import { lazy, Suspense, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { endedBeside } from './endedBeside.ts'
import { useMine, useMyRequests } from './useMine.ts'

const Ended = lazy(async () => ({ default: (await import('./OutcomeHeading.tsx')).Ended }))

/** What became of my other requests, below the one that is alive. */
export function EndedBeside(): ReactNode {
  const { id } = useMine()
  const alive = useMyRequests().map(({ request }) => request)
  const ended = useMeeting(meeting => (alive.length === 0 ? [] : endedBeside(meeting, id, alive)), areSame)
  return (
    <section className="also ended" aria-live="polite">
      <ul><Suspense>{ended.map(outcome => <Ended key={`${outcome.kind} ${outcome.at}`} outcome={outcome} />)}</Suspense></ul>
    </section>
  )
}
