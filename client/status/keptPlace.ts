import { BASE } from '#client/sync/base.ts'

/** Another Rostrum of the same host has a place of its own. */
const KEY = `rostrum:place:${BASE}`

/** Keeps the address of this window, with its settings, for whoever opens the installed app: it opens where its owner was last let in. */
export function keepPlace(): void {
  try {
    localStorage.setItem(KEY, location.origin + location.pathname + location.search)
  } catch {
    // where a browser keeps nothing, the app opens at the way in
  }
}

/** The address of the window that was last open in this browser; null when there was none. */
export function keptPlace(): string | null {
  try {
    const kept = localStorage.getItem(KEY)
    return kept?.startsWith(BASE) === true ? kept : null
  } catch {
    return null
  }
}
