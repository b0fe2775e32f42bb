import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { isNotArrived } from '#client/react/notArrived.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { InLanguage } from '#client/language/InLanguage.tsx'
import { Gate } from '#client/status/Gate.tsx'
import { StatusPage } from '#client/status/StatusPage.tsx'
import type { WindowStore } from '#client/sync/windowStore.ts'
import type { WindowName } from './wanted.ts'
import { StartAgain } from './StartAgain.tsx'
import { WindowTitle } from './WindowTitle.tsx'
import './ui/base.ts'

/** Each window is loaded only when it is wanted: a screen has no use for the Chair's buttons. */
const WINDOWS: Record<WindowName, LazyExoticComponent<ComponentType>> = {
  chair: lazyWithWords('chair', async () => (await import('./chair/ChairWindow.tsx')).ChairWindow),
  delegate: lazyWithWords('delegate', async () => (await import('./delegate/DelegateWindow.tsx')).DelegateWindow),
  screen: lazy(async () => ({ default: (await import('./screen/ScreenWindow.tsx')).ScreenWindow })),
  'lower-third': lazyWithWords('lower-third', async () => (await import('./lower-third/LowerThirdWindow.tsx')).LowerThirdWindow),
  booth: lazyWithWords('booth', async () => (await import('./booth/BoothWindow.tsx')).BoothWindow),
  panellist: lazyWithWords('panellist', async () => (await import('./panellist/PanellistWindow.tsx')).PanellistWindow),
  public: lazyWithWords('public', async () => (await import('./public/PublicWindow.tsx')).PublicWindow),
  rapporteur: lazyWithWords('rapporteur', async () => (await import('./rapporteur/RapporteurWindow.tsx')).RapporteurWindow),
  desk: lazyWithWords('desk', async () => (await import('./desk/DeskWindow.tsx')).DeskWindow),
}

/** Shows the window of a meeting in the page; returns what takes it away again. */
export function showWindow(name: WindowName, store: WindowStore): () => void {
  const Window = WINDOWS[name]
  return show(
    <MeetingProvider store={store} fallback={<StatusPage />}>
      <Gate><WindowTitle window={name}><Suspense fallback={<StatusPage />}><Window /></Suspense></WindowTitle></Gate>
    </MeetingProvider>,
  )
}

/** Draws the page, and says so when it cannot be drawn; returns what takes it away again. */
export function show(content: ReactNode): () => void {
  const place = document.getElementById('window')
  if (place === null) return () => {}
  const root = createRoot(place, { onUncaughtError: cause => startAgain(cause) })
  const startAgain = (cause: unknown): void => {
    console.error(cause)
    root.render(<StartAgain isBroken={!isNotArrived(cause)} />)
  }
  root.render(<InLanguage>{content}</InLanguage>)
  return () => root.unmount()
}
