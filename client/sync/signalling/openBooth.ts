import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import type { WindowStore } from '../windowStore.ts'
import { BoothStore } from './boothStore.ts'

/** Opens the meeting of a booth, and keeps it open until the page is left. */
export function openBooth(address: Address): WindowStore {
  const store = new BoothStore(address, realBrowser())
  store.start()
  return store
}
