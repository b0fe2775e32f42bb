import { steeredScreen, type SteeredScreen } from '#shared/protocol/screens.ts'

const KEY = 'rostrum:screen'

/** Which screen this window is, or was before it was loaded again, and what was last wanted of it; null where it was none. */
export function keptScreen(): SteeredScreen | null {
  try {
    return steeredScreen.parse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
  } catch {
    return null // nothing was kept, or it cannot be read
  }
}

export function keepScreen(screen: SteeredScreen): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(screen))
  } catch {
    // blocked or full: after a reload this is another screen
  }
}
