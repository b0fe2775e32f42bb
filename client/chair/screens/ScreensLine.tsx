import { Suspense, useState, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { useStatus } from '#client/react/hooks.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import type { ScreenHere } from '#shared/protocol/screensHere.ts'
import { countsOf } from './countsOf.ts'
import { useScreens } from './useScreens.ts'

const ScreensDialog = lazyWithWords('screens', async () => (await import('./ScreensDialog.tsx')).ScreensDialog)

/** How many screens show the room what it sees, whether all do, and the way to steer them. While the line is lost nothing is known of any. */
export function ScreensLine(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const isLive = useStatus().kind === 'live'
  const screens = useScreens()
  const { lost, behind, black, other } = countsOf(screens)
  const isWell = lost + behind + black + other === 0
  return (
    <>
      {isLive && <button type="button" className="link screens-line" data-well={isWell || undefined} aria-haspopup="dialog" onClick={() => setOpen(true)}>{wordsOf(screens)}</button>}
      {isOpen && <Suspense><ScreensDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}

function wordsOf(screens: readonly ScreenHere[]): string {
  const { all, lost, behind, black, other } = countsOf(screens)
  const faults = [
    lost > 0 && t('chair.screens-lost', { all, n: lost }), behind > 0 && t('chair.screens-behind', { all, n: behind }),
    black > 0 && t('chair.screens-black', { all, n: black }), other > 0 && t('chair.screens-other', { all, n: other }),
  ].filter(word => word !== false)
  const named = all === 1 && faults.length > 0 ? [] : [t('chair.screens', { n: all })] // else each names the one there is
  const well = all > 0 && faults.length === 0 ? [t('chair.screens-up')] : faults
  return [...named, ...well, ...otherLanguages(screens)].join(' · ')
}

/** In which languages the room reads that are not this window's, each by its own name. */
function otherLanguages(screens: readonly ScreenHere[]): string[] {
  const lit = screens.filter(({ lostAt, isBlack, language }) => lostAt === null && !isBlack && language !== spoken().language)
  return [...new Set(lit.map(({ language }) => LANGUAGES[language].name))]
}
