import './sync/jitless.ts'
import { lazy, Suspense } from 'react'
import { openStore } from '#client/sync/openStore.ts'
import { Page } from '#client/status/Page.tsx'
import { LANGUAGE } from '#client/text/catalogue.ts'
import { Text } from '#client/text/Text.tsx'
import { show, showWindow } from './showWindow.tsx'
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
  addEventListener('hashchange', () => location.reload()) // another card, scanned while this page is open
  show(<Suspense><EnterWindow code={wanted.code} /></Suspense>)
} else {
  show(<Page title={<Text of="status.no-page" />} lead={<Text of="status.no-page-lead" />} offersEntry />)
}

function dressPage(): void {
  const page = document.documentElement
  page.lang = LANGUAGE.lang
  page.dir = LANGUAGE.dir
  const theme = new URLSearchParams(location.search).get('theme')
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme
}
