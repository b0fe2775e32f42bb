import { lazy, Suspense, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { AskCard } from './AskCard.tsx'
import type { Draft } from './draft.ts'
import { RequestCard } from './RequestCard.tsx'
import { useMyRequests } from './useMine.ts'

/** Few ask in several names. */
const AlsoMine = lazy(async () => ({ default: (await import('./AlsoMine.tsx')).AlsoMine }))
/** Few are not reached, and they know it only once the meeting is closed. */
const NotReached = lazy(async () => ({ default: (await import('./NotReached.tsx')).NotReached }))

interface MyCardProps {
  draft: Draft
  setDraft: (draft: Draft) => void
}

/** My state, and the one thing to do: ask, or see where my most urgent request stands. */
export function MyCard({ draft, setDraft }: MyCardProps): ReactNode {
  const [first, ...others] = useMyRequests()
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  if (isOver && first !== undefined) return <section className="me pad"><Suspense><NotReached /></Suspense></section>
  return (
    <section className="me pad">
      {first === undefined ? <AskCard draft={draft} setDraft={setDraft} /> : <RequestCard mine={first} draft={draft} />}
      {others.length > 0 && <Suspense><AlsoMine requests={others} /></Suspense>}
    </section>
  )
}
