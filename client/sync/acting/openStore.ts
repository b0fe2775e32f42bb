import '../jitless.ts'
import { decide } from '#shared/floor/decide.ts'
import { forgetLostPresses } from './lostPresses.ts'
import { MeetingStore } from './meetingStore.ts'
import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import type { WindowStore } from '../windowStore.ts'

/** Opens the meeting of a window in which one presides, and keeps it open until the page is left. */
export function openStore(address: Address): WindowStore {
  const store = new MeetingStore(address, realBrowser(), decide)
  forgetLostPresses(store)
  store.start()
  return store
}
