import { lazy, Suspense, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { ConcludeWords } from './concluding/ConcludeWords.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { haltOf } from './halt.ts'
import { useSwaps } from './swapping/useSwaps.ts'
import { givenUpWords, useDroppedInCard } from './useDroppedRequest.ts'
import { useMyRequests } from './useMine.ts'

/** Loaded with what is seen of it (`SwapNotes`), and said when it is there. */
const SwapWords = lazy(async () => ({ default: (await import('./swapping/SwapWords.tsx')).SwapWords }))

/** For those who listen to the window: all in its turn, but that one has the floor at once. */
export function LiveWords(): ReactNode {
  const [first] = useMyRequests()
  const of = useMeeting(meeting => meeting.rows.length)
  const halt = useMeeting(haltOf)
  const swaps = useSwaps()
  const standing = first?.standing
  const dropped = useDroppedInCard()
  return (
    <>
      <div className="sr" aria-live="polite">
        {dropped !== null && <Text of={givenUpWords(dropped)} />}
        {standing === 'waiting' && <Text of="delegate.waiting" />}
        {standing === 'listed' && first?.place != null && <><Text of="delegate.place-of-all" with={{ place: first.place, of }} /><Text of="join.clause" /><Text of="delegate.before" with={{ n: first.place - 1 }} /></>}
        {standing === 'next' && <Text of="delegate.next" />}
        {standing === 'speaking' && halt !== null && <Text of={`delegate.halt-${halt}`} />}
      </div>
      <div className="sr" aria-live="polite"><Elsewhere inView={first?.request ?? null} /></div>
      <div className="sr" aria-live="polite">{swaps.map(view => <Suspense key={view.offerId}><p><SwapWords view={view} /></p></Suspense>)}</div>
      <div className="sr" aria-live="polite">{standing === 'speaking' && <ConcludeWords />}</div>
      <div className="sr" aria-live="assertive">{standing === 'speaking' && halt === null && <Text of="delegate.speaking" />}</div>
    </>
  )
}
