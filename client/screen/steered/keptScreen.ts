import { steeredScreen, type SteeredScreen } from '#shared/protocol/screens.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

type Window = Pick<WindowStore, 'getSnapshot'>

const KEY = 'rostrum:screen'

/** The last of each window, also where the browser keeps nothing: in another language all of it is drawn anew. */
const held = new WeakMap<Window, SteeredScreen>()

/** Which screen this window is, or was before it was loaded again, and what was last wanted of it; null where it was none. */
export function keptScreen(store: Window): SteeredScreen | null {
  try {
    return held.get(store) ?? steeredScreen.parse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
  } catch {
    return null // nothing was kept, or it cannot be read
  }
}

export function keepScreen(store: Window, screen: SteeredScreen): void {
  held.set(store, screen)
  try {
    sessionStorage.setItem(KEY, JSON.stringify(screen))
  } catch {
    // blocked or full: after a reload this is another screen
  }
}
