import { lazy, Suspense, type ReactNode } from 'react'
import { useSwaps } from './useSwaps.ts'
import './swapping.css'

/** Few are ever offered anything, so what tells of it, and what one answers by, is loaded then. */
const SwapNote = lazy(async () => ({ default: (await import('./SwapNote.tsx')).SwapNote }))

/** What was offered by me and to me, with what can be done about it; and what became of it. */
export function SwapNotes(): ReactNode {
  return useSwaps().map(view => <Suspense key={view.offerId}><SwapNote view={view} /></Suspense>)
}
