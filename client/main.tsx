import './sync/jitless.ts'
import { speakFirst } from '#client/language/speakFirst.ts'
import { openOnlooker } from '#client/sync/openOnlooker.ts'
import { showEntry, showNoPage, showStartAgain } from './showEntry.tsx'
import { showWindow } from './showWindow.tsx'
import { themeOf } from './theme.ts'
import { wantedOf } from './wanted.ts'

/** Where the windows are served: `/`, or the path below which a host serves them. */
const base = new URL(import.meta.env.BASE_URL, location.href)
const wanted = wantedOf(location.pathname.slice(base.pathname.length - 1), location.hash)

dressPage()
const speaking = speakFirst()
if (wanted.kind === 'window') {
  const { meetingId, accessId, window } = wanted
  const address = { meetingId, accessId, url: base.href }
  // A screen only follows: what one acts with is not even loaded there. The line is opened while the words are on their way.
  const opening = window === 'screen' ? Promise.resolve(openOnlooker(address)) : import('#client/sync/acting/openStore.ts').then(({ openStore }) => openStore(address))
  void Promise.all([opening, speaking]).then(([store]) => showWindow(window, store)).catch(showStartAgain)
} else if (wanted.kind === 'enter') {
  // The code must not stay in the address, nor in the history, of a laptop that others use.
  if (wanted.code !== null) history.replaceState(null, '', `${location.pathname}${location.search}`)
  addEventListener('hashchange', () => location.reload()) // another card, scanned while this page is open
  const { code } = wanted
  void speaking.then(() => showEntry(code)).catch(showStartAgain)
} else {
  void speaking.then(showNoPage).catch(showStartAgain)
}

function dressPage(): void {
  const isScreen = wanted.kind === 'window' && wanted.window === 'screen'
  const theme = themeOf(location.search) ?? (isScreen ? 'dark' : null) // no white page in a dark hall, not even while it joins
  if (theme !== null) document.documentElement.dataset['theme'] = theme
}
