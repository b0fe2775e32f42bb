import './sync/jitless.ts'
import { speakFirst } from '#client/language/speakFirst.ts'
import { BASE } from '#client/sync/base.ts'
import type { Address } from '#client/sync/following.ts'
import { openOnlooker } from '#client/sync/openOnlooker.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { showEntry, showNoPage, showStartAgain } from './showEntry.tsx'
import { showWindow } from './showWindow.tsx'
import { paperOf, themeOf } from './theme.ts'
import { wantedOf, type WindowName } from './wanted.ts'

const wanted = wantedOf(location.pathname.slice(new URL(BASE).pathname.length - 1), location.hash)

/** How the meeting is opened for a window that does more than follow. */
const OPENING: Partial<Record<WindowName, () => Promise<(address: Address) => WindowStore>>> = {
  chair: openPresiding,
  desk: openPresiding,
  delegate: openDelegate,
  booth: openSeated,
  panellist: openSeated,
  rapporteur: openSeated,
}

dressPage()
const speaking = speakFirst()
if (wanted.kind === 'window') {
  const { meetingId, accessId, window } = wanted
  const address = { meetingId, accessId, url: BASE }
  // Who only follows does not even load what one acts with. The line is opened while the words are on their way.
  const opening = (OPENING[window]?.() ?? Promise.resolve(openOnlooker)).then(open => open(address))
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

async function openPresiding(): Promise<(address: Address) => WindowStore> {
  return (await import('#client/sync/acting/openStore.ts')).openStore
}

async function openDelegate(): Promise<(address: Address) => WindowStore> {
  return (await import('#client/sync/acting/openOwn.ts')).openOwn
}

async function openSeated(): Promise<(address: Address) => WindowStore> {
  return (await import('#client/sync/signalling/openSeat.ts')).openSeat
}

function dressPage(): void {
  const page = document.documentElement
  const window = wanted.kind === 'window' ? wanted.window : null
  const theme = themeOf(location.search) ?? (window === 'screen' ? 'dark' : null) // no white page in a dark hall, not even while it joins
  if (theme !== null) page.dataset['theme'] = theme
  page.dataset['paper'] = paperOf(window, location.search)
}
