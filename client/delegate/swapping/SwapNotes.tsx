import { ArrowLeftRight } from 'lucide'
import { lazy, Suspense, type ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { SwapWords } from './SwapWords.tsx'
import { useSwaps } from './useSwaps.ts'
import './swapping.css'

/** Few are ever offered anything, so what one answers by is loaded then. */
const OpenSwap = lazy(async () => ({ default: (await import('./OpenSwap.tsx')).OpenSwap }))

/** What was offered by me and to me, with what can be done about it; and what became of it. */
export function SwapNotes(): ReactNode {
  return useSwaps().map(view => (view.stands === 'open'
    ? <Suspense key={view.offerId}><OpenSwap view={view} /></Suspense>
    : <p key={view.offerId} className="swap-note"><Icon of={ArrowLeftRight} /><span><SwapWords view={view} /></span></p>))
}
