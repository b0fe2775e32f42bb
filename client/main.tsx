import './sync/jitless.ts'
import { lazy, Suspense } from 'react'
import { realBrowser } from '#client/sync/browser.ts'
import { openStore } from '#client/sync/openStore.ts'
import { Page } from '#client/status/Page.tsx'
import { LANGUAGE } from '#client/text/catalogue.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { show, showWindow } from './showWindow.tsx'
import { themeOf } from './theme.ts'
import { wantedOf } from './wanted.ts'

const EnterWindow = lazy(async () => ({ default: (await import('./enter/EnterWindow.tsx')).EnterWindow }))

/** Where the windows are served: `/`, or the path below which a host serves them. */
const base = new URL(import.meta.env.BASE_URL, location.href)
const wanted = wantedOf(location.pathname.slice(base.pathname.length - 1), location.hash)

dressPage()
if (wanted.kind === 'window') {
  const { meetingId, accessId, window } = wanted
  showWindow(window, openStore({ meetingId, accessId, url: base.href }))
} else if (wanted.kind === 'enter') {
  // The code must not stay in the address, nor in the history, of a laptop that others use.
  if (wanted.code !== null) history.replaceState(null, '', location.pathname)
  nameTab(t('enter.title'))
  addEventListener('hashchange', () => location.reload()) // another card, scanned while this page is open
  show(<Suspense><EnterWindow code={wanted.code} /></Suspense>)
} else {
  nameTab(t('status.no-page'))
  show(<Page title={<Text of="status.no-page" />} lead={<Text of="status.no-page-lead" />} offersEntry />)
}

function dressPage(): void {
  const page = document.documentElement
  page.lang = LANGUAGE.lang
  page.dir = LANGUAGE.dir
  const theme = themeOf(location.search, realBrowser())
  if (theme !== null) page.dataset['theme'] = theme
}

/** The tab of what is not a meeting's window. */
function nameTab(whose: string): void {
  document.title = t('tab.of', { whose, meeting: document.title })
}
