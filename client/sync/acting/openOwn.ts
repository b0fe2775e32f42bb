import '../jitless.ts'
import { decideOwn } from '#shared/floor/decideOwn.ts'
import { MeetingStore } from './meetingStore.ts'
import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import type { WindowStore } from '../windowStore.ts'

/** Opens the meeting of a delegation's window, without the rules of those presiding. */
export function openOwn(address: Address): WindowStore {
  const store = new MeetingStore(address, realBrowser(), decideOwn)
  store.start()
  return store
}
