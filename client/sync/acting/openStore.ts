import '../jitless.ts'
import { MeetingStore } from './meetingStore.ts'
import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import type { WindowStore } from '../windowStore.ts'

/** Opens the meeting of a window that acts, and keeps it open until the page is left. */
export function openStore(address: Address): WindowStore {
  const store = new MeetingStore(address, realBrowser())
  store.start()
  return store
}
