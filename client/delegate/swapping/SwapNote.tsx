import { ArrowLeftRight } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { OpenSwap } from './OpenSwap.tsx'
import { SwapWords } from './SwapWords.tsx'
import type { SwapView } from './swapViews.ts'

/** One offer: open, or what became of it. */
export function SwapNote({ view }: { view: SwapView }): ReactNode {
  if (view.stands === 'open') return <OpenSwap view={view} />
  return <p className="swap-note"><Icon of={ArrowLeftRight} /><span><SwapWords view={view} /></span></p>
}
