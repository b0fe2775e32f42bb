import { steeredScreen, type SteeredScreen } from '#shared/protocol/screens.ts'

const KEY = 'rostrum:screen'

/** The last, also where the browser keeps nothing. */
let last: SteeredScreen | null = null

/** Which screen this window is, or was before it was loaded again, and what was last wanted of it; null where it was none. */
export function keptScreen(): SteeredScreen | null {
  if (last !== null) return last
  try {
    return steeredScreen.parse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
  } catch {
    return null // nothing was kept, or it cannot be read
  }
}

export function keepScreen(screen: SteeredScreen): void {
  last = screen
  try {
    sessionStorage.setItem(KEY, JSON.stringify(screen))
  } catch {
    // blocked or full: after a reload this is another screen
  }
}
