import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { ConcludeWords } from './concluding/ConcludeWords.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { haltOf } from './halt.ts'
import { useSwaps } from './swapping/useSwaps.ts'
import { givenUpWords, useDroppedInCard } from './useDroppedRequest.ts'
import { useLastOutcome } from './useLastOutcome.ts'
import { useMyRequests } from './useMine.ts'

/** Loaded with what is seen of it (`SwapNotes`), and said when it is there. */
const SwapWords = lazy(async () => ({ default: (await import('./swapping/SwapWords.tsx')).SwapWords }))

/** Loaded with what is seen of it (`AskHeading`). */
const OutcomeWords = lazy(async () => ({ default: (await import('./OutcomeHeading.tsx')).OutcomeWords }))

/** For those who listen to the window: all in its turn, but that one has the floor at once. */
export function LiveWords(): ReactNode {
  const [first] = useMyRequests()
  const halt = useMeeting(haltOf)
  const swaps = useSwaps()
  const standing = first?.standing
  const dropped = useDroppedInCard()
  const outcome = useLastOutcome()
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  return (
    <>
      <div className="sr" aria-live="polite">
        {dropped !== null && <Text of={givenUpWords(dropped)} />}
        {standing === 'waiting' && <Text of="delegate.waiting" />}
        {standing === 'listed' && first?.place != null && <Place key={first.request.requestId} place={first.place} />}
        {standing === 'next' && <Text of="delegate.next" />}
        {first === undefined && outcome !== null && outcome.kind !== 'withdrawn' && <Suspense><OutcomeWords outcome={outcome} /></Suspense>}
        {standing === 'speaking' && halt !== null && <Text of={`delegate.halt-${halt}`} />}
      </div>
      <div className="sr" aria-live="polite">{isClosed && <Text of="delegate.meeting-closed" />}</div>
      <div className="sr" aria-live="polite"><Elsewhere inView={first?.request ?? null} /></div>
      <div className="sr" aria-live="polite">{swaps.map(view => <Suspense key={view.offerId}><p><SwapWords view={view} /></p></Suspense>)}</div>
      <div className="sr" aria-live="polite">{standing === 'speaking' && <ConcludeWords />}</div>
      <div className="sr" aria-live="assertive">{standing === 'speaking' && halt === null && <Text of="delegate.speaking" />}</div>
    </>
  )
}

/** Of how many, when it was said: who joins below changes nothing for me, and on a long list would be said all the time. */
function Place({ place }: { place: number }): ReactNode {
  const length = useMeeting(meeting => meeting.rows.length)
  const [said, say] = useState({ place, of: length })
  if (said.place !== place) say({ place, of: length })
  return <><Text of="delegate.place-of-all" with={said} /><Text of="join.clause" /><Text of="delegate.before" with={{ n: said.place - 1 }} /></>
}
