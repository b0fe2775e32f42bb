import { realBrowser } from './browser.ts'
import type { Address } from './following.ts'
import { OnlookerStore } from './onlookerStore.ts'
import type { WindowStore } from './windowStore.ts'

/** Opens the meeting of a window that only follows, and keeps it open until the page is left. */
export function openOnlooker(address: Address): WindowStore {
  const store = new OnlookerStore(address, realBrowser())
  store.start()
  return store
}
