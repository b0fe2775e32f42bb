import './sync/jitless.ts'
import { openOnlooker } from '#client/sync/openOnlooker.ts'
import { LANGUAGE } from '#client/text/catalogue.ts'
import { t } from '#client/text/t.ts'
import { showEntry, showNoPage, showStartAgain } from './showEntry.tsx'
import { showWindow } from './showWindow.tsx'
import { themeOf } from './theme.ts'
import { wantedOf } from './wanted.ts'

/** Where the windows are served: `/`, or the path below which a host serves them. */
const base = new URL(import.meta.env.BASE_URL, location.href)
const wanted = wantedOf(location.pathname.slice(base.pathname.length - 1), location.hash)

dressPage()
if (wanted.kind === 'window') {
  const { meetingId, accessId, window } = wanted
  const address = { meetingId, accessId, url: base.href }
  // A screen only follows: what one acts with is not even loaded there.
  if (window === 'screen') showWindow(window, openOnlooker(address))
  else void import('#client/sync/acting/openStore.ts').then(({ openStore }) => showWindow(window, openStore(address)), showStartAgain)
} else if (wanted.kind === 'enter') {
  // The code must not stay in the address, nor in the history, of a laptop that others use.
  if (wanted.code !== null) history.replaceState(null, '', `${location.pathname}${location.search}`)
  nameTab(t('enter.title'))
  addEventListener('hashchange', () => location.reload()) // another card, scanned while this page is open
  showEntry(wanted.code)
} else {
  nameTab(t('status.no-page'))
  showNoPage()
}

function dressPage(): void {
  const page = document.documentElement
  page.lang = LANGUAGE.lang
  page.dir = LANGUAGE.dir
  const isScreen = wanted.kind === 'window' && wanted.window === 'screen'
  const theme = themeOf(location.search) ?? (isScreen ? 'dark' : null) // no white page in a dark hall, not even while it joins
  if (theme !== null) page.dataset['theme'] = theme
}

/** The tab of what is not a meeting's window. */
function nameTab(whose: string): void {
  document.title = t('tab.of', { whose, meeting: document.title })
}
