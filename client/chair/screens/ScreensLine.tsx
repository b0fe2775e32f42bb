import { Suspense, useState, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { countsOf } from './countsOf.ts'
import { screensWords } from './screensWords.ts'
import { NO_SCREENS, useScreens } from './useScreens.ts'

const ScreensDialog = lazyWithWords('screens', async () => (await import('./ScreensDialog.tsx')).ScreensDialog)

/** How many screens show the room what it sees, whether all do, and the way to steer them. While the line is said to be lost nothing is known of any. */
export function ScreensLine(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const known = useScreens()
  const screens = known ?? NO_SCREENS
  const { lost, behind, black, other } = countsOf(screens)
  const isWell = lost + behind + black + other === 0
  return (
    <>
      {known !== null && <button type="button" className="link screens-line" data-well={isWell || undefined} aria-haspopup="dialog" onClick={() => setOpen(true)}>{screensWords(screens)}</button>}
      {isOpen && <Suspense><ScreensDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}
