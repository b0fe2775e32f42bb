import { ownPresence } from '#shared/protocol/signals.ts'
import { realBrowser } from '../browser.ts'
import type { Address } from '../following.ts'
import { hallReads } from '../hallReads.ts'
import { OnlookerStore } from '../onlookerStore.ts'
import type { WindowStore } from '../windowStore.ts'

/** Opens the meeting of a panellist, who follows what the hall sees and hears what booths ask of whoever speaks. */
export function openPanellist(address: Address): WindowStore {
  const store = new OnlookerStore(address, realBrowser(), { ...hallReads, presenceMessage: ownPresence })
  store.start()
  return store
}
