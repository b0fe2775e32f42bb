import type { WindowStore } from '#client/sync/windowStore.ts'
import { keptScreen } from './keptScreen.ts'

/** The page before a reload has let go of its id by then, ms. */
const PATIENCE_MS = 1500

let own: Promise<string> | null = null

/**
 * The id of this window as a screen: the same after a reload. A window that was made as a copy of another has the other's
 * storage, too; so a window holds its id by a lock, and whoever does not get that takes a new one.
 */
export function ownId(store: WindowStore): Promise<string> {
  own ??= findId(store)
  return own
}

async function findId(store: WindowStore): Promise<string> {
  const kept = keptScreen(store)?.screenId
  if (kept !== undefined && (await isHeld(kept))) return kept
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('')
  await isHeld(made)
  return made
}

/** Held until the page is left. A page by plain http has no locks. */
function isHeld(id: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined
  if (locks === undefined) return Promise.resolve(true)
  return new Promise(tell => {
    locks.request(`rostrum:screen:${id}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
      tell(true)
      return new Promise(() => {})
    }).catch(() => tell(false))
  })
}
