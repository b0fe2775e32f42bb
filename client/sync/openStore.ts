import './jitless.ts'
import { realBrowser } from './browser.ts'
import type { Address } from './following.ts'
import { MeetingStore } from './meetingStore.ts'

/** Opens the meeting of a window and keeps it open until the page is left. */
export function openStore(address: Address): MeetingStore {
  const store = new MeetingStore(address, realBrowser())
  store.start()
  return store
}
