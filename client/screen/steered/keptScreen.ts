import { steeredScreen, type SteeredScreen } from '#shared/protocol/screens.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

type Window = Pick<WindowStore, 'getSnapshot'>

/** The last of each window, also where the browser keeps nothing: in another language all of it is drawn anew. */
const held = new WeakMap<Window, SteeredScreen>()

/** What is wanted is wanted of a screen of this meeting. Null: the window is none, as the one that needs no code, and is told nothing that would end it. */
function keyOf(store: Window): string | null {
  const { actor, meeting: { meetingId } } = store.getSnapshot()
  return actor?.role === 'screen' ? `rostrum:screen:${meetingId}` : null
}

/** Which screen this window is, or was before it was loaded again, and what was last wanted of it; null where it was none. */
export function keptScreen(store: Window): SteeredScreen | null {
  const key = keyOf(store)
  if (key === null) return null
  try {
    return held.get(store) ?? steeredScreen.parse(JSON.parse(sessionStorage.getItem(key) ?? ''))
  } catch {
    return null // nothing was kept, or it cannot be read
  }
}

export function keepScreen(store: Window, screen: SteeredScreen): void {
  const key = keyOf(store)
  if (key === null) return
  held.set(store, screen)
  try {
    sessionStorage.setItem(key, JSON.stringify(screen))
  } catch {
    // blocked or full: after a reload this is another screen
  }
}
