import { ownPresence } from '#shared/protocol/signals.ts'
import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import { hallReads } from '../hallReads.ts'
import { OnlookerStore } from '../onlookerStore.ts'
import type { WindowStore } from '../windowStore.ts'
import { BoothStore } from './boothStore.ts'

/**
 * Opens the meeting of a booth, which signals, or of a panellist, who hears what booths ask of whoever speaks; both follow
 * what the hall sees. It is kept open until the page is left.
 */
export function openSeat(address: Address): WindowStore {
  const store = address.accessId.startsWith('booth.') ? new BoothStore(address, realBrowser()) : new OnlookerStore(address, realBrowser(), { ...hallReads, presenceMessage: ownPresence })
  store.start()
  return store
}
