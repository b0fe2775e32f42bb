import { Suspense, useState, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { t } from '#client/text/t.ts'
import { countsOf, type ScreenCounts } from './countsOf.ts'
import { useScreens } from './useScreens.ts'

const ScreensDialog = lazyWithWords('screens', async () => (await import('./ScreensDialog.tsx')).ScreensDialog)

/** How many screens show the room what it sees, whether all do, and the way to steer them. */
export function ScreensLine(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const counts = countsOf(useScreens())
  const isWell = counts.lost + counts.behind + counts.black === 0
  return (
    <>
      <button type="button" className="link screens-line" data-well={isWell || undefined} aria-haspopup="dialog" onClick={() => setOpen(true)}>{wordsOf(counts)}</button>
      {isOpen && <Suspense><ScreensDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}

function wordsOf({ all, lost, behind, black }: ScreenCounts): string {
  const faults = [lost > 0 && t('chair.screens-lost', { all, n: lost }), behind > 0 && t('chair.screens-behind', { all, n: behind }), black > 0 && t('chair.screens-black', { all, n: black })].filter(word => word !== false)
  if (all === 1 && faults.length > 0) return faults.join(' · ') // each names the one there is
  const well = all > 0 && faults.length === 0 ? [t('chair.screens-up')] : faults
  return [t('chair.screens', { n: all }), ...well].join(' · ')
}
