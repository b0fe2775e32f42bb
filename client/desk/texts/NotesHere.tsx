import { Suspense, useCallback, type ReactNode } from 'react'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { fetchNotes } from '#client/sync/acting/noteLine.ts'
import { useReadAgain } from '#client/status/useReadAgain.ts'
import { Text } from '#client/text/Text.tsx'
import { LazyTakeSummary } from '#client/writing/summary/LazyTakeSummary.ts'

/** How often they are counted again, ms: the rapporteur writes meanwhile. */
const AGAIN_MS = 5_000

/** How many notes the rapporteur has written, and the draft of the summary that they make. They are changed in the rapporteur's window. */
export function NotesHere({ of }: { of: Asking }): ReactNode {
  const ask = useCallback(() => fetchNotes(of), [of])
  const { found, no } = useReadAgain(ask, AGAIN_MS)
  return (
    <section className="texts-notes">
      <h2><Text of="desk-texts.notes" /></h2>
      <p className="texts-no" aria-live="polite">{no !== null && <Text of="texts.unreached" />}</p>
      {found !== null && <p><Text of="desk-texts.notes-count" with={{ n: found.length }} /></p>}
      {found !== null && found.length > 0 && <Suspense><LazyTakeSummary notes={found} /></Suspense>}
    </section>
  )
}
